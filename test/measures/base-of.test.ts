import { describe, expect, it } from 'vitest';
import { baseOf, baseOfParts, baseOfQuartiles } from '../../src/measures/base-of.ts';
import { Status } from '../../src/measures/status.ts';
import { column } from './columns.ts';

const households = { basis: 'households', groupOf: new Uint16Array(2), groups: 1 } as const;
const persons = { ...households, basis: 'persons' } as const;
const quartiles = { q1: column([10, null]), q2: column([20, 5]), q3: column([30, 5]), q4: column([40, 5]) };
const percent = (values: readonly number[]) => column(values, 'percent');
const percents = { p1: percent([40, 60]), p2: percent([30, 20]), p3: percent([20, 10]), p4: percent([10, 10]) };

describe('the base of a figure', () => {
  it('is the population, else the households that are known', () => {
    expect([...baseOf({ ...quartiles, population: column([900, null], 'persons') }, households).values]).toEqual([900, 15]); // prettier-ignore
  });

  it('is not known from percents: a hundred of them are no hundred persons', () => {
    for (const base of [baseOf(percents, persons), baseOfParts(percents.p1, percents.p4, {}, persons)]) {
      expect([...base.status]).toEqual([Status.noData, Status.noData]);
      expect(base.values[0]).toBeNaN();
    }
  });

  it('is the part’s own households first where the quartiles are of a part of the stock', () => {
    const inputs = { ...quartiles, population: column([900, 800], 'persons') };
    expect([...baseOfQuartiles(inputs, { ...households, partOfStock: true }).values]).toEqual([100, 15]);
    expect([...baseOfQuartiles(inputs, households).values]).toEqual([900, 800]);
  });
});
