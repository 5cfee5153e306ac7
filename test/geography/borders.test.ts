import fc from 'fast-check';
import type { FeatureCollection, MultiLineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { decodeArcs } from '../../src/geography/arcs.ts';
import { areaGeometries } from '../../src/geography/area-topology.ts';
import { borderLines, borderLinesText, bordersOf, someBorders } from '../../src/geography/borders.ts';
import { distanceM } from '../../src/geography/distance.ts';
import { dissolve } from '../../src/geography/dissolve.ts';
import { sharesInWater } from '../../src/geography/in-water.ts';
import { neighbours } from '../../src/geography/neighbours.ts';
import { buildTopology } from '../../src/pack/build-topology.ts';
import { gridAreas } from './grid-topology.ts';

function gridBorders(columns: number, rows: number) {
  const topology = buildTopology(gridAreas(columns, rows, (column) => (column < columns / 2 ? 'A' : 'B')));
  const arcs = decodeArcs(topology);
  const geometries = areaGeometries(topology);
  const borders = bordersOf(neighbours(geometries, arcs));
  return { topology, arcs, borders, lines: borderLines(borders, geometries, arcs) };
}

/** Metres of a line. */
function metres(line: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k + 3 < line.length; k += 2)
    sum += distanceM(line[k] ?? NaN, line[k + 1] ?? NaN, line[k + 2] ?? NaN, line[k + 3] ?? NaN);
  return sum;
}

const rectangle = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]], // prettier-ignore
});

const water = (...geometries: readonly Polygon[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
});

describe('the lines of borders', () => {
  it('are as long as the borders, each once, on any grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (columns, rows) => {
        const { borders, lines } = gridBorders(columns, rows);
        expect(lines).toHaveLength(columns * (rows - 1) + rows * (columns - 1));
        lines.forEach((parts, row) => {
          expect(parts.reduce((sum, line) => sum + metres(line), 0)).toBeCloseTo(borders.borderM[row] ?? NaN, 6);
        });
      }),
      { numRuns: 15 },
    );
  });

  it('follow the arcs of the areas that make up a municipality', () => {
    const { topology, arcs } = gridBorders(4, 3);
    const geometries = dissolve(topology, arcs, []);
    const borders = bordersOf(neighbours(geometries, arcs));
    const [parts = []] = borderLines(borders, geometries, arcs);
    expect([...borders.borderM]).toHaveLength(1);
    expect(parts).toHaveLength(3);
    expect(parts.every((line) => line.every((degrees, k) => k % 2 === 1 || Math.abs(degrees - 12.02) < 1e-5))).toBe(
      true,
    );
  });

  it('are GeoJSON with the row as id', () => {
    const { lines } = gridBorders(2, 2);
    const read = JSON.parse(borderLinesText(lines)) as FeatureCollection<MultiLineString>;
    expect(read.features.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(read.features.flatMap(({ geometry }) => geometry.coordinates)).toHaveLength(4);
    expect(JSON.parse(borderLinesText([]))).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('can be some of them', () => {
    const { borders } = gridBorders(2, 2);
    const { one, other, borderM } = someBorders(borders, Uint32Array.of(3, 0));
    expect([...one]).toEqual([borders.one[3], borders.one[0]]);
    expect([...other]).toEqual([borders.other[3], borders.other[0]]);
    expect([...borderM]).toEqual([borders.borderM[3], borders.borderM[0]]);
  });
});

describe('the share of a border that lies in water', () => {
  const line = [[[12, 57, 12.01, 57]]] as const;

  it('is by length', () => {
    const [share = NaN] = sharesInWater(line, water(rectangle(12.0025, 56.9, 12.01, 57.1)));
    expect(share).toBeCloseTo(0.75, 1);
    expect([...sharesInWater(line, water(rectangle(11, 56, 13, 58)))]).toEqual([1]);
    expect([...sharesInWater(line, water(rectangle(12, 57.001, 12.01, 57.1)))]).toEqual([0]);
  });

  it('is not on an island in a lake, and is so where two waters overlap', () => {
    const lake = rectangle(11, 56, 13, 58);
    const holed: Polygon = {
      ...lake,
      coordinates: [...lake.coordinates, ...rectangle(11.9, 56.9, 12.1, 57.1).coordinates],
    };
    expect([...sharesInWater(line, water(holed))]).toEqual([0]);
    expect([...sharesInWater(line, water(lake, lake))]).toEqual([1]);
  });

  it('is 0 without lines, without water, and of water that is a line', () => {
    expect([...sharesInWater([[], line[0]], water())]).toEqual([0, 0]);
    const stream: FeatureCollection = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[12, 57], [13, 57]] } }], // prettier-ignore
    };
    expect([...sharesInWater(line, stream)]).toEqual([0]);
  });

  it('and what is dry make up the whole, wherever the shore runs', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.01, noNaN: true }), (shore) => {
        const [wet = NaN] = sharesInWater(line, water(rectangle(11.9, 56.9, 12 + shore, 57.1)));
        const [dry = NaN] = sharesInWater(line, water(rectangle(12 + shore, 56.9, 12.1, 57.1)));
        expect(wet + dry).toBeCloseTo(1, 9);
        expect(Math.abs(wet - shore / 0.01)).toBeLessThan(0.05);
      }),
    );
  });
});
