import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { PlacedText } from '../sized/label.ts';
import { fitted, startWithin, textWidth } from '../sized/label.ts';
import { drawSign } from '../sized/sign.ts';
import type { MeetingScaleLayout, PlacedPoint, PoleLine } from './layout.ts';
import type { MeetingScaleState } from './state.ts';

/** What is written in the picture. */
export interface DrawnWords {
  readonly a: string;
  readonly b: string;
  readonly coarse: string;
  /** Over the line where they meet. */
  readonly meeting: string;
  /** Over the size in focus. */
  readonly focus: string;
}

/** A size that the pointer is on, with its words. */
export interface LitSize {
  readonly at: number;
  readonly words: string;
}

/** The picture: the classes as a ground, both poles' lines with their bands, where they meet, and the size in focus. */
export function drawMeetingScale(
  state: MeetingScaleState,
  layout: MeetingScaleLayout,
  words: DrawnWords,
  lit: LitSize | null,
): SVGTemplateResult {
  const { left, right, top, bottom, zones, even, coarseTo, ticks, xs, signRadius } = layout;
  const focus = xs[state.focus];
  const meeting = xs[state.meeting];
  return svg`${zones.map(
    ({ position, from, to }) =>
      svg`<rect class=${`zone class-${String(position)}`} x=${left} y=${from} width=${right - left} height=${Math.max(0, to - from)} />`,
  )}
    <line class="even" x1=${left} y1=${even} x2=${right} y2=${even} />
    ${coarseTo > left ? drawCoarse(layout, words.coarse) : nothing}
    ${ticks.map((text) => drawText(text, 'quiet'))}
    ${meeting === undefined ? nothing : svg`<line class="meeting" x1=${meeting} y1=${top - 4} x2=${meeting} y2=${bottom} />`}
    ${focus === undefined ? nothing : svg`<line class="focus" x1=${focus} y1=${top} x2=${focus} y2=${bottom} />`}
    ${drawBand(layout.b)}${drawBand(layout.a)}
    ${drawLine(layout.b, 'b', state)}${drawLine(layout.a, 'a', state)}
    ${layout.b.sign ? drawSign('b', words.b, layout.b.sign.x, layout.b.sign.y, signRadius) : nothing}
    ${layout.a.sign ? drawSign('a', words.a, layout.a.sign.x, layout.a.sign.y, signRadius) : nothing}
    ${lit ? drawLit(layout, lit) : drawHeads(state, layout, words)}`;
}

function drawText({ x, y, text, anchor }: PlacedText, kind: string): SVGTemplateResult {
  return svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

/** The sizes that the areas are too large for lie behind a veil; its words only where they have room. */
function drawCoarse({ left, coarseTo, top, bottom, textSize }: MeetingScaleLayout, words: string): SVGTemplateResult {
  const hasRoom = textWidth(words, textSize) + textSize < coarseTo - left;
  return svg`<rect class="veil" x=${left} y=${top} width=${coarseTo - left} height=${bottom - top} />
    <line class="edge" x1=${coarseTo} y1=${top} x2=${coarseTo} y2=${bottom} />
    ${hasRoom ? svg`<text class="quiet" x=${coarseTo - 0.5 * textSize} y=${bottom - 0.5 * textSize} text-anchor="end">${words}</text>` : nothing}`;
}

function drawBand({ runs }: PoleLine): readonly SVGTemplateResult[] {
  return runs.map((run) => {
    const there = run.map(({ x, top }) => `${x.toFixed(1)},${top.toFixed(1)}`);
    const back = run.toReversed().map(({ x, bottom }) => `${x.toFixed(1)},${bottom.toFixed(1)}`);
    return svg`<polygon class="band" points=${[...there, ...back].join(' ')} />`;
  });
}

function drawLine({ runs }: PoleLine, pole: 'a' | 'b', state: MeetingScaleState): readonly SVGTemplateResult[] {
  return runs.map(
    (run) => svg`${run.slice(1).map((point, i) => drawStretch(run[i] ?? point, point, state.coarse))}
      ${run.map((point) => drawDot(point, pole, state))}`,
  );
}

function drawStretch(from: PlacedPoint, to: PlacedPoint, coarse: number): SVGTemplateResult {
  return svg`<line class=${to.at < coarse ? 'stretch coarse' : 'stretch'} x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`;
}

function drawDot({ at, x, y }: PlacedPoint, pole: 'a' | 'b', { named, focus }: MeetingScaleState): SVGTemplateResult {
  const radius = at === focus ? 5.5 : named[at] ? 3.25 : 2;
  return svg`<circle class=${`dot ${pole}`} cx=${x} cy=${y} r=${radius} />`;
}

/** The words over the two lines; where they would lie on each other only the size in focus has any. */
function drawHeads(
  { focus, meeting }: MeetingScaleState,
  layout: MeetingScaleLayout,
  words: DrawnWords,
): SVGTemplateResult {
  const { xs, width, top, textSize } = layout;
  const placed = (x: number | undefined, text: string): PlacedText | null =>
    x === undefined || text === ''
      ? null
      : {
          x: startWithin(x, textWidth(text, textSize), 0, width),
          y: top - 0.6 * textSize,
          text,
          anchor: 'start',
        };
  const met = placed(xs[meeting], words.meeting);
  const own = focus === meeting ? null : placed(xs[focus], words.focus);
  const clash =
    met && own && met.x < own.x + textWidth(own.text, textSize) && own.x < met.x + textWidth(met.text, textSize);
  return svg`${met && !clash ? drawText(met, 'strong') : nothing}${own ? drawText(own, 'strong') : nothing}`;
}

function drawLit(
  { xs, width, top, bottom, textSize }: MeetingScaleLayout,
  { at, words }: LitSize,
): SVGTemplateResult | typeof nothing {
  const x = xs[at];
  if (x === undefined) return nothing;
  const said = fitted(words, width, textSize);
  return svg`<line class="lead" x1=${x} y1=${top} x2=${x} y2=${bottom} />
    <text class="tip" x=${startWithin(x, textWidth(said, textSize * 1.06), 0, width)} y=${top - 0.6 * textSize}>${said}</text>`;
}
