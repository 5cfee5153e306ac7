import type { Estimate, Unit } from '../../measures/column.ts';
import { hasValue } from '../../measures/status.ts';

/** Two values on one scale. null where there is none. `scale`: `linear` from 0, or `log` around 1 for ratios. */
export interface TrackState {
  readonly a: number | null;
  readonly b: number | null;
  readonly scale: 'linear' | 'log';
  /** Where the linear scale ends; shares end at 1, percents at 100, the rest at a round number above the larger. */
  readonly end: number;
}

/** Makes the track of an indicator's two values. */
export function trackState(a: Estimate, b: Estimate, unit: Unit): TrackState {
  const log = unit === 'ratio';
  const value = (estimate: Estimate): number | null =>
    hasValue(estimate.status) && Number.isFinite(estimate.value) && (!log || estimate.value > 0)
      ? estimate.value
      : null;
  const [valueA, valueB] = [value(a), value(b)];
  return { a: valueA, b: valueB, scale: log ? 'log' : 'linear', end: endOf(unit, valueA ?? 0, valueB ?? 0) };
}

/** Less than this is nothing on any scale: no source counts or measures so finely, and a round number above it would be 0. */
const leastAmount = 1e-12;

function endOf(unit: Unit, a: number, b: number): number {
  if (unit === 'share') return 1;
  if (unit === 'percent') return 100;
  const largest = Math.max(Math.abs(a), Math.abs(b));
  if (unit === 'ratio') return Math.max(8, a, b, a > 0 ? 1 / a : 1, b > 0 ? 1 / b : 1);
  return largest > leastAmount ? roundUp(largest * 1.1) : 1;
}

function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value)) / 2;
  return Math.ceil(value / step) * step;
}
