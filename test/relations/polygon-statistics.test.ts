import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LevelGeography } from '../../src/geography/level-geography.ts';
import { levelGeography } from '../../src/geography/level-geography.ts';
import { areaGeometries } from '../../src/geography/area-topology.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import type { Column } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { buildTopology } from '../../src/pack/build-topology.ts';
import { areaWeights } from '../../src/relations/area-weights.ts';
import type { PolygonFigure, PolygonStatistics } from '../../src/relations/polygon-statistics.ts';
import { polygonStatistics } from '../../src/relations/polygon-statistics.ts';
import { cellDegrees, gridAreas } from '../geography/grid-topology.ts';
import { column } from './pair-case.ts';

/** Four columns by three rows of areas, row by row from the south-west; area 0 begins at 12° E, 57° N. */
function grid(): LevelGeography {
  const topology = buildTopology(gridAreas(4, 3, () => '9901'));
  return levelGeography('deso', areaGeometries(topology), decodeArcs(topology), [{ code: '9901', name: 'Storhamn' }]);
}

const level = grid();
const rows = 12;

/** A rectangle in cells of the grid, from its south-west corner. */
const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [12 + west * cellDegrees, 57 + south * cellDegrees],
      [12 + east * cellDegrees, 57 + south * cellDegrees],
      [12 + east * cellDegrees, 57 + north * cellDegrees],
      [12 + west * cellDegrees, 57 + north * cellDegrees],
      [12 + west * cellDegrees, 57 + south * cellDegrees],
    ],
  ],
});

const people = Array.from({ length: rows }, (_, i) => 1000 + 100 * i);
const columns: readonly Column[] = [
  column('population', 'persons', people),
  column(
    'q1',
    'households',
    Array.from({ length: rows }, (_, i) => 100 + 10 * i),
  ),
  column(
    'q2',
    'households',
    Array.from({ length: rows }, () => 120),
  ),
  column(
    'q3',
    'households',
    Array.from({ length: rows }, () => 130),
  ),
  column(
    'q4',
    'households',
    Array.from({ length: rows }, (_, i) => 300 - 10 * i),
  ),
  column(
    'employmentBase',
    'persons',
    Array.from({ length: rows }, (_, i) => 500 + 20 * i),
  ),
  column(
    'employmentRate',
    'share',
    Array.from({ length: rows }, (_, i) => 0.5 + 0.03 * i),
  ),
  column(
    'disposableIncome',
    'kSEK',
    Array.from({ length: rows }, (_, i) => 200 + 10 * i),
  ),
];

const of = (polygon: Polygon, table: readonly Column[] = columns): PolygonStatistics =>
  polygonStatistics(areaWeights(level, polygon), table);

const figure = ({ figures }: PolygonStatistics, id: string): PolygonFigure => figures.find((one) => one.id === id)!;
const value = (statistics: PolygonStatistics, id: string): number => figure(statistics, id).figure.value;
const cell = (name: string, row: number): number => columns.find((one) => one.name === name)!.values[row]!;

const counts = ['population', 'q1', 'q2', 'q3', 'q4', 'employmentBase'];

describe('a polygon that is one area', () => {
  it('has that area’s own figures, and is no estimate', () => {
    for (let row = 0; row < rows; row++) {
      const [x, y] = [row % 4, Math.floor(row / 4)];
      const statistics = of(box(x, y, x + 1, y + 1));
      expect(statistics.parts).toEqual([{ row, weight: 1 }]);
      expect(statistics.estimate).toBe(false);
      for (const { name } of columns) {
        expect(value(statistics, name)).toBeCloseTo(cell(name, row), 8);
        expect(figure(statistics, name).estimate).toBe(false);
      }
      expect(statistics.balance.value).toBeCloseTo(cell('q1', row) / cell('q4', row), 10);
    }
  });
});

describe('a polygon of two whole areas', () => {
  const both = of(box(0, 0, 2, 1));

  it('has the sum of their counts and the balance of the sums', () => {
    for (const name of counts) expect(value(both, name)).toBeCloseTo(cell(name, 0) + cell(name, 1), 8);
    expect(both.balance.value).toBeCloseTo((100 + 110) / (300 + 290), 10);
    expect(both.estimate).toBe(false);
  });

  it('has a rate weighted by its base, which is no estimate, and a mean of medians, which is one', () => {
    expect(value(both, 'employmentRate')).toBeCloseTo((0.5 * 500 + 0.53 * 520) / 1020, 10);
    expect(figure(both, 'employmentRate')).toMatchObject({ how: 'mean', estimate: false });
    expect(value(both, 'disposableIncome')).toBeCloseTo((200 * 1000 + 210 * 1100) / 2100, 8);
    expect(figure(both, 'disposableIncome')).toMatchObject({ how: 'mean', estimate: true });
  });
});

