import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/measures/column.ts';
import { exact, missing } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { contrastChange, wholeChange } from '../../src/relations/contrast-change.ts';
import type { ContrastChange, DevelopmentYear } from '../../src/relations/development-relation.ts';
import { balanceFromPercents, contrastFromPercents, contrastOfCounts } from '../../src/relations/pair-measures.ts';

/** Low and high in A, low and high in B. */
type Four = readonly [number, number, number, number];

function yearOf(year: number, contrast: Estimate): DevelopmentYear {
  return {
    year,
    a: exact(1),
    b: exact(1),
    contrast,
    isOpen: false,
    background: [],
    coverage: { a: null, b: null },
    problem: null,
  };
}

const ofCounts = (year: number, counts: Four): DevelopmentYear => yearOf(year, contrastOfCounts(...counts));

function ofPercents(year: number, [lowA, highA, lowB, highB]: Four): DevelopmentYear {
  const bounded = (value: number): { value: number; lower: number; upper: number } => ({
    value,
    lower: Math.max(0, value - 0.5),
    upper: value + 0.5,
  });
  const balance = (low: number, high: number): Estimate =>
    balanceFromPercents({ low: bounded(low), high: bounded(high) });
  return yearOf(year, contrastFromPercents(balance(lowA, highA), balance(lowB, highB)));
}

function changed(from: Four, to: Four, form: 'counts' | 'percents' = 'counts'): ContrastChange {
  const make = form === 'counts' ? ofCounts : ofPercents;
  const change = contrastChange(make(2017, from), make(2024, to), form);
  if (!change) throw new Error('expected a change');
  return change;
}

function near(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

const counts = fc.tuple(fc.nat(900), fc.nat(900), fc.nat(900), fc.nat(900));
const percents = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.nat(90), fc.integer({ min: 1, max: 90 }), fc.nat(90));
const swapped = ([lowA, highA, lowB, highB]: Four): Four => [lowB, highB, lowA, highA];
const opposite = { converging: 'diverging', diverging: 'converging', unchanged: 'unchanged' } as const;

describe('how the polkvot has changed', () => {
  it('is the difference of the logarithms, with both years’ sampling variances', () => {
    // The pair of measures.md §3, and the same poles with half of the distance in A.
    const { change, gap, before, after, verdict } = changed([300, 50, 40, 350], [150, 100, 40, 350]);
    const before0 = Math.log((300.5 * 350.5) / (50.5 * 40.5));
    const after0 = Math.log((150.5 * 350.5) / (100.5 * 40.5));
    const variance = [300, 50, 40, 350, 150, 100, 40, 350].reduce((sum, n) => sum + 1 / (n + 0.5), 0);
    const margin = 1.959963984540054 * Math.sqrt(variance);
    near(Math.log(before.value), before0);
    near(Math.log(after.value), after0);
    near(change.value, after0 - before0);
    near(change.lower, after0 - before0 - margin);
    near(change.upper, after0 - before0 + margin);
    near(gap.value, after0 - before0);
    expect(verdict).toBe('converging');
  });

  it('is a coming closer also where B has the higher balance, and ln OR grows towards 0', () => {
    const { change, gap, verdict, switched } = changed([40, 350, 300, 50], [40, 350, 150, 100]);
    expect(change.value).toBeGreaterThan(0);
    expect(gap.value).toBeLessThan(0);
    expect(verdict).toBe('converging');
    expect(switched).toBe(false);
  });

  it('is told as unchanged when the interval covers 0', () => {
    expect(changed([30, 20, 20, 30], [32, 20, 20, 30]).verdict).toBe('unchanged');
  });

  it('sees that the poles have changed sides, and measures what is left of the distance', () => {
    const even = changed([400, 100, 100, 400], [100, 400, 400, 100]);
    expect(even.switched).toBe(true);
    expect(even.verdict).toBe('unchanged');
    near(even.gap.value, 0);
    const nearer = changed([400, 50, 50, 400], [200, 300, 300, 200]);
    expect(nearer.switched).toBe(true);
    expect(nearer.verdict).toBe('converging');
    expect(changed([200, 300, 300, 200], [400, 50, 50, 400]).verdict).toBe('diverging');
  });

  it('does not call a wavering around even a change of sides', () => {
    const { switched, verdict } = changed([51, 50, 50, 50], [50, 51, 50, 50]);
    expect(switched).toBe(false);
    expect(verdict).toBe('unchanged');
  });

  it('takes the corners of the rounding intervals for percents', () => {
    const { change, verdict } = changed([60, 10, 10, 60], [40, 20, 20, 40], 'percents');
    near(change.value, Math.log(4) - Math.log(36));
    const [least, most] = [(39.5 / 20.5) ** 2, (40.5 / 19.5) ** 2];
    const [leastBefore, mostBefore] = [(59.5 / 10.5) ** 2, (60.5 / 9.5) ** 2];
    near(change.lower, Math.log(least / mostBefore));
    near(change.upper, Math.log(most / leastBefore));
    expect(verdict).toBe('converging');
  });

  it('knows nothing of two polkvots without bound, and only the certain end of one', () => {
    const same = changed([60, 0, 10, 60], [50, 0, 10, 60], 'percents');
    expect(same.change.value).toBe(0);
    expect(same.verdict).toBe('unchanged');
    const opened = changed([30, 30, 30, 30], [60, 0, 10, 60], 'percents');
    expect(opened.gap.status).toBe(Status.infinite);
    expect(opened.gap.lower).toBeGreaterThan(0);
    expect(opened.verdict).toBe('diverging');
  });
});

