import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import Flatbush from 'flatbush';
import type { AreaTopology } from '../../src/geography/area-topology.ts';
import { areaGeometries } from '../../src/geography/area-topology.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import { rings } from '../../src/geography/rings.ts';
import { buildTopology } from '../../src/pack/build-topology.ts';
import { crossings } from '../../src/pack/crossings.ts';
import { segmentDistanceM } from '../../src/pack/segment-distance.ts';
import { simplifyToTolerance } from '../../src/pack/simplify-to-tolerance.ts';
import { readAreas } from '../../src/table/read-areas.ts';
import type { Figure } from './figure.ts';

const boundaries = '../shared/real/boundaries/deso2025-gr-584.wgs84.geojson';
const toleranceM = 25;
/** MPL-2.0, 160 MB with all it brings: installed for this alone, outside of the project's own libraries. */
const version = '0.7.70';
const folder = '.cache/bench/mapshaper';

type Apply = (
  commands: string,
  input: Readonly<Record<string, Uint8Array>>,
) => Promise<Readonly<Record<string, Uint8Array>>>;

/** Mapshaper as a function, null where it cannot be installed. */
function mapshaper(): Apply | null {
  const own = resolve(folder);
  if (!existsSync(join(own, 'node_modules/mapshaper'))) {
    mkdirSync(own, { recursive: true });
    try {
      execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', own, `mapshaper@${version}`]);
    } catch {
      return null;
    }
  }
  const { applyCommands } = createRequire(join(own, 'index.js'))('mapshaper') as { readonly applyCommands: Apply };
  return applyCommands;
}

/** A drawing, how it was made, and what can be said of it. */
interface Drawn {
  readonly ms: number;
  readonly bytes: number;
  readonly gzip: number;
  readonly topology: AreaTopology;
}

async function timed(runs: number, make: () => Promise<string> | string): Promise<Drawn> {
  const times: number[] = [];
  let text = '';
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    text = await make();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    ms: times[runs >> 1] ?? NaN,
    bytes: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    topology: JSON.parse(text) as AreaTopology,
  };
}

/** Pairs of segments of the arcs that cross or touch beside their ends, exactly, on the grid of the file. */
function crossingsOf({ arcs }: AreaTopology): number {
  const found: number[] = [];
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    arc.forEach(([dx = 0, dy = 0], k) => {
      if (k > 0 && (dx !== 0 || dy !== 0)) found.push(x, y, x + dx, y + dy);
      [x, y] = [x + dx, y + dy];
    });
  }
  return crossings(Int32Array.from(found)).length / 2;
}

type Positions = readonly (readonly number[])[];

/** The rings of every area by its code. */
function ringsByCode(topology: AreaTopology, nameOf: (properties: Readonly<Record<string, unknown>>) => unknown) {
  const arcs = decodeArcs(topology);
  const geometries = areaGeometries(topology).filter(({ arcs: own }) => (own as unknown) !== undefined);
  return new Map(
    geometries.map((geometry) => [
      String(nameOf({ ...geometry.properties })),
      rings(geometry, arcs).flat() as Positions,
    ]),
  );
}

/** Largest distance in metres from a point of an area's border in the source to the nearest line that the drawing has of that area; ∞ where it has none. */
function displacement(source: Positions, drawn: Positions | undefined): number {
  const ends = (drawn ?? []).flatMap((ring) =>
    Array.from({ length: ring.length / 2 - 1 }, (_, k) => ring.slice(2 * k, 2 * k + 4)),
  );
  if (ends.length === 0) return Infinity;
  const index = new Flatbush(ends.length);
  for (const [ax = 0, ay = 0, bx = 0, by = 0] of ends)
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  index.finish();
  let most = 0;
  for (const ring of source)
    for (let k = 0; k + 1 < ring.length; k += 2) {
      const [lon = 0, lat = 0] = [ring[k], ring[k + 1]];
      const to = (s: number): number => {
        const [ax = 0, ay = 0, bx = 0, by = 0] = ends[s] ?? [];
        return segmentDistanceM(lon, lat, ax, ay, bx, by);
      };
      // The nearest boxes give a bound; within it every segment is measured.
      const bound = Math.min(...index.neighbors(lon, lat, 4).map(to)) / 50_000;
      const near = index.search(lon - 2 * bound, lat - bound, lon + 2 * bound, lat + bound);
      most = Math.max(most, Math.min(...near.map(to), bound * 50_000));
    }
  return most;
}

