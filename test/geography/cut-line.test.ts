import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaGeometries } from '../../src/geography/area-topology.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import { borderPoint } from '../../src/geography/border-point.ts';
import { cutLine } from '../../src/geography/cut-line.ts';
import { distanceM } from '../../src/geography/distance.ts';
import { greatCircle } from '../../src/geography/great-circle.ts';
import type { LevelGeography } from '../../src/geography/level-geography.ts';
import { levelGeography } from '../../src/geography/level-geography.ts';
import { lineMetres, pointAlong } from '../../src/geography/line-metres.ts';
import { simplifyRoute } from '../../src/geography/simplify-route.ts';
import { buildTopology } from '../../src/pack/build-topology.ts';
import { gridAreas } from './grid-topology.ts';

type Point = readonly [number, number];

function grid(columns: number, rows: number): LevelGeography {
  const topology = buildTopology(gridAreas(columns, rows, () => 'K'));
  return levelGeography('deso', areaGeometries(topology), decodeArcs(topology), []);
}

const four = grid(4, 4);
/** A point of the grid: 0, 0 is its south-west corner, a cell is one wide. */
const at = (x: number, y: number): Point => [12 + x / 100, 57 + y / 100];
const lengthOf = (line: readonly Point[]): number => lineMetres(line).at(-1) ?? NaN;
const rowsAlong = (line: readonly Point[]): number[] => cutLine(line, four).map(({ row }) => row);

/** Points a step of some metres apart: a line of less than that is a trace. */
const step = fc.integer({ min: -90, max: 470 }).map((n) => n / 100 + 0.003);
const anyPoint = fc.tuple(step, step).map(([x, y]) => at(x, y));
const anyLine = fc.array(anyPoint, { minLength: 2, maxLength: 6 });

describe('a line cut by areas', () => {
  it('passes a row of cells, each for its share of the way', () => {
    const line = [at(0.5, 1.5), at(3.5, 1.5)];
    const found = cutLine(line, four);
    expect(found.map(({ row }) => row)).toEqual([4, 5, 6, 7]);
    const shares = found.map(({ fromM, toM }) => (toM - fromM) / lengthOf(line));
    [1 / 6, 1 / 3, 1 / 3, 1 / 6].forEach((share, k) => {
      expect(shares[k]).toBeCloseTo(share, 4);
    });
  });

  it('has a gap where it leaves the areas, before, between and after', () => {
    expect(rowsAlong([at(-1, 0.5), at(0.5, 0.5)])).toEqual([-1, 0]);
    expect(rowsAlong([at(0.5, 0.5), at(0.5, -0.5), at(1.5, -0.5), at(1.5, 0.5)])).toEqual([0, -1, 1]);
    expect(rowsAlong([at(6, 6), at(7, 7)])).toEqual([-1]);
  });

  it('comes back to an area as often as it is there', () => {
    expect(rowsAlong([at(0.5, 0.5), at(1.5, 0.5), at(1.5, 0.2), at(0.5, 0.2)])).toEqual([0, 1, 0]);
    expect(rowsAlong([at(0.5, 0.5), at(1.5, 0.5), at(1.5, 1.5), at(0.5, 1.5), at(0.5, 0.2)])).toEqual([0, 1, 5, 4, 0]);
  });

  it('takes a border that it runs along for the first of the two sides, and an outer one for the side that is there', () => {
    expect(rowsAlong([at(1, 0.2), at(1, 0.8)])).toEqual([0]);
    expect(rowsAlong([at(0.2, 0), at(0.8, 0)])).toEqual([0]);
  });

  it('goes through a corner where four meet without touching the other two', () => {
    expect(rowsAlong([at(0.5, 0.5), at(1.5, 1.5)])).toEqual([0, 5]);
  });

  it('without length has no stretch', () => {
    expect(cutLine([at(1, 1), at(1, 1)], four)).toEqual([]);
    expect(cutLine([at(1, 1)], four)).toEqual([]);
  });

  it('is whole: the stretches follow on one another and add up to its length', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const found = cutLine(line, four);
        const whole = lengthOf(line);
        if (found.length === 0) return whole === 0;
        found.forEach(({ fromM, toM, row }, k) => {
          expect(toM).toBeGreaterThan(fromM);
          expect(fromM).toBe(found[k - 1]?.toM ?? 0);
          expect(row).not.toBe(found[k - 1]?.row);
        });
        expect(found.at(-1)?.toM).toBeCloseTo(whole, 6);
        return true;
      }),
    );
  });

  it('is the same backwards, turned around', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const whole = lengthOf(line);
        const forth = cutLine(line, four);
        const back = cutLine([...line].reverse(), four).toReversed();
        expect(back.map(({ row }) => row)).toEqual(forth.map(({ row }) => row));
        back.forEach(({ toM }, k) => {
          expect(whole - toM).toBeCloseTo(forth[k]?.fromM ?? NaN, 5);
        });
      }),
    );
  });

  it('is the same with points added on it', () => {
    fc.assert(
      fc.property(anyLine, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (line, t) => {
        const fuller = line.flatMap((to, k): Point[] => {
          const from = line[k - 1];
          return from ? [[from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])], to] : [to];
        });
        expect(cutLine(fuller, four).map(({ row }) => row)).toEqual(rowsAlong(line));
      }),
    );
  });

  it('lies where it says: the middle of every stretch is in its area', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const metres = lineMetres(line);
        for (const { row, fromM, toM } of cutLine(line, four)) {
          const [lon, lat] = pointAlong(line, metres, (fromM + toM) / 2);
          const [column, up] = [Math.floor((lon - 12) * 100), Math.floor((lat - 57) * 100)];
          const inside = column >= 0 && column < 4 && up >= 0 && up < 4;
          // Within a millimetre of a border either side will do.
          const isClear = [lon, lat].every((degrees) => Math.abs(degrees * 100 - Math.round(degrees * 100)) > 1e-5);
          if (toM - fromM > 2 && isClear) expect(row).toBe(inside ? 4 * up + column : -1);
        }
      }),
    );
  });
});