describe('laws of change', () => {
  const cases = [
    ['counts', counts],
    ['percents', percents],
  ] as const;

  it.each(cases)('swapping the poles keeps the verdict (%s)', (form, figures) => {
    fc.assert(
      fc.property(figures, figures, (from, to) => {
        const one = changed(from, to, form);
        const other = changed(swapped(from), swapped(to), form);
        expect(other.verdict).toBe(one.verdict);
        expect(other.switched).toBe(one.switched);
        if (Number.isFinite(one.change.value)) near(other.change.value, -one.change.value);
      }),
    );
  });

  it.each(cases)('exchanging the years turns converging and diverging into each other (%s)', (form, figures) => {
    fc.assert(
      fc.property(figures, figures, (from, to) => {
        const there = changed(from, to, form);
        const back = changed(to, from, form);
        expect(back.verdict).toBe(opposite[there.verdict]);
        expect(back.switched).toBe(there.switched);
      }),
    );
  });

  it.each(cases)('equal figures both years are unchanged (%s)', (form, figures) => {
    fc.assert(
      fc.property(figures, (same) => {
        const { verdict, switched, change } = changed(same, same, form);
        expect([verdict, switched, change.value]).toEqual(['unchanged', false, 0]);
      }),
    );
  });

  it.each(cases)('has a value within its interval, never NaN (%s)', (form, figures) => {
    fc.assert(
      fc.property(figures, figures, (from, to) => {
        for (const { value, lower, upper } of [changed(from, to, form).change, changed(from, to, form).gap]) {
          expect(lower).toBeLessThanOrEqual(value);
          expect(upper).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });

  it('is the same whichever year is given first', () => {
    const [one, other] = [ofCounts(2017, [300, 50, 40, 350]), ofCounts(2020, [150, 100, 40, 350])];
    expect(contrastChange(other, one, 'counts')).toEqual(contrastChange(one, other, 'counts'));
  });
});

describe('the change over a whole series', () => {
  const known = ofCounts(2017, [300, 50, 40, 350]);
  const gap = yearOf(2011, missing(Status.suppressed));

  it('goes from the first to the last year that has a polkvot', () => {
    const years = [
      gap,
      known,
      yearOf(2020, missing(Status.noData)),
      ofCounts(2022, [300, 50, 40, 350]),
      { ...gap, year: 2024 },
    ];
    expect(wholeChange({ years, form: 'counts' })).toMatchObject({ from: 2017, to: 2022, verdict: 'unchanged' });
  });

  it('is none for one year, or for none', () => {
    expect(wholeChange({ years: [gap, known], form: 'counts' })).toBeNull();
    expect(wholeChange({ years: [gap], form: 'counts' })).toBeNull();
    expect(wholeChange({ years: [], form: 'counts' })).toBeNull();
    expect(contrastChange(known, known, 'counts')).toBeNull();
  });
});
