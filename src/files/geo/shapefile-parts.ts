import type { ZipEntry } from '../zip.ts';

/** The parts of one shapefile in an archive. The index (`.shx`) is not needed: the records are read in order. */
export interface ShapefileParts {
  /** What the parts are called, without folder and ending. */
  readonly name: string;
  readonly shp?: ZipEntry;
  readonly dbf?: ZipEntry;
  readonly prj?: ZipEntry;
  readonly cpg?: ZipEntry;
}

const endings = ['shp', 'dbf', 'prj', 'cpg', 'shx'] as const;

/** The shapefiles of an archive, whatever letters their endings are written in; what a Mac adds by itself is passed over. */
export function shapefileParts(entries: Iterable<ZipEntry>): readonly ShapefileParts[] {
  const found = new Map<string, ShapefileParts>();
  for (const entry of entries) {
    if (/(^|\/)(__MACOSX\/|\._)/.test(entry.name)) continue;
    const [, stem = '', written = ''] = /^(.*)\.(\w+)$/.exec(entry.name) ?? [];
    const ending = endings.find((known) => known === written.toLowerCase());
    if (ending === undefined) continue;
    const key = stem.toLowerCase();
    const before = found.get(key) ?? { name: stem.slice(stem.lastIndexOf('/') + 1) };
    found.set(key, { ...before, [ending]: entry });
  }
  return [...found.values()];
}
