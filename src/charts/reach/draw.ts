import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { ReachLayout } from './layout.ts';
import type { ReachState } from './state.ts';

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** The strip: how far the reach goes, and the places; the nearest with the pole's sign, those that both reach filled, the one that is pointed at ringed. */
export function drawReach(state: ReachState, layout: ReachLayout, pointed: number): SVGTemplateResult {
  const { pole, reach, dots } = layout;
  const dot = (k: number): SVGTemplateResult => {
    const place = state.places[k];
    const kinds = ['dot', ...(k === 0 ? ['nearest', state.pole] : []), ...(place?.isBoth ? ['both'] : [])];
    return svg`<circle class=${kinds.join(' ')} cx=${percent(dots[k] ?? 0)} cy="50%" r=${k === 0 ? 5 : 3.25} />`;
  };
  const lit = state.places.findIndex(({ index }) => index === pointed);
  return svg`<line class="rail" x1="0" y1="50%" x2="100%" y2="50%" />
    <line class="reach" x1=${percent(pole)} y1="50%" x2=${percent(reach)} y2="50%" />
    <line class="end" x1=${percent(reach)} y1="15%" x2=${percent(reach)} y2="85%" />
    ${dots.map((_, k) => dot(dots.length - 1 - k))}
    ${lit < 0 ? '' : svg`<circle class="lit" cx=${percent(dots[lit] ?? 0)} cy="50%" r="8" />`}`;
}
