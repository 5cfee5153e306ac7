import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../src/measures/roles.ts';
import { Status } from '../../src/measures/status.ts';
import { problem } from '../../src/problem/problem.ts';
import type { DevelopmentInput, YearFigures } from '../../src/relations/development.ts';
import { development } from '../../src/relations/development.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, inputsOf, pairCase } from './pair-case.ts';

const household = (low: readonly Cell[], high: readonly Cell[]): Inputs => inputsOf({ q1: low, q4: high });

function read(year: number, inputs: Inputs): YearFigures {
  return { year, problem: null, inputs, smallest: inputs };
}

/** Areas in a row, the first A and the second B unless said, all in Storhamn unless said. */
function given(years: readonly YearFigures[], change: Partial<DevelopmentInput> = {}, n = 3): DevelopmentInput {
  const areas = change.areas ?? areasInARow(n);
  return {
    basis: 'households',
    subset: 'all',
    areas,
    smallestAreas: areas,
    a: [0],
    b: [1],
    years,
    breaks: [],
    indexBreaks: [],
    vintages: ['Exempel 2024'],
    ...change,
  };
}

const apart = household([300, 40, 100], [50, 350, 100]);
const nearer = household([150, 40, 100], [100, 350, 100]);

describe('the development of a pair', () => {
  it('has for each year what the pair has', () => {
    const { years } = development(given([read(2017, apart), read(2024, nearer)]));
    const pair = relatePoles(pairCase(apart, 3, { a: [0], b: [1] }));
    expect(years[0]).toMatchObject({ year: 2017, a: pair.a.balance, b: pair.b.balance, contrast: pair.contrast });
    expect(years[1]?.a.value).toBe(1.5);
  });

  it('puts the years in order and goes from the first to the last', () => {
    const { years, change } = development(given([read(2024, nearer), read(2011, apart), read(2017, apart)]));
    expect(years.map(({ year }) => year)).toEqual([2011, 2017, 2024]);
    expect(change).toMatchObject({ from: 2011, to: 2024, verdict: 'converging' });
  });

  it('leaves a gap with its reason where a year cannot be read, and where a pole has no value', () => {
    const unread = problem('network', { address: 'values-2018.csv', status: 404 });
    const withheld = household(['suppressed', 40, 100], [50, 350, 100]);
    const { years, change } = development(
      given([read(2017, apart), { year: 2018, problem: unread }, read(2019, withheld), read(2024, nearer)]),
    );
    expect(years.map(({ contrast }) => contrast.status)).toEqual([
      Status.present,
      Status.noData,
      Status.suppressed,
      Status.present,
    ]);
    expect(years[1]?.problem).toBe(unread);
    expect(years[1]?.background).toHaveLength(1);
    expect(change).toMatchObject({ from: 2017, to: 2024 });
  });

  it('has no change where there is one year only, or no year with both poles', () => {
    expect(development(given([read(2024, apart)])).change).toBeNull();
    expect(development(given([])).change).toBeNull();
    const alone = household([300, 'notJoined', 100], [50, 'notJoined', 100]);
    expect(development(given([read(2017, alone), read(2024, alone)])).change).toBeNull();
  });

  it('keeps one basis: a year that only has the other has no value', () => {
    const percents = inputsOf({ p1: [60, 10, 25], p4: [10, 60, 25], population: [900, 900, 900] });
    const { basis, years } = development(given([read(2017, apart), read(2024, percents)]));
    expect(basis).toBe('households');
    expect(years[1]?.contrast.status).toBe(Status.noData);
    const only = development(given([read(2017, percents), read(2024, percents)]));
    expect([only.basis, only.form, only.change?.verdict]).toEqual(['persons', 'percents', 'unchanged']);
  });

  it('says what is open: a pole with nobody in one of the outer quartiles', () => {
    const { years, change } = development(
      given([read(2017, household([300, 40, 9], [0, 350, 9])), read(2024, nearer)]),
    );
    expect(years.map(({ isOpen }) => isOpen)).toEqual([true, false]);
    expect(change?.isOpen).toBe(true);
  });

  it('is not shown for fewer than 50 households', () => {
    const small = inputsOf({ q1: [20, 40], q2: [5, 90], q3: [5, 90], q4: [10, 350] });
    const { years } = development(given([read(2017, small), read(2024, small)], {}, 2));
    expect(years.map(({ contrast }) => contrast.status)).toEqual([Status.tooSmall, Status.tooSmall]);
  });
});