describe('parts of areas', () => {
  it('count by surface, and are marked as estimate', () => {
    const statistics = of(box(0, 0, 1.5, 1));
    expect(statistics.parts).toHaveLength(2);
    expect(statistics.parts[1]?.weight).toBeCloseTo(0.5, 4);
    expect(value(statistics, 'population')).toBeCloseTo(1000 + 550, 1);
    expect(statistics.estimate).toBe(true);
    for (const { estimate } of statistics.figures) expect(estimate).toBe(true);
  });

  it('of two halves add up to the whole', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1.9, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        (west, width, at) => {
          const middle = west + at * width;
          const parts = [of(box(west, 0.3, middle, 2.6)), of(box(middle, 0.3, west + width, 2.6))];
          const whole = of(box(west, 0.3, west + width, 2.6));
          for (const name of counts) {
            const added = parts.reduce((sum, part) => sum + value(part, name), 0);
            // Shares under a thousandth of an area are left out.
            expect(Math.abs(added - value(whole, name))).toBeLessThan(0.001 * rows * 2100);
          }
        },
      ),
    );
  });

  it('are left out where they are but a trace of drawing', () => {
    expect(of(box(0, 0, 1.0005, 1)).parts).toEqual([{ row: 0, weight: 1 }]);
    expect(of(box(0, 0, 0.9995, 1)).parts).toEqual([{ row: 0, weight: 1 }]);
    expect(of(box(0, 0, 1.002, 1)).parts).toHaveLength(2);
  });
});

describe('outside of the areas', () => {
  it('there is nothing, for a reason', () => {
    const statistics = of(box(10, 10, 11, 11));
    expect(statistics).toMatchObject({ status: Status.noData, parts: [], covered: 0, estimate: false });
    for (const { figure: one } of statistics.figures) expect(one.status).toBe(Status.noData);
    expect(statistics.balance.status).toBe(Status.noData);
  });

  it('a part says how much of the polygon lies within', () => {
    const statistics = of(box(-1, 0, 1, 1));
    expect(statistics.covered).toBeCloseTo(0.5, 4);
    expect(value(statistics, 'population')).toBeCloseTo(1000, 6);
  });
});

describe('missing cells', () => {
  const withheld = columns.map((one) =>
    one.name === 'q4' ? column('q4', 'households', ['suppressed', ...Array.from({ length: 11 }, () => 200)]) : one,
  );

  it('leave their area out of every quartile, and say how many people are counted', () => {
    const statistics = of(box(0, 0, 2, 1), withheld);
    expect(value(statistics, 'q1')).toBeCloseTo(110, 8);
    expect(value(statistics, 'population')).toBeCloseTo(2100, 8);
    expect(figure(statistics, 'q1').counted).toBeCloseTo(1100 / 2100, 10);
    expect(figure(statistics, 'population').counted).toBe(1);
    expect(statistics.balance.value).toBeCloseTo(110 / 200, 10);
  });

  it('of most of the people leave no figure', () => {
    const statistics = of(box(0, 0, 1.2, 1), withheld);
    expect(figure(statistics, 'q1').figure.status).toBe(Status.tooFewAreas);
    expect(statistics.balance.status).toBe(Status.tooFewAreas);
  });

  it('of all give their reason', () => {
    const statistics = of(box(0, 0, 1, 1), withheld);
    expect(figure(statistics, 'q4').figure.status).toBe(Status.suppressed);
    expect(statistics.balance.status).toBe(Status.suppressed);
  });
});

describe('few people', () => {
  it('show nothing but how many they are', () => {
    const statistics = of(box(0, 0, 0.2, 0.2));
    expect(value(statistics, 'population')).toBeCloseTo(40, 1);
    for (const { id, figure: one } of statistics.figures)
      expect(one.status).toBe(id === 'population' ? Status.present : Status.tooSmall);
    expect(statistics.balance.status).toBe(Status.tooSmall);
  });

  it('show nothing in the columns either', () => {
    const { columns: made } = of(box(0, 0, 0.2, 0.2));
    expect(made.filter(({ values }) => !Number.isNaN(values[0])).map(({ name }) => name)).toEqual(['population']);
  });
});

describe('percents of persons', () => {
  it('are weighted by population, and give a balance with the interval of rounding', () => {
    const table = [
      column('population', 'persons', people),
      column(
        'p1',
        'percent',
        Array.from({ length: rows }, (_, i) => 20 + i),
      ),
      column(
        'p4',
        'percent',
        Array.from({ length: rows }, () => 30),
      ),
    ];
    const statistics = polygonStatistics(areaWeights(level, box(0, 0, 2, 1)), table, 'persons');
    const p1 = (20 * 1000 + 21 * 1100) / 2100;
    expect(value(statistics, 'p1')).toBeCloseTo(p1, 10);
    expect(statistics.balance.value).toBeCloseTo(p1 / 30, 10);
    expect(statistics.balance.lower).toBeCloseTo((p1 - 0.5) / 30.5, 10);
  });
});
