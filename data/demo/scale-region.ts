import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Municipality } from '../../src/geography/area-set.ts';
import type { YearTable } from '../../src/pack/assemble-pack.ts';
import type { AreaProperties } from './demo-topology.ts';
import { ExtendedGrid, hexagonArcs, type HexagonGrid } from './hexagon-arcs.ts';
import { noise } from './noise.ts';
import { random } from './random.ts';
import { scaleTable } from './scale-table.ts';

/** A country of invented areas for tests of scale. */
export interface ScaleRegion {
  readonly topology: Topology<{ areas: GeometryCollection<AreaProperties> }>;
  readonly codes: readonly string[];
  readonly municipalities: readonly Municipality[];
  readonly tables: readonly YearTable[];
  readonly verticesPerArea: number;
}

/** Steps on each of an area's six sides: 60 vertices an area up to ten thousand areas, 18 up to a hundred thousand, 6 beyond. */
function stepsPerSide(areas: number): number {
  if (areas <= 10_000) return 10;
  return areas <= 100_000 ? 3 : 1;
}

const areasPerMunicipality = 21;
const mostMunicipalities = 2000;

/** `n` areas on a shaken honeycomb with shared, bent borders, in municipalities of neighbouring areas; the same seed gives the same country. Exactly `n` areas for any n ≥ 1. */
export function scaleRegion(n: number, seed: number): ScaleRegion {
  const columns = Math.max(1, Math.ceil(Math.sqrt(n * 0.72)));
  const grid: HexagonGrid = new ExtendedGrid(n, columns);
  const municipalityOf = blocks(n, columns);
  const count = 1 + municipalityOf.reduce((most, block) => Math.max(most, block), 0);
  const municipalities = Array.from({ length: count }, (_, i) => ({
    code: String(1000 + i),
    name: `Provkommun ${i + 1}`,
  }));
  const inMunicipality = new Uint32Array(count);
  const properties = Array.from({ length: n }, (_, i): AreaProperties => {
    const block = municipalityOf[i] ?? 0;
    const number = (inMunicipality[block] = (inMunicipality[block] ?? 0) + 1);
    const kommun = municipalities[block]?.code ?? '';
    return { code: `${kommun}C${String(10 * number).padStart(4, '0')}`, name: '', kommun };
  });
  const { arcs, rings, transform } = hexagonArcs(grid, stepsPerSide(n), random(seed));
  const geometries = rings.map((ring, i) => ({
    type: 'Polygon' as const,
    arcs: [ring],
    properties: properties[i] as AreaProperties,
  }));
  const field = noise(seed, columns / 9, 5, 0.65);
  return {
    topology: { type: 'Topology', objects: { areas: { type: 'GeometryCollection', geometries } }, arcs, transform },
    codes: properties.map(({ code }) => code),
    municipalities,
    tables: [2023, 2024].map((year) => ({
      year,
      columns: scaleTable(n, (i) => field(i % columns, Math.floor(i / columns)), random(seed + year)),
    })),
    verticesPerArea: 6 * stepsPerSide(n),
  };
}

/** Municipality of each area: rectangles of the honeycomb, numbered without gaps. */
function blocks(n: number, columns: number): Uint32Array {
  const wanted = Math.max(1, Math.min(mostMunicipalities, Math.round(n / areasPerMunicipality)));
  const side = Math.max(1, Math.ceil(Math.sqrt(n / wanted)));
  const across = Math.ceil(columns / side);
  const numbers = new Map<number, number>();
  return Uint32Array.from({ length: n }, (_, i) => {
    const block = Math.floor(Math.floor(i / columns) / side) * across + Math.floor((i % columns) / side);
    const known = numbers.get(block) ?? numbers.size;
    numbers.set(block, known);
    return known;
  });
}
