import { describe, expect, it } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import { inputsOf, pairCase } from './pair-case.ts';

function near(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe('whole percents', () => {
  it('have the rounding interval of measures.md §1: 60 and 2 are 23.8 to 40.3', () => {
    const { a, form, quartiles } = (() => {
      const pair = relatePoles(pairCase(inputsOf({ p1: [60, 20], p4: [2, 30] }), 2, { basis: 'persons' }));
      return { ...pair, quartiles: pair.a.quartiles };
    })();
    expect(form).toBe('percents');
    expect(a.balance.value).toBe(30);
    near(a.balance.lower, 23.8);
    near(a.balance.upper, 60.5 / 1.5);
    expect(quartiles).toBeNull();
  });

  it('give the polkvot the corners of both intervals', () => {
    const { contrast } = relatePoles(pairCase(inputsOf({ p1: [60, 20], p4: [2, 30] }), 2, { basis: 'persons' }));
    near(contrast.value, 45);
    near(contrast.lower, 59.5 / 2.5 / (20.5 / 29.5));
    near(contrast.upper, 60.5 / 1.5 / (19.5 / 30.5));
  });

  it('are weighted by population where a pole has several areas', () => {
    const { a } = relatePoles(
      pairCase(inputsOf({ p1: [60, 10, 20], p4: [5, 40, 30], population: [1000, 3000, 900] }), 3, {
        basis: 'persons',
        a: [0, 1],
        b: [2],
      }),
    );
    near(a.balance.value, 900 / 1250);
    near(a.balance.lower, (595 + 285) / (55 + 1215));
  });

  it('need the population for that, and say so', () => {
    const { a } = relatePoles(
      pairCase(inputsOf({ p1: [60, 10, 20], p4: [5, 40, 30], population: [1000, 'empty', 900] }), 3, {
        basis: 'persons',
        a: [0, 1],
        b: [2],
      }),
    );
    expect(a.balance.status).toBe(Status.empty);
  });

  it('stand in where households are asked for but only persons are known', () => {
    const { basis, a } = relatePoles(pairCase(inputsOf({ p1: [60, 20], p4: [2, 30] }), 2));
    expect(basis).toBe('persons');
    expect(a.balance.value).toBe(30);
  });
});
