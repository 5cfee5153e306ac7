import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Municipality } from '../geography/area-set.ts';
import type { Column } from '../measures/column.ts';
import type { BothLanguages, PackColumn, PackFile, PackManifest, PackSource } from './pack.ts';
import { packFormat, packVersion } from './pack.ts';
import { writeManifest } from './pack-format.ts';
import { valuesCsv } from './values-csv.ts';

/** A year of a pack: columns in the order of the areas. */
export interface YearTable {
  readonly year: number;
  readonly columns: readonly Column[];
}

/** A year of figures that the source gives for larger areas, with codes of its own. */
export interface LargerTable extends YearTable {
  readonly level: 'regso' | 'kommun';
  readonly codes: readonly string[];
}

export interface PackPlace {
  readonly category: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** What a pack says beside its areas. Nothing in it is read from a clock: a date of retrieval is passed in its source. */
export interface PackFacts {
  readonly id: string;
  readonly title: BothLanguages;
  readonly fictional: boolean;
  readonly description?: BothLanguages;
  /** The division's name, `DeSO 2025`; a fictional region has a name of its own. */
  readonly vintage: string;
  readonly municipalities: readonly Municipality[];
  readonly regsos?: readonly { readonly code: string; readonly name: string }[];
  readonly tables: readonly YearTable[];
  readonly larger?: readonly LargerTable[];
  readonly columns: readonly PackColumn[];
  readonly sources: readonly PackSource[];
  readonly start?: PackManifest['start'];
  readonly places?: readonly PackPlace[];
}

/** The areas of a pack as they are written. */
export interface PackDrawing {
  readonly codes: readonly string[];
  readonly bounds: PackManifest['bounds'];
  /** Text of `areas.topojson`. */
  readonly areas: string;
  /** Text of `areas-fine.topojson`, where there is one. */
  readonly fine?: string;
}

/** The files of a pack by name. */
export interface AssembledPack {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: PackManifest;
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function placesCsv(places: readonly PackPlace[]): string {
  const lines = places.map(({ category, name, lon, lat }) => `${quoted(category)},${quoted(name)},${lon},${lat}`);
  return `${['category,name,lon,lat', ...lines].join('\n')}\n`;
}

/** Years in order, and only the columns that the manifest names. */
function written<T extends YearTable>(tables: readonly T[], columns: readonly PackColumn[]): readonly T[] {
  const known = new Set(columns.map(({ id }) => id));
  return tables
    .toSorted((a, b) => a.year - b.year)
    .map((table) => ({ ...table, columns: table.columns.filter(({ name }) => known.has(name)) }));
}

/** Puts a pack together as texts with their checksums: the same input gives the same bytes. Columns of a year that `columns` does not name are not written. */
export function assemblePack(facts: PackFacts, { codes, bounds, areas, fine }: PackDrawing): AssembledPack {
  const files = new Map<string, string>();
  const add = (path: string, text: string): PackFile => {
    files.set(path, text);
    const bytes = new TextEncoder().encode(text);
    return { path, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
  };
  const tables = written(facts.tables, facts.columns);
  const larger = written(facts.larger ?? [], facts.columns);
  const manifest: PackManifest = {
    format: packFormat,
    version: packVersion,
    id: facts.id,
    title: facts.title,
    fictional: facts.fictional,
    ...(facts.description && { description: facts.description }),
    level: 'deso',
    vintage: facts.vintage,
    years: tables.map(({ year }) => year),
    counts: { areas: codes.length, municipalities: facts.municipalities.length },
    bounds,
    ...(facts.start && { start: facts.start }),
    municipalities: facts.municipalities,
    ...(facts.regsos && { regsos: facts.regsos }),
    files: {
      areas: add('areas.topojson', areas),
      ...(fine !== undefined && { fine: add('areas-fine.topojson', fine) }),
      values: tables.map(({ year, columns }) => ({ ...add(`values-${year}.csv`, valuesCsv(codes, columns)), year })),
      ...(larger.length > 0 && {
        larger: larger.map(({ level, year, codes: own, columns }) => ({
          ...add(`values-${level}-${year}.csv`, valuesCsv(own, columns)),
          year,
          level,
        })),
      }),
      ...(facts.places && { places: add('places.csv', placesCsv(facts.places)) }),
    },
    columns: facts.columns,
    sources: facts.sources,
  };
  files.set('pack.json', writeManifest(manifest));
  return { files, manifest };
}
