import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { drawSign } from '../sized/sign.ts';
import type { DevelopmentLayout, Point, SeriesLayout } from './layout.ts';
import type { DevelopmentState } from './state.ts';

/** The words in the picture. */
export interface DevelopmentWords {
  /** At the top of the scale, at even, and at its foot. */
  readonly ticks: readonly [string, string, string];
  readonly background: readonly string[];
  readonly letters: { readonly a: string; readonly b: string };
  /** How many times the poles are apart in the lit year, short: `57×`; '' where that is not known. */
  readonly times: string;
}

/** The picture: even, the municipalities, the space between the poles, their intervals, their years, the lit year. `lit` is the year under the pointer, else the chosen one. */
export function drawDevelopment(
  state: DevelopmentState,
  layout: DevelopmentLayout,
  words: DevelopmentWords,
  lit: number,
): SVGTemplateResult {
  const { left, right, top, bottom, even, a, b } = layout;
  const offset = `${((100 * (even - top)) / (bottom - top)).toFixed(2)}%`;
  return svg`<defs>
      <linearGradient id="mr-development-sides" gradientUnits="userSpaceOnUse" x1="0" y1=${top} x2="0" y2=${bottom}>
        <stop class="side-low" offset=${offset} /><stop class="side-high" offset=${offset} />
      </linearGradient>
    </defs>
    <path class="between" d=${layout.between} />
    ${layout.ticks.map(({ y, end }) => svg`<line class=${end === 0 ? 'even' : 'rail'} x1=${left} x2=${right} y1=${y} y2=${y} />`)}
    ${layout.ticks.map(({ y, end }) => svg`<text class="quiet" x="0" y=${y} dy="0.36em">${words.ticks[1 - end]}</text>`)}
    <path class="band" d=${a.bands} /><path class="band" d=${b.bands} />
    ${layout.background.map(({ line }) => svg`<path class="municipality" d=${line} />`)}
    ${layout.breaks.map((x) => svg`<line class="broken" x1=${x} x2=${x} y1=${top - 10} y2=${bottom} />`)}
    ${drawYears(state, layout, lit)} ${drawLit(layout, words.times, lit)}
    ${drawSeries('b', b, layout, words.letters.b)} ${drawSeries('a', a, layout, words.letters.a)}
    ${drawNames(layout, words.background)}`;
}

function drawSeries(
  pole: 'a' | 'b',
  { dots, line, end }: SeriesLayout,
  { signRadius }: DevelopmentLayout,
  letter: string,
): SVGTemplateResult {
  const x = end ? end.x + signRadius + 7 : 0;
  return svg`<path class=${`course ${pole}`} d=${line} />
    ${dots.map((dot) => (dot ? svg`<circle class=${`dot ${pole}`} cx=${dot.x} cy=${dot.y} r="3.25" />` : nothing))}
    ${end ? drawSign(pole, letter, x, end.y, signRadius) : nothing}`;
}

function drawYears(
  { years, chosen, compared }: DevelopmentState,
  layout: DevelopmentLayout,
  lit: number,
): SVGTemplateResult {
  const { xs, bottom, height, labelled } = layout;
  const kind = (k: number): string => (k === chosen || k === lit ? 'strong' : 'quiet');
  return svg`${xs.map((x) => svg`<line class="rail" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 3} />`)}
    ${compared >= 0 ? svg`<line class="compared" x1=${xs[compared] ?? 0} x2=${xs[compared] ?? 0} y1=${layout.top} y2=${bottom} />` : nothing}
    ${labelled.map((k) => svg`<text class=${kind(k)} x=${xs[k] ?? 0} y=${height - 4} text-anchor="middle">${years[k] ?? ''}</text>`)}`;
}

/** The space between the poles in the lit year, with its size. */
function drawLit(layout: DevelopmentLayout, times: string, lit: number): SVGTemplateResult | typeof nothing {
  const x = layout.xs[lit];
  if (x === undefined) return nothing;
  const [a, b] = [layout.a.dots[lit], layout.b.dots[lit]];
  return svg`<line class="lit-year" x1=${x} x2=${x} y1=${layout.top} y2=${layout.bottom} />
    ${a && b ? drawGap(a, b, times, layout) : nothing}`;
}

function drawGap(a: Point, b: Point, times: string, { right, textSize }: DevelopmentLayout): SVGTemplateResult {
  const isLast = a.x > right - 4 * textSize;
  const [x, anchor] = isLast ? [a.x - 7, 'end'] : [a.x + 7, 'start'];
  return svg`<line class="gap" x1=${a.x} x2=${b.x} y1=${a.y} y2=${b.y} />
    <text class="tip" x=${x} y=${(a.y + b.y) / 2} dy="0.36em" text-anchor=${anchor}>${times}</text>`;
}

/** The municipalities' names at the ends of their lines, where there is room. */
function drawNames(
  { background, width, right, textSize, signRadius, a, b }: DevelopmentLayout,
  names: readonly string[],
): SVGTemplateResult | typeof nothing {
  if (width - right < 5 * textSize) return nothing;
  const signs = [a.end, b.end].flatMap((end) => (end ? [end.y] : []));
  return svg`${background.map(({ end }, k) => {
    if (!end) return nothing;
    const isFree = signs.every((y) => Math.abs(y - end.y) > signRadius + textSize / 2);
    const x = isFree ? end.x + 7 : end.x + 2 * signRadius + 12;
    return svg`<text class="quiet name" x=${x} y=${end.y} dy="0.36em">${names[k] ?? ''}</text>`;
  })}`;
}
