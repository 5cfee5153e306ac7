import papaparse from 'papaparse';
import type { AreaTopology } from '../../geography/area-topology.ts';
import { areaGeometries } from '../../geography/area-topology.ts';
import type { LargerTable, PackDrawing, PackPlace, YearTable } from '../../pack/assemble-pack.ts';
import { decodeValues } from '../../pack/decode-pack.ts';
import type { PackManifest } from '../../pack/pack.ts';
import { parseJson } from '../../table/parse-json.ts';

/** The open pack as files: the manifest and how to come by each file's text. */
export interface BasePack {
  readonly manifest: PackManifest;
  readonly text: (path: string) => Promise<string>;
}

/** A pack taken apart, so that it can be put together again with more in it. */
export interface OpenedPack {
  readonly drawing: PackDrawing;
  readonly tables: readonly YearTable[];
  readonly larger: readonly LargerTable[];
  readonly places: readonly PackPlace[] | undefined;
}

function placesOf(text: string): readonly PackPlace[] {
  const { data } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  return data.map(({ category = '', name = '', lon = '', lat = '' }) => ({
    category,
    name,
    lon: Number(lon),
    lat: Number(lat),
  }));
}

/** Codes of the larger areas that a pack's figures may be of. */
function largerCodes({ municipalities, regsos = [] }: PackManifest, level: 'regso' | 'kommun'): readonly string[] {
  return (level === 'regso' ? regsos : municipalities).map(({ code }) => code);
}

/** Reads every file of a pack. Throws what reading and decoding them throws. */
export async function readBasePack({ manifest, text }: BasePack): Promise<OpenedPack> {
  const { files, bounds } = manifest;
  const areas = await text(files.areas.path);
  const fine = files.fine ? await text(files.fine.path) : undefined;
  const topology = parseJson(areas, files.areas.path) as AreaTopology;
  const codes = areaGeometries(topology).map(({ properties }) => properties?.code ?? '');
  const tables: YearTable[] = [];
  for (const { year, path } of files.values)
    tables.push({ year, columns: Object.values(decodeValues(manifest, codes, await text(path), path).columns) });
  const larger: LargerTable[] = [];
  for (const { year, level, path } of files.larger ?? []) {
    const own = largerCodes(manifest, level);
    larger.push({
      year,
      level,
      codes: own,
      columns: Object.values(decodeValues(manifest, own, await text(path), path).columns),
    });
  }
  const places = files.places ? placesOf(await text(files.places.path)) : undefined;
  return { drawing: { codes, bounds, areas, ...(fine !== undefined && { fine }) }, tables, larger, places };
}
