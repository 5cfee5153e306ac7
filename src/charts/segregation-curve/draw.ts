import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { fitted } from '../sized/label.ts';
import { drawSign } from '../sized/sign.ts';
import type { CurveLayout, CurveWords, PlacedPole } from './layout.ts';

/** A step that is lit, with its words. */
export interface LitStep {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly held: string;
}

/** The picture: the diagonal, the curve in the map's classes with the surface between them, the greatest distance, the poles. */
export function drawCurve(
  layout: CurveLayout,
  words: CurveWords & { readonly diagonal: string; readonly none: string; readonly half: string; readonly all: string },
  letters: { readonly a: string; readonly b: string },
  lit: LitStep | null,
): SVGTemplateResult {
  const { left, right, top, bottom, stretches, surface, widest, a, b, signRadius, textSize } = layout;
  return svg`<path class="surface" d=${surface} />
    <path class="rail frame" d=${`M${left} ${top}V${bottom}H${right}`} />
    ${tick(layout.x(0.5), bottom, 0, 4)}${tick(layout.x(1), bottom, 0, 4)}
    ${tick(left, layout.y(0.5), -4, 0)}${tick(left, layout.y(1), -4, 0)}
    <line class="even" x1=${left} y1=${bottom} x2=${right} y2=${top} />
    ${stretches.map(({ path }) => svg`<path class="under" d=${path} />`)}
    ${stretches.map(({ path, position }) => svg`<path class=${`curve class-${String(position)}`} d=${path} />`)}
    ${widest ? svg`<line class="widest" x1=${widest.x} y1=${widest.y1} x2=${widest.x} y2=${widest.y2} />` : nothing}
    ${drawPole('b', letters.b, b, signRadius)}${drawPole('a', letters.a, a, signRadius)}
    <text class="quiet" x=${left - 6} y=${layout.y(0.5) + 4} text-anchor="end">${words.half}</text>
    <text class="quiet" x=${left - 6} y=${layout.y(1) + 4} text-anchor="end">${words.all}</text>
    <text class="quiet" x=${layout.x(0.5)} y=${bottom + 15} text-anchor="middle">${words.half}</text>
    <text class="quiet" x=${right} y=${bottom + 15} text-anchor="end">${words.all}</text>
    <text class="quiet" x=${layout.x(0.9)} y=${layout.y(0.92)} text-anchor="end">${words.diagonal}</text>
    <text class="quiet" x="0" y=${textSize - 2}>${fitted(words.high, layout.width, textSize)}</text>
    <text class="quiet" x=${left} y=${bottom + 29}>${fitted(words.low, layout.width - left, textSize)}</text>
    ${widest ? svg`<text class="strong" x=${widest.text.x} y=${widest.text.y}>${widest.text.text}</text>` : nothing}
    ${lit ? drawLit(layout, lit) : nothing}`;
}

function tick(x: number, y: number, dx: number, dy: number): SVGTemplateResult {
  return svg`<line class="rail" x1=${x} y1=${y} x2=${x + dx} y2=${y + dy} />`;
}

function drawPole(
  pole: 'a' | 'b',
  letter: string,
  placed: PlacedPole | null,
  radius: number,
): SVGTemplateResult | typeof nothing {
  if (!placed) return nothing;
  return svg`<path class="own" d=${placed.path} />
    <line class="stem" x1=${placed.fromX} y1=${placed.fromY} x2=${placed.x} y2=${placed.y} />
    ${drawSign(pole, letter, placed.x, placed.y, radius)}`;
}

/** The words of the lit step stand over the diagonal, where there is never anything else. */
function drawLit({ left, right, top, textSize }: CurveLayout, { x, y, name, held }: LitStep): SVGTemplateResult {
  const room = right - left - 8;
  return svg`<circle class="lit" cx=${x} cy=${y} r="5" />
    <text class="tip" x=${left + 8} y=${top + textSize}>${fitted(name, room, textSize * 1.06)}</text>
    <text class="tip held" x=${left + 8} y=${top + 2.3 * textSize}>${fitted(held, room, textSize)}</text>`;
}
