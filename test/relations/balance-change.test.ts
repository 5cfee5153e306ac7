import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateAt } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import type { BalanceParts } from '../../src/relations/balance-change.ts';
import { balanceChange } from '../../src/relations/balance-change.ts';
import type { Cell } from './pair-case.ts';
import { column } from './pair-case.ts';

function parts(
  low: readonly Cell[],
  high: readonly Cell[],
  unit: 'households' | 'percent' = 'households',
): BalanceParts {
  return { numerator: column('low', unit, low), denominator: column('high', unit, high) };
}

function near(actual: number, expected: number): void {
  if (actual === expected) return;
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe('the change of each area’s balance', () => {
  it('is the later balance over the earlier, with both years’ sampling variances', () => {
    const { value, lower, upper } = estimateAt(balanceChange(parts([100], [200]), parts([300], [150])), 0);
    near(value, 4);
    const corrected = Math.log(300.5 / 150.5) - Math.log(100.5 / 200.5);
    const margin = 1.959963984540054 * Math.sqrt(1 / 300.5 + 1 / 150.5 + 1 / 100.5 + 1 / 200.5);
    near(lower, Math.exp(corrected - margin));
    near(upper, Math.exp(corrected + margin));
  });

  it('takes the corners of the rounding intervals for percents', () => {
    const change = balanceChange(parts([20], [40], 'percent'), parts([30], [30], 'percent'));
    const { value, lower, upper } = estimateAt(change, 0);
    near(value, 2);
    near(lower, 29.5 / 30.5 / (20.5 / 39.5));
    near(upper, 30.5 / 29.5 / (19.5 / 40.5));
  });

  it('has a number where a part is 0 in a year, within an interval that shows how little is known', () => {
    const counts = estimateAt(balanceChange(parts([100], [0]), parts([100], [40])), 0);
    expect(counts.status).toBe(Status.present);
    near(counts.value, 100.5 / 40.5 / (100.5 / 0.5));
    const percents = estimateAt(balanceChange(parts([60], [0], 'percent'), parts([60], [10], 'percent')), 0);
    near(percents.value, 6 / 240);
    expect(percents.lower).toBe(0);
  });

  it('has the reason of the year that lacks a value, the later year’s first', () => {
    const before = parts([10, 'suppressed', 0], [10, 10, 0]);
    const after = parts(['notJoined', 10, 10], [10, 10, 10]);
    expect([...balanceChange(before, after).status]).toEqual([
      Status.notJoined,
      Status.suppressed,
      Status.noPopulation,
    ]);
  });

  it('does not compare counts with percents', () => {
    expect(balanceChange(parts([10], [10]), parts([10], [10], 'percent')).status[0]).toBe(Status.notAvailable);
  });

  it('is inverted when the years are exchanged, and 1 when nothing has changed', () => {
    const cell = fc.nat(500);
    const unit = fc.constantFrom('households' as const, 'percent' as const);
    fc.assert(
      fc.property(cell, cell, cell, cell, unit, (low, high, lowAfter, highAfter, used) => {
        const one = parts([low], [high], used);
        const other = parts([lowAfter], [highAfter], used);
        const there = estimateAt(balanceChange(one, other), 0);
        const back = estimateAt(balanceChange(other, one), 0);
        if (there.status !== Status.present) {
          expect(back.status).toBe(there.status);
          return;
        }
        near(there.value * back.value, 1);
        near(1 / there.lower, back.upper);
        expect(there.lower).toBeLessThanOrEqual(there.value);
        expect(there.upper).toBeGreaterThanOrEqual(there.value);
        const same = estimateAt(balanceChange(one, one), 0);
        near(same.value, 1);
      }),
    );
  });
});
