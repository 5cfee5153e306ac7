import { createHash } from 'node:crypto';
import type { Topology } from 'topojson-specification';
import { packFormat, packVersion, type PackFile, type PackManifest } from '../../src/table/pack.ts';
import { writeManifest } from '../../src/table/pack-format.ts';
import { valuesCsv } from '../pack/values-csv.ts';
import type { PackInput, WrittenPack } from '../pack/write-pack.ts';

/** A pack whose topology is made already: the generator's arcs are shared and on their grid from the start, so nothing is rebuilt or simplified. */
export interface TopologyPackInput extends Omit<PackInput, 'areas' | 'surroundings'> {
  readonly topology: Topology;
  readonly codes: readonly string[];
  readonly verticesPerArea: number;
}

/** The files of a pack as texts; the same input gives the same bytes. */
export function topologyPack(input: TopologyPackInput): WrittenPack {
  const files = new Map<string, string>();
  const add = (path: string, text: string): PackFile => {
    files.set(path, text);
    return { path, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
  };
  const places = input.places?.map(({ category, name, lon, lat }) => `${category},${name},${lon},${lat}\n`);
  const manifest: PackManifest = {
    format: packFormat,
    version: packVersion,
    id: input.id,
    title: input.title,
    fictional: input.fictional,
    ...(input.description && { description: input.description }),
    level: 'deso',
    vintage: input.vintage,
    years: input.tables.map(({ year }) => year),
    counts: { areas: input.codes.length, municipalities: input.municipalities.length },
    bounds: boundsOf(input.topology),
    ...(input.start && { start: input.start }),
    municipalities: input.municipalities,
    files: {
      areas: add('areas.topojson', `${JSON.stringify(input.topology)}\n`),
      values: input.tables.map(({ year, columns }) => ({
        ...add(`values-${year}.csv`, valuesCsv(input.codes, columns)),
        year,
      })),
      ...(places && { places: add('places.csv', `category,name,lon,lat\n${places.join('')}`) }),
    },
    columns: input.columns,
    sources: input.sources,
  };
  files.set('pack.json', writeManifest(manifest));
  const vertices = input.verticesPerArea;
  return { files, manifest, verticesPerArea: { source: vertices, areas: vertices, fine: null } };
}

function boundsOf(topology: Topology): [number, number, number, number] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of topology.arcs) {
    let [x, y] = [0, 0];
    for (const [dx = 0, dy = 0] of arc) {
      x += dx;
      y += dy;
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  const degrees = (steps: number, axis: 0 | 1): number =>
    Math.round((translate[axis] + steps * scale[axis]) * 1e5) / 1e5;
  return [degrees(west, 0), degrees(south, 1), degrees(east, 0), degrees(north, 1)];
}
