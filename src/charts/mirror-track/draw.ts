import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { TrackLayout } from './layout.ts';

const percent = (value: number): string => `${value.toFixed(3)}%`;

/** The track: a hairline, the ink between the two, filled dot A and ringed dot B. Where they meet, the disc lies inside the ring. */
export function drawTrack(layout: TrackLayout): SVGTemplateResult {
  const { a, b, even, together } = layout;
  return svg`<line class="rail" x1="0" y1="50%" x2="100%" y2="50%" />
    ${even === null ? nothing : svg`<line class="even" x1=${percent(even)} y1="15%" x2=${percent(even)} y2="85%" />`}
    ${a === null || b === null ? nothing : svg`<line class="span" x1=${percent(a)} y1="50%" x2=${percent(b)} y2="50%" />`}
    ${b === null ? nothing : svg`<circle class="dot b" cx=${percent(b)} cy="50%" r=${together ? 6.5 : 5.5} />`}
    ${a === null ? nothing : svg`<circle class="halo" cx=${percent(a)} cy="50%" r=${together ? 0 : 6.5} />`}
    ${a === null ? nothing : svg`<circle class="dot a" cx=${percent(a)} cy="50%" r=${together ? 3 : 5} />`}`;
}