describe('the background', () => {
  it('is the municipality of both, its areas counted together', () => {
    const { background, years } = development(given([read(2024, apart)]));
    expect(background).toEqual([{ of: 'both', codes: ['9901'], names: ['Storhamn'] }]);
    expect(years[0]?.background[0]?.value).toBe(440 / 500);
  });

  it('is one for each pole in municipalities of their own, unless the pole is all of its municipality', () => {
    const apartBy = (municipalityOf: readonly number[]): DevelopmentInput =>
      given([read(2024, apart)], { areas: areasInARow(3, municipalityOf) });
    const two = development(
      given(
        [read(2024, household([1e2, 2e2, 3e2, 4e2], [1e2, 1e2, 1e2, 1e2]))],
        { areas: areasInARow(4, [0, 1, 0, 1]) },
        4,
      ),
    );
    expect(two.background.map(({ of, names }) => [of, ...names])).toEqual([
      ['a', 'Storhamn'],
      ['b', 'Lillvik'],
    ]);
    expect(two.years[0]?.background.map(({ value }) => value)).toEqual([2, 3]);
    expect(development(apartBy([0, 1, 0])).background.map(({ of }) => of)).toEqual(['a']);
  });

  it('counts only the areas that have both parts', () => {
    const { years } = development(given([read(2024, household([300, 40, 'suppressed'], [50, 350, 100]))]));
    expect(years[0]?.background[0]?.value).toBe(340 / 400);
  });
});

describe('the index over the years', () => {
  const five = areasInARow(5);
  const indicators = (weakest: number): Inputs =>
    inputsOf({
      employmentRate: [weakest, 0.7, 0.75, 0.8, 0.85],
      disposableIncome: [150, 200, 220, 240, 300],
      postSecondaryShare: [0.1, 0.2, 0.25, 0.3, 0.5],
      employmentBase: [900, 900, 900, 900, 900],
    });

  it('has both directions for each municipality of the poles, and why a year has none', () => {
    const unread = problem('network', { address: 'values-2012.csv', status: 0 });
    const years: YearFigures[] = [
      read(2011, indicators(0.5)),
      { year: 2012, problem: unread },
      read(2013, indicators(0.3)),
    ];
    const { index } = development(given(years, { areas: five, smallestAreas: five }, 5));
    expect(index).toHaveLength(1);
    expect(index[0]).toMatchObject({ code: '9901', name: 'Storhamn' });
    const [first, gap, last] = index[0]?.years ?? [];
    expect(first?.status).toBe(Status.present);
    expect(gap?.status).toBe(Status.noData);
    expect(last?.bottomGap).toBeGreaterThan(first?.bottomGap ?? Infinity);
    expect(last?.topGap).toBe(first?.topGap);
  });

  it('is not made of too few areas', () => {
    const { index } = development(
      given([
        read(
          2024,
          inputsOf({
            employmentRate: [0.5, 0.6, 0.7],
            disposableIncome: [1, 2, 3],
            postSecondaryShare: [0.1, 0.2, 0.3],
          }),
        ),
      ]),
    );
    expect(index[0]?.years[0]?.status).toBe(Status.tooFewAreas);
  });
});

describe('laws of the development', () => {
  const quartiles = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }));
  const series = fc.array(fc.tuple(quartiles, quartiles), { minLength: 2, maxLength: 6 });
  const yearsOf = (figures: readonly (readonly [readonly number[], readonly number[]])[]): YearFigures[] =>
    figures.map(([a, b], k) => read(2011 + k, household([a[0] ?? 0, b[0] ?? 0, 9], [a[1] ?? 0, b[1] ?? 0, 9])));

  it('swapping the poles keeps the verdict', () => {
    fc.assert(
      fc.property(series, (figures) => {
        const ab = development(given(yearsOf(figures)));
        const ba = development(given(yearsOf(figures), { a: [1], b: [0] }));
        expect(ba.change?.verdict).toBe(ab.change?.verdict);
        expect(ba.years.map(({ a }) => a)).toEqual(ab.years.map(({ b }) => b));
      }),
    );
  });

  it('equal counts in all years are unchanged', () => {
    fc.assert(
      fc.property(quartiles, quartiles, fc.integer({ min: 2, max: 14 }), (a, b, n) => {
        const { change } = development(given(yearsOf(Array.from({ length: n }, () => [a, b] as const))));
        expect(change?.verdict).toBe('unchanged');
      }),
    );
  });

  it('one and the same pole against itself is even and stays so', () => {
    const { years, change } = development(given([read(2017, apart), read(2024, nearer)], { b: [0] }));
    expect(years.map(({ contrast }) => contrast.value)).toEqual([1, 1]);
    expect(change?.verdict).toBe('unchanged');
  });
});
