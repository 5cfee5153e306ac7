import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, balanceOfCounts } from '../../src/measures/balance.ts';
import { estimateAt, missing } from '../../src/measures/column.ts';
import { ice, iceOfBalance, iceOfEstimate } from '../../src/measures/ice.ts';
import { Status } from '../../src/measures/status.ts';
import { column, count, someCount } from './columns.ts';
import { goldenIsHere, readHand, tolerance } from './golden.ts';

describe('ICE*', () => {
  it.each([
    [1 / 8, 7 / 9],
    [1 / 2, 1 / 3],
    [1, 0],
    [2, -1 / 3],
    [8, -7 / 9],
    [0, 1],
    [Infinity, -1],
  ])('of a balance of %f is %f', (b, expected) => {
    expect(iceOfBalance(b)).toBeCloseTo(expected, 12);
  });

  it('is −tanh(½ ln b)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (b) => {
        expect(iceOfBalance(b)).toBeCloseTo(-Math.tanh(0.5 * Math.log(b)), 9);
      }),
    );
  });

  it('is (Q4−Q1)/(Q4+Q1) of the counts, within −1…1 and within its interval', () => {
    fc.assert(
      fc.property(count, someCount, (low, high) => {
        const { value, lower, upper } = iceOfEstimate(balanceOfCounts(low, high));
        expect(value).toBeCloseTo((high - low) / (high + low), 9);
        expect(-1 <= lower && lower <= value && value <= upper && upper <= 1).toBe(true);
      }),
    );
  });

  it('changes its sign when the groups change places', () => {
    fc.assert(
      fc.property(count, someCount, (low, high) => {
        const one = iceOfEstimate(balanceOfCounts(low, high));
        const other = iceOfEstimate(balanceOfCounts(high, low));
        expect(one.value).toBeCloseTo(-other.value, 9);
        expect(one.lower).toBeCloseTo(-other.upper, 9);
      }),
    );
  });

  it('has a value of −1 where the balance is without bound, and keeps the reason of one without a value', () => {
    expect(iceOfEstimate(balanceOfCounts(7, 0))).toMatchObject({ value: -1, status: Status.present, lower: -1 });
    expect(iceOfEstimate(missing(Status.suppressed))).toEqual(missing(Status.suppressed));
  });

  it('is the same for a column as for its rows', () => {
    const balances = balance(column([120, 0, null, 0, 40]), column([0, 130, 5, 0, 350]));
    const column_ = ice(balances);
    for (let i = 0; i < 5; i++) expect(estimateAt(column_, i)).toEqual(iceOfEstimate(estimateAt(balances, i)));
  });
});

describe.skipIf(!goldenIsHere)('ICE* against the hand calculations (golden folder)', () => {
  const hand = goldenIsHere ? readHand() : undefined;

  it('agrees on the identity and on the pairs', () => {
    for (const { b, ice: expected } of hand?.ice_identity ?? []) {
      expect(Math.abs(iceOfBalance(b) - expected)).toBeLessThan(tolerance.closedForm);
    }
    for (const pair of hand?.pairs ?? []) {
      const a = iceOfEstimate(balanceOfCounts(pair.A_Q1, pair.A_Q4)).value;
      const b = iceOfEstimate(balanceOfCounts(pair.B_Q1, pair.B_Q4)).value;
      expect(Math.abs(a - pair.ICEstar_A)).toBeLessThan(tolerance.closedForm);
      expect(Math.abs(b - pair.ICEstar_B)).toBeLessThan(tolerance.closedForm);
    }
  });
});
