import { existsSync, readFileSync } from 'node:fs';
import { length, lineOverlap, polygon, multiPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import Flatbush from 'flatbush';
import type { AreaFeature } from '../../src/pack/area-feature.ts';
import { buildTopology } from '../../src/pack/build-topology.ts';
import type { AreaTopology } from '../../src/geography/area-topology.ts';
import { areaGeometries } from '../../src/geography/area-topology.ts';
import type { AreaSet, Neighbours } from '../../src/geography/area-set.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import { levelGeography } from '../../src/geography/level-geography.ts';
import { neighbours } from '../../src/geography/neighbours.ts';
import { readAreas } from '../../src/table/read-areas.ts';
import { edgeGrid } from './edge-grid.ts';
import type { Figure } from './figure.ts';

const boundaries = '../shared/real/boundaries/deso2025-gr-584.wgs84.geojson';

/** The middle of several runs, ms. */
function middleTime(runs: number, action: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN;
}

function fromArcs(topology: AreaTopology): Neighbours {
  return neighbours(areaGeometries(topology), decodeArcs(topology));
}

/** Total border in metres. */
function borderM(found: Neighbours): number {
  return found.borderM.reduce((sum, metres) => sum + metres, 0) / 2;
}

/** Every pair of areas whose boxes touch, once. */
function boxPairs({ bounds, codes }: AreaSet): [number, number][] {
  const index = new Flatbush(codes.length);
  const box = (i: number) => [0, 1, 2, 3].map((k) => bounds[4 * i + k] ?? NaN) as [number, number, number, number];
  codes.forEach((_, i) => index.add(...box(i)));
  index.finish();
  return codes.flatMap((_, i) =>
    index
      .search(...box(i))
      .filter((j) => j > i)
      .map((j): [number, number] => [i, j]),
  );
}

function turfFeature({ geometry }: AreaFeature): Feature<Polygon | MultiPolygon> {
  return geometry.type === 'Polygon' ? polygon(geometry.coordinates) : multiPolygon(geometry.coordinates);
}

/** The same with turf, polygon against polygon: overlapping lines of each pair and their length; metres in all. */
function pairwise(areas: readonly AreaFeature[], pairs: readonly (readonly [number, number])[]): number {
  const features = areas.map(turfFeature);
  let metres = 0;
  for (const [i, j] of pairs) {
    const [one, other] = [features[i], features[j]];
    if (one && other) metres += length(lineOverlap(one, other), { units: 'meters' });
  }
  return metres;
}

function realFigures(): Figure[] {
  if (!existsSync(boundaries)) return [];
  const { areas, municipalities } = readAreas(readFileSync(boundaries), 'boundaries');
  const topology = buildTopology(areas);
  const build = middleTime(3, () => buildTopology(areas));
  const arcs = middleTime(9, () => fromArcs(topology));
  const found = levelGeography('deso', areaGeometries(topology), decodeArcs(topology), municipalities);
  const pairs = boxPairs(found.areas);
  const start = performance.now();
  const turfM = pairwise(areas, pairs);
  const turf = performance.now() - start;
  const note = `turf lineOverlap and length on the ${pairs.length} pairs whose boxes touch: ${turf.toFixed(0)} ms; from arcs: ${arcs.toFixed(1)} ms`;
  return [
    {
      part: 'b',
      what: 'neighbours and border metres, 584 real areas, from arcs',
      value: turf / arcs,
      unit: '× faster',
      note,
    },
    {
      part: 'b',
      what: 'the same with the sharing of borders counted in',
      value: turf / (arcs + build),
      unit: '× faster',
      note: `sharing borders (topojson-server): ${build.toFixed(0)} ms, done once when the pack is made`,
    },
    {
      part: 'b',
      what: 'border metres found, from arcs against turf',
      value: borderM(found.neighbours) / turfM,
      unit: '×',
      note: `${(borderM(found.neighbours) / 1000).toFixed(0)} km against ${(turfM / 1000).toFixed(0)} km`,
    },
  ];
}

/** Neighbours and border metres from arcs: against pairwise turf on the real areas, and growth from 6 160 to 60 000. */
export async function benchTopology(): Promise<readonly Figure[]> {
  const small = edgeGrid(88, 70);
  const large = edgeGrid(300, 200);
  const few = middleTime(5, () => fromArcs(small));
  const many = middleTime(3, () => fromArcs(large));
  return Promise.resolve([
    ...realFigures(),
    {
      part: 'f',
      what: 'neighbours and border metres, 6 160 → 60 000 areas',
      value: many / few,
      unit: '×',
      goal: { atMost: 12 },
      note: `${few.toFixed(0)} ms → ${many.toFixed(0)} ms, 60 vertices an area`,
    },
  ]);
}
