import type { AxisState } from './state.ts';

/** Round values along an axis: on a log one the powers of a factor around 1, on a linear one steps of 1, 2 or 5 times a power of ten. About `most` of them. */
export function ticksWithin(axis: AxisState, most: number): readonly number[] {
  const found = axis.isLog ? powers(axis.from, axis.to, most) : steps(axis.from, axis.to, most);
  // One value alone gives no scale.
  return found.length < 2 && most < 12 ? ticksWithin(axis, 2 * most) : found;
}

/** The same with 0 and ∞ where there are points at the ends of a log axis. */
export function ticksWithEnds(axis: AxisState, most: number): readonly number[] {
  return [...(axis.hasZero ? [0] : []), ...ticksWithin(axis, most), ...(axis.hasInfinite ? [Infinity] : [])];
}

function powers(from: number, to: number, most: number): readonly number[] {
  const doublings = Math.log2(to / from);
  // A quarter and four times are edges of the map's classes, so every second doubling is a tick before every third.
  const factor = [1, 2, 4, 6, 10, 20].find((step) => doublings / step <= most) ?? 40;
  const first = Math.ceil(Math.log2(from) / factor - 1e-9);
  const last = Math.floor(Math.log2(to) / factor + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => 2 ** (factor * (first + k)));
}

function steps(from: number, to: number, most: number): readonly number[] {
  const rough = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => Number(((first + k) * step).toPrecision(12)));
}