function measured(name: string, full: AreaTopology, drawn: Drawn, code: string): Measure {
  const before = ringsByCode(full, ({ code: own }) => own);
  const after = ringsByCode(drawn.topology, (properties) => properties[code]);
  const distances = [...before].map(([area, own]) => displacement(own, after.get(area)));
  const there = distances.filter(Number.isFinite);
  return {
    name,
    ...drawn,
    displacementM: Math.max(...there),
    lost: distances.length - there.length,
    crossings: crossingsOf(drawn.topology),
    points: drawn.topology.arcs.reduce((sum, arc) => sum + arc.length, 0),
  };
}

interface Measure extends Drawn {
  readonly name: string;
  readonly displacementM: number;
  readonly lost: number;
  readonly crossings: number;
  /** Points of all arcs. */
  readonly points: number;
}

/** Mapshaper's TopoJSON with its only object under the name that ours has. */
function asAreas(text: string): string {
  const topology = JSON.parse(text) as AreaTopology;
  const [object] = Object.values(topology.objects);
  return JSON.stringify({ ...topology, objects: { areas: object } });
}

function inWords({ name, ms, bytes, gzip, displacementM, lost, crossings: wrong, points }: Measure): string {
  return `${name}: ${ms.toFixed(0)} ms, ${points} points, ${(bytes / 1024).toFixed(0)} KB, ${(gzip / 1024).toFixed(1)} KB gzip, ${displacementM.toFixed(1)} m, ${wrong} crossings, ${lost} areas lost`;
}

/** The 584 real areas drawn to 25 m, against mapshaper's two methods at the same tolerance: time, size, largest displacement, errors. */
export async function benchSimplify(): Promise<readonly Figure[]> {
  if (!existsSync(boundaries)) {
    console.log('simplify: the real boundaries are not there');
    return [];
  }
  const apply = mapshaper();
  if (!apply) {
    console.log('simplify: mapshaper could not be installed');
    return [];
  }
  const bytes = readFileSync(boundaries);
  const full = buildTopology(readAreas(bytes, 'boundaries').areas);
  const own = await timed(3, () =>
    JSON.stringify(simplifyToTolerance(buildTopology(readAreas(bytes, 'boundaries').areas), toleranceM).topology),
  );
  const theirs = async (method: string): Promise<Drawn> =>
    timed(3, async () => {
      const commands = `-i in.json -simplify ${method} interval=${toleranceM} keep-shapes -o out.json format=topojson quantization=1000000`;
      return asAreas(Buffer.from((await apply(commands, { 'in.json': bytes }))['out.json'] ?? []).toString('utf8'));
    });
  const ours = measured('ours', full, own, 'code');
  const peers = [
    measured('mapshaper dp', full, await theirs('dp'), 'desokod'),
    measured('mapshaper weighted', full, await theirs('weighted'), 'desokod'),
  ];
  const what = '584 real areas drawn to 25 m';
  const [dp] = peers;
  if (!dp) return [];
  const note = [ours, ...peers].map(inWords).join('; ');
  return [
    { part: 'g', what: `${what}, time against mapshaper dp`, value: ours.ms / dp.ms, unit: '×', note },
    { part: 'g', what: `${what}, points against mapshaper dp`, value: ours.points / dp.points, unit: '×' },
    { part: 'g', what: `${what}, size against mapshaper dp`, value: ours.gzip / dp.gzip, unit: '× gzip' },
    {
      part: 'g',
      what: `${what}, largest displacement`,
      value: ours.displacementM,
      unit: 'm',
      goal: { atMost: toleranceM },
    },
    {
      part: 'g',
      what: `${what}, crossings that the source has not`,
      value: Math.max(0, ours.crossings - crossingsOf(simplifyToTolerance(full, 0).topology)),
      unit: 'pairs',
      goal: { atMost: 0 },
    },
    { part: 'g', what: `${what}, areas lost`, value: ours.lost, unit: 'areas', goal: { atMost: 0 } },
  ];
}
