import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { PlacedText } from '../sized/label.ts';
import { fitted, startWithin, textWidth } from '../sized/label.ts';
import { drawSign } from '../sized/sign.ts';
import type { PlacedTick, ScatterLayout } from './layout.ts';

/** A point that is lit, with its words. */
export interface LitPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly values: string;
}

/** The picture: the ground of other areas, those of the place, the cross of their medians, and the poles with a thin line between. */
export function drawScatter(
  layout: ScatterLayout,
  letters: { readonly a: string; readonly b: string },
  lit: LitPoint | null,
): SVGTemplateResult {
  const { left, right, top, bottom, paths, radius, ticksX, ticksY, titleX, titleY, median, a, b, signRadius } = layout;
  return svg`${ticksX.map(({ at }) => svg`<line class="rail" x1=${at} y1=${top} x2=${at} y2=${bottom + 4} />`)}
    ${ticksY.map(({ at }) => svg`<line class="rail" x1=${left - 4} y1=${at} x2=${right} y2=${at} />`)}
    ${paths.map(
      ({ kind, path }) =>
        svg`<path class=${`dots rim kind-${kind}`} d=${path} stroke-width=${2 * radius + 1.5} />
          <path class=${`dots kind-${kind} class-${kind}`} d=${path} stroke-width=${2 * radius} />`,
    )}
    ${median ? svg`<path class="cross" d=${`M${median.x} ${top}V${bottom}M${left} ${median.y}H${right}`} />` : nothing}
    ${a && b ? svg`<line class="span" x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y} />` : nothing}
    ${b ? drawSign('b', letters.b, b.x, b.y, signRadius) : nothing}
    ${a ? drawSign('a', letters.a, a.x, a.y, signRadius) : nothing}
    ${[...ticksX, ...ticksY].map((tick) => drawTick(tick))}
    ${drawText(titleX)}${drawText(titleY)}
    ${lit ? drawLit(layout, lit) : nothing}`;
}

function drawTick({ text }: PlacedTick): SVGTemplateResult | typeof nothing {
  return text ? drawText(text) : nothing;
}

function drawText({ x, y, text, anchor }: PlacedText): SVGTemplateResult {
  return svg`<text class="quiet" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

/** Name and values on a card over the point, under it where it stands at the top. */
function drawLit({ width, top, textSize }: ScatterLayout, { x, y, name, values }: LitPoint): SVGTemplateResult {
  const [first, second] = [fitted(name, width - 12, textSize * 1.06), fitted(values, width - 12, textSize)];
  const line = 1.3 * textSize;
  const wide = Math.max(textWidth(first, textSize * 1.06), textWidth(second, textSize)) + 12;
  const high = 2 * line + 6;
  const left = startWithin(x, wide, 0, width);
  const over = y - 10 - high >= top - line ? y - 10 - high : y + 10;
  return svg`<circle class="lit" cx=${x} cy=${y} r="5" />
    <rect class="tip-ground" x=${left} y=${over} width=${wide} height=${high} rx="6" />
    <text class="tip" x=${left + 6} y=${over + line}>${first}</text>
    <text class="tip values" x=${left + 6} y=${over + 2 * line}>${second}</text>`;
}
