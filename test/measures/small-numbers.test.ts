import { describe, expect, it } from 'vitest';
import { balance } from '../../src/measures/balance.ts';
import { estimateAt, missing } from '../../src/measures/column.ts';
import { smallestBase, withSmallBase } from '../../src/measures/small-numbers.ts';
import { Status } from '../../src/measures/status.ts';
import { column } from './columns.ts';

describe('small numbers', () => {
  it('takes away a figure that rests on 49 and leaves one that rests on 50', () => {
    const balances = balance(column([10, 10]), column([5, 5]));
    const shown = withSmallBase(balances, column([smallestBase - 1, smallestBase], 'persons'));
    expect(estimateAt(shown, 0)).toEqual(missing(Status.tooSmall));
    expect(estimateAt(shown, 1)).toEqual(estimateAt(balances, 1));
  });

  it('takes away ∞ as well', () => {
    const shown = withSmallBase(balance(column([10]), column([0])), column([20], 'persons'));
    expect(estimateAt(shown, 0)).toEqual(missing(Status.tooSmall));
  });

  it('does not tell that nobody of either group is among a few residents, but tells where nobody lives', () => {
    const shown = withSmallBase(balance(column([0, 0]), column([0, 0])), column([30, 0], 'persons'));
    expect([...shown.status]).toEqual([Status.tooSmall, Status.noPopulation]);
  });

  it('keeps another reason, and judges nothing by a base that is not known', () => {
    const balances = balance(column([null, 10]), column([5, 5]));
    const shown = withSmallBase(balances, column([20, null], 'persons'));
    expect([...shown.status]).toEqual([Status.suppressed, Status.present]);
  });

  it('leaves the figures it was given as they were', () => {
    const balances = balance(column([10]), column([5]));
    withSmallBase(balances, column([1], 'persons'));
    expect(balances.values[0]).toBe(2);
  });
});
