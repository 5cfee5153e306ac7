import { createHash } from 'node:crypto';
import type { AreaTopology } from '../../src/geography/area-topology.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import type { Municipality } from '../../src/geography/area-set.ts';
import type { Column } from '../../src/measures/column.ts';
import type { BothLanguages, PackColumn, PackFile, PackManifest, PackSource } from '../../src/table/pack.ts';
import { packFormat, packVersion } from '../../src/table/pack.ts';
import { writeManifest } from '../../src/table/pack-format.ts';
import type { AreaFeature } from './area-feature.ts';
import type { Surroundings } from './build-topology.ts';
import { buildTopology } from './build-topology.ts';
import { simplify } from './simplify.ts';
import { valuesCsv } from './values-csv.ts';

/** A year of a pack: columns in the order of the areas. */
export interface YearTable {
  readonly year: number;
  readonly columns: readonly Column[];
}

export interface PackPlace {
  readonly category: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Everything that a pack is made of. Nothing in it is read from a clock: a date of retrieval is passed in its source. */
export interface PackInput {
  readonly id: string;
  readonly title: BothLanguages;
  readonly fictional: boolean;
  readonly description?: BothLanguages;
  /** The division's name, `DeSO 2025`; a fictional region has a name of its own. */
  readonly vintage: string;
  readonly areas: readonly AreaFeature[];
  readonly municipalities: readonly Municipality[];
  readonly surroundings?: Surroundings;
  readonly tables: readonly YearTable[];
  readonly columns: readonly PackColumn[];
  readonly sources: readonly PackSource[];
  readonly start?: PackManifest['start'];
  readonly places?: readonly PackPlace[];
}

/** The files of a pack by name, and what was measured on the way. */
export interface WrittenPack {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: PackManifest;
  readonly verticesPerArea: { readonly source: number; readonly areas: number; readonly fine: number | null };
}

/** Mean vertices per area in `areas.topojson` and `areas-fine.topojson`. */
const coarseVertices = 60;
const fineVertices = 200;

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function placesCsv(places: readonly PackPlace[]): string {
  const lines = places.map(({ category, name, lon, lat }) => `${quoted(category)},${quoted(name)},${lon},${lat}`);
  return `${['category,name,lon,lat', ...lines].join('\n')}\n`;
}

function bounds(full: AreaTopology): [number, number, number, number] {
  const { positions } = decodeArcs(full);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k + 1 < positions.length; k += 2) {
    west = Math.min(west, positions[k] ?? 0);
    east = Math.max(east, positions[k] ?? 0);
    south = Math.min(south, positions[k + 1] ?? 0);
    north = Math.max(north, positions[k + 1] ?? 0);
  }
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return [round(west), round(south), round(east), round(north)];
}

/**
 * Writes a pack as texts: the same input gives the same bytes. Areas are drawn with about 60 vertices each, and with about 200 in a finer file
 * where the source has clearly more than 60. Columns of a year that `columns` does not name are not written.
 */
export function writePack(input: PackInput): WrittenPack {
  const files = new Map<string, string>();
  const add = (path: string, text: string): PackFile => {
    files.set(path, text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { path, bytes: Buffer.byteLength(text), sha256 };
  };
  const full = buildTopology(input.areas, input.surroundings);
  const coarse = simplify(full, coarseVertices);
  const fine = coarse.verticesBefore > 1.5 * coarseVertices ? simplify(full, fineVertices) : null;
  const known = new Set(input.columns.map(({ id }) => id));
  const codes = input.areas.map(({ code }) => code);
  const used = new Set(input.areas.map(({ kommun }) => kommun));
  const municipalities = input.municipalities
    .filter(({ code }) => used.has(code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const tables = input.tables.toSorted((a, b) => a.year - b.year);
  const manifest: PackManifest = {
    format: packFormat,
    version: packVersion,
    id: input.id,
    title: input.title,
    fictional: input.fictional,
    ...(input.description && { description: input.description }),
    level: 'deso',
    vintage: input.vintage,
    years: tables.map(({ year }) => year),
    counts: { areas: input.areas.length, municipalities: municipalities.length },
    bounds: bounds(full),
    ...(input.start && { start: input.start }),
    municipalities,
    files: {
      areas: add('areas.topojson', JSON.stringify(coarse.topology)),
      ...(fine && { fine: add('areas-fine.topojson', JSON.stringify(fine.topology)) }),
      values: tables.map(({ year, columns }) => ({
        ...add(
          `values-${year}.csv`,
          valuesCsv(
            codes,
            columns.filter(({ name }) => known.has(name)),
          ),
        ),
        year,
      })),
      ...(input.places && { places: add('places.csv', placesCsv(input.places)) }),
    },
    columns: input.columns,
    sources: input.sources,
  };
  files.set('pack.json', writeManifest(manifest));
  return {
    files,
    manifest,
    verticesPerArea: {
      source: coarse.verticesBefore,
      areas: coarse.verticesAfter,
      fine: fine?.verticesAfter ?? null,
    },
  };
}
