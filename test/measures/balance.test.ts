import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, balanceOfCounts } from '../../src/measures/balance.ts';
import { estimateAt } from '../../src/measures/column.ts';
import { logBalance, logBalanceOfCounts, logBalanceVariance } from '../../src/measures/log-balance.ts';
import { Status, hasValue } from '../../src/measures/status.ts';
import { column, count, someCount } from './columns.ts';
import { goldenIsHere, readHand, tolerance } from './golden.ts';

describe('the balance of counts', () => {
  it('is how many of the first there are to one of the second', () => {
    expect(balanceOfCounts(300, 50)).toMatchObject({ value: 6, status: Status.present });
    expect(balanceOfCounts(40, 350).value).toBeCloseTo(0.11428571428571428, 12);
  });

  it('has the interval exp(y ± 1.96 s) with a half added to each count', () => {
    const y = Math.log(300.5 / 50.5);
    const s = Math.sqrt(1 / 300.5 + 1 / 50.5);
    const { lower, upper } = balanceOfCounts(300, 50);
    expect(lower).toBeCloseTo(Math.exp(y - 1.959963984540054 * s), 9);
    expect(upper).toBeCloseTo(Math.exp(y + 1.959963984540054 * s), 9);
  });

  it('is without bound when only the high are none, and says so', () => {
    expect(balanceOfCounts(120, 0)).toMatchObject({ value: Infinity, status: Status.infinite, upper: Infinity });
    expect(balanceOfCounts(120, 0).lower).toBeGreaterThan(1);
  });

  it('is 0 when only the low are none', () => {
    expect(balanceOfCounts(0, 130)).toMatchObject({ value: 0, status: Status.present, lower: 0 });
    expect(balanceOfCounts(0, 130).upper).toBeLessThan(1);
  });

  it('has no value where nobody of either lives, or a count is impossible', () => {
    expect(balanceOfCounts(0, 0)).toEqual({ value: NaN, status: Status.noPopulation, lower: NaN, upper: NaN });
    expect(balanceOfCounts(-1, 5).status).toBe(Status.invalid);
    expect(balanceOfCounts(NaN, 5).status).toBe(Status.invalid);
    expect(balanceOfCounts(Infinity, 5).status).toBe(Status.invalid);
  });

  it('takes over the reason of a missing part, the numerator first', () => {
    const low = column([10, null, 10]);
    const high = column([5, 5, null]);
    high.status[2] = Status.notJoined;
    expect([...balance(low, high).status]).toEqual([Status.present, Status.suppressed, Status.notJoined]);
    expect(balance(low, high).values[1]).toBeNaN();
  });

  it('reads a cell with nothing to report as 0', () => {
    const low = column([0]);
    low.status[0] = Status.nil;
    expect(estimateAt(balance(low, column([5])), 0)).toMatchObject({ value: 0, status: Status.present });
  });

  it('is the same for a column as for its rows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 1 }), (rows) => {
        const whole = balance(column(rows.map(([low]) => low)), column(rows.map(([, high]) => high)));
        rows.forEach(([low, high], i) => expect(estimateAt(whole, i)).toEqual(balanceOfCounts(low, high)));
      }),
    );
  });

  it('is inverted, interval and all, when numerator and denominator change places', () => {
    fc.assert(
      fc.property(someCount, someCount, (low, high) => {
        const one = balanceOfCounts(low, high);
        const other = balanceOfCounts(high, low);
        expect(one.value * other.value).toBeCloseTo(1, 9);
        expect(one.lower * other.upper).toBeCloseTo(1, 9);
      }),
    );
  });

  it('keeps its value and narrows its interval when the counts are scaled up', () => {
    fc.assert(
      fc.property(someCount, someCount, fc.integer({ min: 2, max: 50 }), (low, high, times) => {
        const small = balanceOfCounts(low, high);
        const large = balanceOfCounts(low * times, high * times);
        expect(large.value).toBeCloseTo(small.value, 9);
        expect(large.upper / large.lower).toBeLessThan(small.upper / small.lower);
      }),
    );
  });

  it('always lies within its interval, and is a number whenever it has one', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 5000 }), fc.double({ min: -1, max: 5000 }), (low, high) => {
        const { value, status, lower, upper } = balanceOfCounts(low, high);
        const known = hasValue(status) || status === Status.infinite;
        expect(Number.isNaN(value)).toBe(!known);
        expect(known && !(lower <= value && value <= upper)).toBe(false);
      }),
    );
  });
});

describe('the log balance', () => {
  it('has a value where one of the parts is none', () => {
    const { values, status } = logBalance(column([120, 0, 0]), column([0, 130, 0]));
    expect(values[0]).toBeCloseTo(Math.log(241), 12);
    expect(values[1]).toBeCloseTo(-Math.log(261), 12);
    expect([...status]).toEqual([Status.present, Status.present, Status.noPopulation]);
  });

  it('changes its sign when numerator and denominator change places', () => {
    fc.assert(
      fc.property(count, someCount, (low, high) => {
        const [one, other] = [logBalance(column([low]), column([high])), logBalance(column([high]), column([low]))];
        expect(one.values[0]).toBeCloseTo(-(other.values[0] ?? NaN), 12);
        expect(one.lower[0]).toBeCloseTo(-(other.upper[0] ?? NaN), 12);
      }),
    );
  });
});

describe.skipIf(!goldenIsHere)('the balance against the hand calculations (golden folder)', () => {
  const pairs = goldenIsHere ? readHand().pairs : [];

  it.each(pairs)('$A_Q1 to $A_Q4 and $B_Q1 to $B_Q4', (pair) => {
    const a = balanceOfCounts(pair.A_Q1, pair.A_Q4);
    expect(a.value).toBe(pair.b_A ?? Infinity);
    expect(balanceOfCounts(pair.B_Q1, pair.B_Q4).value).toBeCloseTo(pair.b_B, 12);
    const difference = logBalanceOfCounts(pair.A_Q1, pair.A_Q4) - logBalanceOfCounts(pair.B_Q1, pair.B_Q4);
    expect(Math.abs(difference - pair.lnOR)).toBeLessThan(tolerance.closedForm);
    const variance = logBalanceVariance(pair.A_Q1, pair.A_Q4) + logBalanceVariance(pair.B_Q1, pair.B_Q4);
    expect(Math.abs(Math.sqrt(variance) - pair.se)).toBeLessThan(tolerance.closedForm);
  });
});
