import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { developmentLayout, yearAt } from '../../src/charts/development/layout.ts';
import type { DevelopmentState } from '../../src/charts/development/state.ts';
import { developmentState } from '../../src/charts/development/state.ts';
import { indexYearsLayout } from '../../src/charts/index-years/layout.ts';
import { indexYearsState } from '../../src/charts/index-years/state.ts';
import type { Estimate } from '../../src/measures/column.ts';
import { exact, missing } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import type { Development, DevelopmentYear } from '../../src/relations/development-relation.ts';

const room = { width: 600, rem: 16 };
const words = { ticks: ['8 låg', 'jämnt', '8 hög'], background: ['Storhamn'] };

function yearOf(year: number, a: Estimate, b: Estimate, behind?: Estimate): DevelopmentYear {
  return {
    year,
    a,
    b,
    contrast: exact(a.value / b.value),
    isOpen: false,
    background: behind ? [behind] : [],
    coverage: { a: null, b: null },
    problem: null,
  };
}

function over(years: readonly DevelopmentYear[], change: Partial<Development> = {}): Development {
  return {
    basis: 'households',
    form: 'counts',
    subset: 'all',
    years,
    background: years[0]?.background.length ? [{ of: 'both', codes: ['9901'], names: ['Storhamn'] }] : [],
    change: null,
    breaks: [],
    vintages: [],
    index: [],
    indexBreaks: [],
    ...change,
  };
}

const between = (value: number, lower: number, upper: number): Estimate => ({
  value,
  status: Status.present,
  lower,
  upper,
});
const state = (years: readonly DevelopmentYear[], chosen = 2024): DevelopmentState =>
  developmentState(over(years), chosen, null);

describe('the chart of the development', () => {
  it('stands on even: what is twice as many low is as far up as twice as many high is down', () => {
    const layout = developmentLayout(
      state([yearOf(2011, exact(4), exact(1 / 4)), yearOf(2024, exact(2), exact(1 / 2))]),
      words,
      room,
    );
    const up = layout.even - (layout.a.dots[0]?.y ?? NaN);
    expect((layout.b.dots[0]?.y ?? NaN) - layout.even).toBeCloseTo(up, 9);
    expect(layout.even - (layout.a.dots[1]?.y ?? NaN)).toBeCloseTo(up / 2, 9);
  });

  it('places the years along the calendar, so that a missing year is a longer way', () => {
    const { xs } = developmentLayout(
      state([2011, 2012, 2024].map((year) => yearOf(year, exact(2), exact(1)))),
      words,
      room,
    );
    const [first = 0, second = 0, third = 0] = xs;
    expect((third - second) / (second - first)).toBeCloseTo(12, 9);
    expect(yearAt({ xs }, second + 1)).toBe(1);
    expect(yearAt({ xs }, 1e4)).toBe(2);
  });

  it('breaks the line where a year has no value, and keeps the dot of a year alone', () => {
    const none = missing(Status.suppressed);
    const years = [yearOf(2011, exact(2), exact(1)), yearOf(2012, none, exact(1)), yearOf(2013, exact(2), exact(1))];
    const { a, b, between: gap } = developmentLayout(state(years, 2011), words, room);
    expect(a.dots.map((dot) => dot !== null)).toEqual([true, false, true]);
    expect(a.line).toBe('');
    expect(b.line.match(/L/g)).toHaveLength(2);
    expect(gap).toBe('');
  });

  it('puts ∞ and 0 at the ends and keeps every place finite', () => {
    const years = [
      yearOf(2011, between(Infinity, 9, Infinity), between(0, 0, 0.1)),
      yearOf(2024, exact(2), exact(0.5)),
    ];
    const layout = developmentLayout(state(years), words, room);
    expect(layout.a.dots[0]?.y).toBe(layout.top);
    expect(layout.b.dots[0]?.y).toBe(layout.bottom);
    expect([layout.a.line, layout.b.line, layout.a.bands, layout.between].join()).not.toMatch(/NaN|Infinity/);
  });

  it('has room for every pole and interval within twice the furthest, however narrow it is', () => {
    const ratio = fc.double({ min: 0.002, max: 500, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(ratio, ratio), { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 240, max: 1200 }),
        (figures, width) => {
          const years = figures.map(([a, b], k) =>
            yearOf(2011 + k, between(a, a / 1.5, a * 1.5), between(b, b / 1.5, b * 1.5)),
          );
          const layout = developmentLayout(state(years, 2011), words, { width, rem: 16 });
          for (const dot of [...layout.a.dots, ...layout.b.dots]) {
            expect(dot?.y).toBeGreaterThanOrEqual(layout.top);
            expect(dot?.y).toBeLessThanOrEqual(layout.bottom);
            expect(dot?.x).toBeGreaterThanOrEqual(layout.left);
            expect(dot?.x).toBeLessThanOrEqual(layout.right);
          }
        },
      ),
    );
  });

  it('writes the chosen year out, and no two years on each other', () => {
    const years = Array.from({ length: 14 }, (_, k) => yearOf(2011 + k, exact(2), exact(1)));
    const { labelled, xs } = developmentLayout(state(years, 2018), words, { width: 260, rem: 16 });
    expect(labelled).toContain(7);
    labelled.slice(1).forEach((k, i) => {
      expect((xs[k] ?? 0) - (xs[labelled[i] ?? 0] ?? 0)).toBeGreaterThan(30);
    });
  });

  it('stands one year in the middle, and none nowhere', () => {
    const one = developmentLayout(state([yearOf(2024, exact(2), exact(1))]), words, room);
    expect(one.xs[0]).toBeGreaterThan(one.left);
    expect(one.labelled).toEqual([0]);
    expect(developmentLayout(state([]), words, room).xs).toEqual([]);
  });

  it('marks a break between the years that it falls between, and none outside of them', () => {
    const years = [2012, 2014, 2016].map((year) => yearOf(year, exact(2), exact(1)));
    const why = { sv: '', en: '' };
    const breaks = [
      { between: [2014, 2015], why },
      { between: [2023, 2024], why },
    ] as const;
    const found = developmentState(over(years, { breaks }), 2014, 2012);
    expect(found.breaks.map(({ at }) => at)).toEqual([1]);
    expect([found.chosen, found.compared]).toEqual([1, 0]);
    const { breaks: marks, xs } = developmentLayout(found, words, room);
    expect(marks[0]).toBeCloseTo(((xs[1] ?? 0) + (xs[2] ?? 0)) / 2, 9);
  });
});

