import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTopology } from '../../src/pack/build-topology.ts';
import type { AreaFeature } from '../../src/pack/area-feature.ts';
import { areaGeometries } from '../../src/geography/area-topology.ts';
import type { Neighbours } from '../../src/geography/area-set.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import { distanceM } from '../../src/geography/distance.ts';
import { neighbours } from '../../src/geography/neighbours.ts';
import { cellDegrees, gridAreas } from './grid-topology.ts';

function of(areas: readonly AreaFeature[]): Neighbours {
  const topology = buildTopology(areas);
  return neighbours(areaGeometries(topology), decodeArcs(topology));
}

function row({ start, neighbour, borderM }: Neighbours, i: number): [number, number][] {
  return Array.from({ length: (start[i + 1] ?? 0) - (start[i] ?? 0) }, (_, k) => [
    neighbour[(start[i] ?? 0) + k] ?? -1,
    borderM[(start[i] ?? 0) + k] ?? NaN,
  ]);
}

describe('neighbours', () => {
  it('of the middle of a grid are four with a border and four in a point', () => {
    const found = row(of(gridAreas(3, 3, () => 'K')), 4);
    expect(found.map(([j]) => j)).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
    expect(found.filter(([, metres]) => metres > 0).map(([j]) => j)).toEqual([1, 3, 5, 7]);
  });

  it('share a border as long as the side of the cell', () => {
    const [east] = row(of(gridAreas(2, 1, () => 'K')), 0);
    expect(east?.[1]).toBeCloseTo(distanceM(12.01, 57, 12.01, 57 + cellDegrees), 1);
  });

  it('are symmetric with the same metres, and nobody is their own, on any grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (columns, rows) => {
        const found = of(gridAreas(columns, rows, () => 'K'));
        const n = columns * rows;
        for (let i = 0; i < n; i++)
          for (const [j, metres] of row(found, i)) {
            expect(j).not.toBe(i);
            expect(row(found, j)).toContainEqual([i, metres]);
          }
        const rook = Array.from(found.borderM).filter((metres) => metres > 0).length / 2;
        expect(rook).toBe(columns * (rows - 1) + rows * (columns - 1));
      }),
      { numRuns: 20 },
    );
  });

  it('are none for an island, and the island does not disturb the others', () => {
    const [first, second, island] = gridAreas(6, 1, () => 'K').filter((_, k) => [0, 1, 4].includes(k));
    const found = of([first, second, island].filter((area) => area !== undefined));
    expect(row(found, 2)).toEqual([]);
    expect(row(found, 0).map(([j]) => j)).toEqual([1]);
  });

  it('count both parts of an area of several parts', () => {
    const [west, middle, east] = gridAreas(3, 1, () => 'K');
    if (west?.geometry.type !== 'Polygon' || east?.geometry.type !== 'Polygon' || !middle)
      throw new Error('a grid of 3');
    const both: AreaFeature = {
      ...west,
      geometry: { type: 'MultiPolygon', coordinates: [west.geometry.coordinates, east.geometry.coordinates] },
    };
    const [border] = row(of([both, middle]), 0);
    expect(border?.[1]).toBeCloseTo(2 * distanceM(12.01, 57, 12.01, 57 + cellDegrees), 1);
  });
});
