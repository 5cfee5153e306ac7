import type { Estimate } from '../measures/column.ts';
import { Status } from '../measures/status.ts';
import type { ContrastChange, Development, DevelopmentYear, Verdict } from './development-relation.ts';

/** A number on the log scale with its ends; any of them may be ±∞. */
interface Logged {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** A year that a change can be told from: its polkvot is a number, or without bound. */
export function hasContrast({ contrast }: Pick<DevelopmentYear, 'contrast'>): boolean {
  return contrast.status === Status.present || contrast.status === Status.infinite;
}

/**
 * How the gap between two poles has changed between two years, the earlier first whichever is given first. Null for one and the same year, and where either has no polkvot.
 *
 * Formula: Δ = ln OR(to) − ln OR(from); the gap is |ln OR(to)| − |ln OR(from)|, which is Δ or −Δ as long as the same pole has the higher balance. Where
 * they have changed sides it is what is left of the distance once the sides are put aside. Converging: the gap's interval lies below 0. Diverging:
 * above 0. Unchanged: it covers 0. `switched`: ln OR has another sign, and the interval of Δ does not cover 0.
 * Interval, counts: ± 1.96 √(s²(from) + s²(to)), the years taken as independent samples. Many households are the same in both, so it is rather too wide than
 * too narrow. Percents: the corners of the two rounding intervals.
 * Unit: natural logarithm of a ratio. Range: −∞…∞; counts always finite.
 * Symmetry: swapping the poles changes the sign of Δ and leaves gap, verdict and `switched`; exchanging the years changes the signs of Δ and gap, and
 * turns converging and diverging into each other. Equal counts both years are unchanged.
 * Edge cases: a polkvot of 0 or ∞ (percents) has ±∞ ends and status `infinite`; the same in both years has not changed.
 * Source: measures.md §9. Truth: by hand in the tests, from measures.md §3.
 */
export function contrastChange(
  one: DevelopmentYear,
  other: DevelopmentYear,
  form: Development['form'],
): ContrastChange | null {
  if (one.year === other.year || !hasContrast(one) || !hasContrast(other)) return null;
  const [from, to] = one.year < other.year ? [one, other] : [other, one];
  const before = logged(from.contrast);
  const after = logged(to.contrast);
  const change = difference(before, after, form);
  const isAcross = Math.sign(before.value) * Math.sign(after.value) < 0;
  const gap = isAcross
    ? difference(mirrored(before), after, form, Math.sign(after.value))
    : difference(before, after, form, Math.sign(after.value) || Math.sign(before.value) || 1);
  return {
    from: from.year,
    to: to.year,
    before: from.contrast,
    after: to.contrast,
    isOpen: from.isOpen || to.isOpen,
    change: asEstimate(change),
    gap: asEstimate(gap),
    verdict: verdictOf(gap),
    switched: isAcross && !coversZero(change),
  };
}

/** `contrastChange` from the first to the last year with a polkvot; null where there are fewer than two. */
export function wholeChange({ years, form }: Pick<Development, 'years' | 'form'>): ContrastChange | null {
  const known = years.filter(hasContrast);
  const [first, last] = [known[0], known.at(-1)];
  return first && last ? contrastChange(first, last, form) : null;
}

function logged({ value, lower, upper }: Estimate): Logged {
  return { value: Math.log(value), lower: Math.log(lower), upper: Math.log(upper) };
}

function mirrored({ value, lower, upper }: Logged): Logged {
  return { value: -value, lower: -upper, upper: -lower };
}

/** sign · (after − before), with the interval that the form of the figures gives. */
function difference(before: Logged, after: Logged, form: Development['form'], sign = 1): Logged {
  // ∞ both times: what is known is that they do not differ.
  const value = after.value === before.value ? 0 : sign * (after.value - before.value);
  if (form === 'counts') {
    const margin = Math.hypot((before.upper - before.lower) / 2, (after.upper - after.lower) / 2);
    return { value, lower: value - margin, upper: value + margin };
  }
  const [lower, upper] = [after.lower - before.upper, after.upper - before.lower];
  return sign > 0 ? { value, lower, upper } : { value, lower: -upper, upper: -lower };
}

function asEstimate({ value, lower, upper }: Logged): Estimate {
  return { value, status: Number.isFinite(value) ? Status.present : Status.infinite, lower, upper };
}

function coversZero({ lower, upper }: Logged): boolean {
  return lower <= 0 && upper >= 0;
}

function verdictOf(gap: Logged): Verdict {
  if (coversZero(gap)) return 'unchanged';
  return gap.lower > 0 ? 'diverging' : 'converging';
}
