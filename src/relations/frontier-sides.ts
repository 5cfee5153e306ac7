import type { FrontierAnswer } from './frontier-relation.ts';

/** Rows of the two areas of a border, the low side first: more of what is counted first (low purchasing power), or the lower value. */
export interface FrontierSides {
  readonly low: number;
  readonly high: number;
}

/** How a border's sides stand to each other, whichever way round the columns have them. Equal sides keep the order of the columns. */
export function frontierSides(
  { one, other, step, scale }: Pick<FrontierAnswer, 'one' | 'other' | 'step' | 'scale'>,
  row: number,
): FrontierSides {
  const [i, j] = [one[row] ?? -1, other[row] ?? -1];
  // A high ratio has more of the numerator: low purchasing power over high. Of plain values the lower is the low one.
  const isTurned = scale === 'ratio' ? (step[row] ?? 0) < 0 : (step[row] ?? 0) > 0;
  return isTurned ? { low: j, high: i } : { low: i, high: j };
}

/** How many times as much there is on the one side as on the other, at least 1, with its interval; NaN ends where there is none, and all NaN on the scale `difference`. */
export function frontierRatio(
  { step, lower, upper, scale }: Pick<FrontierAnswer, 'step' | 'lower' | 'upper' | 'scale'>,
  row: number,
): { readonly value: number; readonly lower: number; readonly upper: number } {
  if (scale === 'difference') return { value: NaN, lower: NaN, upper: NaN };
  const [from, to] = [lower[row] ?? NaN, upper[row] ?? NaN];
  const isTurned = (step[row] ?? 0) < 0;
  return {
    value: Math.exp(Math.abs(step[row] ?? NaN)),
    lower: isTurned ? 1 / to : from,
    upper: isTurned ? 1 / from : to,
  };
}
