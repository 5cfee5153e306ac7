import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTopology } from '../../src/pack/build-topology.ts';
import type { AreaFeature } from '../../src/pack/area-feature.ts';
import { areaGeometries, polygonsOf } from '../../src/geography/area-topology.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import { dissolve, municipalBorders } from '../../src/geography/dissolve.ts';
import { levelGeography } from '../../src/geography/level-geography.ts';
import { gridAreas } from './grid-topology.ts';

function levels(areas: readonly AreaFeature[]) {
  const topology = buildTopology(areas);
  const arcs = decodeArcs(topology);
  const merged = dissolve(topology, arcs, []);
  return {
    topology,
    arcs,
    merged,
    deso: levelGeography('deso', areaGeometries(topology), arcs, []),
    kommun: levelGeography('kommun', merged, arcs, []),
  };
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

describe('dissolve', () => {
  it('keeps the whole area, whichever areas make a municipality', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 16, maxLength: 16 }), (kommuner) => {
        const { deso, kommun } = levels(gridAreas(4, 4, (c, r) => kommuner[r * 4 + c] ?? 'A'));
        expect(total(kommun.areas.areaM2) / total(deso.areas.areaM2)).toBeCloseTo(1, 9);
        for (const areaM2 of kommun.areas.areaM2) expect(areaM2).toBeGreaterThan(0);
      }),
    );
  });

  it('makes a hole of what lies inside but belongs to another', () => {
    const { merged } = levels(gridAreas(3, 3, (c, r) => (c === 1 && r === 1 ? 'inside' : 'around')));
    const around = merged.find(({ properties }) => properties?.code === 'around');
    expect(around && polygonsOf(around).map((polygon) => polygon.length)).toEqual([2]);
  });

  it('makes parts of what does not hang together', () => {
    const { merged } = levels(gridAreas(3, 1, (c) => (c === 1 ? 'B' : 'A')));
    const [a] = merged;
    expect(a && polygonsOf(a)).toHaveLength(2);
  });

  it('survives a ring that runs out along a border and back again', () => {
    const [first, second] = gridAreas(2, 1, () => 'K');
    if (first?.geometry.type !== 'Polygon' || !second) throw new Error('a grid of 2');
    const [ring = []] = first.geometry.coordinates;
    // A spike of no width along the south side of the neighbour, as rounding leaves them.
    const spiked = [...ring.slice(0, 2), [12.02, 57], ...ring.slice(1)];
    const areas = [{ ...first, geometry: { type: 'Polygon' as const, coordinates: [spiked] } }, second];
    const { deso, kommun } = levels(areas.map((area, i) => ({ ...area, kommun: i === 0 ? 'A' : 'B' })));
    expect(kommun.areas.codes).toEqual(['A', 'B']);
    expect(Array.from(kommun.areas.areaM2, Math.round)).toEqual(Array.from(deso.areas.areaM2, Math.round));
  });

  it('finds the borders between municipalities and not the edge of the region', () => {
    const { topology, arcs } = levels(gridAreas(4, 2, (c) => (c < 2 ? 'A' : 'B')));
    const lines = municipalBorders(topology, arcs);
    const longitudes = lines.flat().map(([lon]) => Math.round(lon * 1e6) / 1e6);
    expect(new Set(longitudes)).toEqual(new Set([12.02]));
  });
});

describe('RegSO', () => {
  const grid = gridAreas(4, 2, (column) => (column < 2 ? 'A' : 'B')).map((area, i) => ({
    ...area,
    regso: `${area.kommun}R${String((i % 2) + 1)}`,
  }));

  it('are their areas as one, in the municipality of the first, named where a name is known', () => {
    const topology = buildTopology(grid);
    const arcs = decodeArcs(topology);
    const merged = dissolve(topology, arcs, [{ code: 'AR2', name: 'Höjden' }], 'regso');
    expect(merged.map(({ properties }) => properties)).toEqual([
      { code: 'AR1', name: '', kommun: 'A' },
      { code: 'AR2', name: 'Höjden', kommun: 'A' },
      { code: 'BR1', name: '', kommun: 'B' },
      { code: 'BR2', name: '', kommun: 'B' },
    ]);
    const deso = levelGeography('deso', areaGeometries(topology), arcs, []);
    const regso = levelGeography('regso', merged, arcs, []);
    expect(total(regso.areas.areaM2) / total(deso.areas.areaM2)).toBeCloseTo(1, 9);
    expect([...(deso.areas.regsoOf ?? [])]).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
    // Columns of two cells side by side: each RegSO borders the next along two sides.
    const border = regso.neighbours.borderM[0] ?? NaN;
    expect(border).toBeGreaterThan(2000);
    expect([...regso.neighbours.neighbour]).toEqual([1, 0, 2, 1, 3, 2]);
  });

  it('are not known where one area lacks its own', () => {
    const topology = buildTopology([...gridAreas(1, 1, () => 'A'), ...grid.slice(1)]);
    const deso = levelGeography('deso', areaGeometries(topology), decodeArcs(topology), []);
    expect(deso.areas.regsoOf).toBeUndefined();
  });
});

describe('the lines around and between areas', () => {
  it('have every stretch once, though two areas share it', () => {
    const { deso, kommun } = levels(gridAreas(3, 2, (c) => (c < 2 ? 'A' : 'B')));
    const edges = (lines: string): string[] => {
      const { geometry } = JSON.parse(lines) as { geometry: { coordinates: number[][][] } };
      return geometry.coordinates.flatMap((line) =>
        line.slice(1).map((to, k) => [String(line[k]), String(to)].sort().join(' ')),
      );
    };
    // A grid of 3 × 2 cells has 3 × 3 level sides and 4 × 2 upright ones; two municipalities, the one two columns wide, 6 and 6 of them.
    expect(edges(deso.lines)).toHaveLength(17);
    expect(new Set(edges(deso.lines)).size).toBe(17);
    expect(new Set(edges(kommun.lines)).size).toBe(edges(kommun.lines).length);
    expect(edges(kommun.lines)).toHaveLength(12);
  });
});