describe('the chart of the index over the years', () => {
  const year = (
    at: number,
    bottomGap: number,
    topGap: number,
    status: Status = Status.present,
  ): Development['index'][0]['years'][0] => ({
    year: at,
    status,
    n: 9,
    topGap,
    bottomGap,
  });
  const index = (...years: Development['index'][0]['years']): Development['index'][0] => ({
    code: '9901',
    name: 'Storhamn',
    years,
  });

  it('has up and down on one scale from the median', () => {
    const found = indexYearsState(index(year(2011, 2, 2), year(2024, 4, 2)), 2024);
    if (!found) throw new Error('no chart');
    const { lit, median } = indexYearsLayout(found, 1, room);
    expect((lit?.bottom ?? 0) - median).toBeCloseTo(2 * (median - (lit?.top ?? 0)), 9);
  });

  it('leaves a gap for a year without an index, and is not drawn where none has one', () => {
    const none = year(2015, NaN, NaN, Status.tooFewAreas);
    const found = indexYearsState(index(year(2011, 2, 2), none, year(2019, 2, 2), year(2024, 3, 2)), 2015);
    if (!found) throw new Error('no chart');
    const { top, lit } = indexYearsLayout(found, 1, room);
    expect(top.match(/M/g)).toHaveLength(2);
    expect(top).not.toMatch(/NaN/);
    expect(lit).toBeNull();
    expect(indexYearsState(index(none), 2015)).toBeNull();
  });

  it('draws a gap without bound to the end of the scale', () => {
    const found = indexYearsState(index(year(2011, Infinity, 2), year(2024, 3, 2)), 2011);
    if (!found) throw new Error('no chart');
    expect(indexYearsLayout(found, 0, room).bottom).not.toMatch(/Infinity|NaN/);
  });
});
