import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOfColumns, formOf } from '../../src/measures/balance-of-columns.ts';
import { balanceOfPercentPair, balanceOfPercents } from '../../src/measures/balance-of-percents.ts';
import { estimateAt } from '../../src/measures/column.ts';
import { Status, hasValue } from '../../src/measures/status.ts';
import { column } from './columns.ts';
import { tolerance } from './golden.ts';

const percent = fc.integer({ min: 0, max: 100 });

describe('the balance of whole percents', () => {
  it('says of 60 and 2 percent that 30 may be anything from 23.8 to 40.3', () => {
    const { value, lower, upper } = balanceOfPercentPair(60, 2);
    expect(value).toBe(30);
    expect(lower).toBe(59.5 / 2.5);
    expect(upper).toBe(60.5 / 1.5);
    expect(Math.abs(lower - 23.8)).toBeLessThan(tolerance.oneDecimal);
    expect(Math.abs(upper - 40.3)).toBeLessThan(tolerance.oneDecimal);
  });

  it('has no upper bound when the high may be none', () => {
    expect(balanceOfPercentPair(60, 0)).toMatchObject({ value: Infinity, status: Status.infinite, lower: 119 });
    expect(balanceOfPercentPair(60, 0.5).upper).toBe(Infinity);
  });

  it('has a lower end of 0 when the low may be none', () => {
    expect(balanceOfPercentPair(0, 40)).toEqual({ value: 0, status: Status.present, lower: 0, upper: 0.5 / 39.5 });
  });

  it('has no value when both are 0', () => {
    expect(balanceOfPercentPair(0, 0).status).toBe(Status.noPopulation);
  });

  it('holds every balance that rounds to the percents, and its own value', () => {
    const off = fc.double({ min: -0.499, max: 0.499, noNaN: true });
    fc.assert(
      fc.property(percent, percent, off, off, (low, high, lowOff, highOff) => {
        const { value, status, lower, upper } = balanceOfPercentPair(low, high);
        if (!hasValue(status)) return;
        expect(lower <= value && value <= upper).toBe(true);
        const trueLow = Math.max(0, low + lowOff);
        const trueHigh = Math.max(0, high + highOff);
        expect(trueHigh === 0 || (trueLow / trueHigh >= lower && trueLow / trueHigh <= upper)).toBe(true);
      }),
    );
  });

  it('is the same for a column as for its rows, and is chosen by the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(percent, percent), { minLength: 1 }), (rows) => {
        const low = column(
          rows.map((row) => row[0]),
          'percent',
        );
        const high = column(
          rows.map((row) => row[1]),
          'percent',
        );
        expect(formOf(low, high)).toBe('percents');
        const whole = balanceOfColumns(low, high);
        rows.forEach((row, i) => expect(estimateAt(whole, i)).toEqual(balanceOfPercentPair(...row)));
      }),
    );
    expect(formOf(column([1]), column([1]))).toBe('counts');
  });

  it('takes over the reason of a missing part', () => {
    const { status } = balanceOfPercents(column([null], 'percent'), column([5], 'percent'));
    expect(status[0]).toBe(Status.suppressed);
  });
});