describe('the way over the earth', () => {
  it('is straight where it is short and has a point every 20 km where it is long, the same both ways', () => {
    expect(greatCircle(at(0, 0), at(1, 1))).toHaveLength(2);
    const [kiruna, malmo]: [Point, Point] = [
      [20.2, 67.9],
      [13, 55.6],
    ];
    const line = greatCircle(kiruna, malmo);
    expect(lengthOf(line)).toBeCloseTo(distanceM(...kiruna, ...malmo), 3);
    expect(line.length).toBeGreaterThan(60);
    const back = greatCircle(malmo, kiruna).toReversed();
    back.forEach(([lon, lat], k) => {
      expect(lon).toBeCloseTo(line[k]?.[0] ?? NaN, 9);
      expect(lat).toBeCloseTo(line[k]?.[1] ?? NaN, 9);
    });
  });
});

describe('the point where a border is crossed', () => {
  it('is the middle of it, both ways', () => {
    const [lon = NaN, lat = NaN] = borderPoint(four.shapes, 5, 6) ?? [];
    expect(lon).toBeCloseTo(at(2, 1.5)[0], 5);
    expect(lat).toBeCloseTo(at(2, 1.5)[1], 5);
    expect(borderPoint(four.shapes, 6, 5)).toEqual([lon, lat]);
  });

  it('is none where areas meet in a point only', () => {
    expect(borderPoint(four.shapes, 0, 5)).toBeNull();
  });
});

describe('a route of too many points', () => {
  it('keeps its ends and its corners, and says how far it lies from what it was', () => {
    const corner = Array.from({ length: 201 }, (_, k) => (k <= 100 ? at(k / 50, 0) : at(2, (k - 100) / 50)));
    const { route, toleranceM } = simplifyRoute(corner, 3);
    expect(route).toEqual([corner[0], corner[100], corner[200]]);
    expect(toleranceM).toBeLessThan(0.01);
  });

  it('is never longer than asked for nor further away than it says', () => {
    fc.assert(
      fc.property(
        fc.array(anyPoint, { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 2, max: 12 }),
        (given, most) => {
          const { route, toleranceM } = simplifyRoute(given, most);
          expect(route.length).toBeLessThanOrEqual(most);
          expect(route[0]).toEqual(given[0]);
          expect(toleranceM).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('is left as it is where it is short, but for points said twice', () => {
    expect(simplifyRoute([at(0, 0), at(0, 0), at(1, 0)], 100)).toEqual({ route: [at(0, 0), at(1, 0)], toleranceM: 0 });
  });
});
