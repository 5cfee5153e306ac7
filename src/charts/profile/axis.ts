import type { Transect } from '../../relations/transect-relation.ts';
import { numberWords } from '../../text/explain/value-words.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** The scale that a profile stands on, without pixels. Heights grow upwards: towards low purchasing power on scales that mirror. */
export interface ProfileAxis {
  /** Height of the line that the steps stand on. */
  readonly ground: number;
  readonly top: number;
  readonly bottom: number;
  /** 1 where a larger y lies higher, −1 where it lies lower. */
  readonly direction: 1 | -1;
  readonly labels: readonly { readonly height: number; readonly text: string }[];
}

/** Round numbers of a scale of ratios. */
const roundRatios = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 500, 1000];

/** Round parts of one step of ten. */
const roundParts = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const part = roundParts.find((round) => round * power >= value * (1 - 1e-9)) ?? 10;
  return Number((part * power).toPrecision(3));
}

/** The scale for a transect: of ratios and of measures around even mirrored about the middle; of all others from 0. Values that are 0 or ∞ do not stretch it. */
export function profileAxis(transect: Transect, language: BetweenLanguage): ProfileAxis {
  const finite = transect.segments.filter(({ y, open }) => Number.isFinite(y) && !open).map(({ y }) => y);
  switch (transect.scale) {
    case 'balance':
    case 'deviation':
      return ratioAxis(transect, finite, language);
    case 'bounded':
      return boundedAxis(finite, language);
    case 'sequential':
      return amountAxis(transect, finite, language);
  }
}

function ratioAxis(transect: Transect, finite: readonly number[], language: BetweenLanguage): ProfileAxis {
  const most = Math.exp(Math.max(0, ...finite.map(Math.abs)));
  const end = roundRatios.find((round) => round >= most * (1 - 1e-9)) ?? roundedUp(most);
  const height = Math.log(end);
  const [top, middle, bottom] = ratioWords(transect, language.format.count(end), language);
  return {
    ground: 0,
    top: height,
    bottom: -height,
    direction: 1,
    labels: [
      { height, text: top },
      { height: 0, text: middle },
      { height: -height, text: bottom },
    ],
  };
}

function ratioWords(
  transect: Transect,
  times: string,
  { between }: BetweenLanguage,
): readonly [string, string, string] {
  const { axis } = between.transect;
  if (transect.seenFromA) return [axis.timesA(times), axis.asA, axis.partA(times)];
  if (transect.scale === 'deviation') return [axis.timesLocal(times), axis.local, axis.partLocal(times)];
  if (transect.measure.startsWith('ratio:')) return [axis.firstOf(times), axis.even, axis.secondOf(times)];
  return [axis.low(times), axis.even, axis.high(times)];
}

/** ICE: low purchasing power lies below 0 on it, and above the middle in the picture, as everywhere. */
function boundedAxis(finite: readonly number[], { format, between }: BetweenLanguage): ProfileAxis {
  const { axis } = between.transect;
  const end = Math.min(1, roundedUp(Math.max(0.1, ...finite.map(Math.abs))));
  const said = format.number(end, 1);
  return {
    ground: 0,
    top: end,
    bottom: -end,
    direction: -1,
    labels: [
      { height: end, text: axis.lowPoints(said) },
      { height: 0, text: axis.even },
      { height: -end, text: axis.highPoints(said) },
    ],
  };
}

function amountAxis({ unit }: Transect, finite: readonly number[], language: BetweenLanguage): ProfileAxis {
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const top = most > 0 ? roundedUp(most) : least < 0 ? 0 : 1;
  const bottom = least < 0 ? -roundedUp(-least) : 0;
  const heights = bottom < 0 ? [top, 0, bottom] : [top, top / 2, 0];
  return {
    ground: 0,
    top,
    bottom,
    direction: 1,
    labels: heights.map((height) => ({ height, text: numberWords(height, unit, language) })),
  };
}
