import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import { decodeText } from '../../table/decode-text.ts';
import type { FileTask, GeoLayer } from '../file-types.ts';
import type { ZipEntry } from '../zip.ts';
import type { FoundSystem } from './assumed-system.ts';
import { assumedSystem } from './assumed-system.ts';
import type { RawFeature } from './build-layer.ts';
import { buildLayer } from './build-layer.ts';
import { dbfCharset } from './dbf-charset.ts';
import { systemOfDefinition } from './reference-system.ts';
import { shapefileFeatures } from './shapefile-features.ts';
import type { ShapefileParts } from './shapefile-parts.ts';
import { shapefileParts } from './shapefile-parts.ts';

async function systemOf(prj: ZipEntry | undefined, first: readonly RawFeature[], file: string): Promise<FoundSystem> {
  const definition = prj === undefined ? '' : decodeText(await prj.bytes()).trim();
  if (definition === '') return assumedSystem(first, file);
  const system = systemOfDefinition(definition);
  if (system === null) return fail('unknownProjection', { found: definition.slice(0, 80) }, { file });
  return { system, problems: [] };
}

/** The first feature that has a geometry, to tell the place by. */
async function firstOf(features: AsyncIterable<RawFeature>): Promise<readonly RawFeature[]> {
  for await (const feature of features) if (feature.geometry !== null) return [feature];
  return [];
}

async function charsetOf(
  dbf: Uint8Array | null,
  cpg: ZipEntry | undefined,
  file: string,
): Promise<{ readonly charset: string; readonly problems: readonly Problem[] }> {
  if (dbf === null) return { charset: 'utf-8', problems: [problem('missingPart', { part: '.dbf' }, { file })] };
  return dbfCharset(dbf, cpg ? await cpg.bytes() : null, file);
}

async function layerOf({ name, shp, dbf, prj, cpg }: ShapefileParts, file: string, task: FileTask): Promise<GeoLayer> {
  if (!shp) return fail('missingPart', { part: '.shp' }, { file });
  const place = `${file}/${shp.name}`;
  const table = dbf ? await dbf.bytes() : null;
  const { charset, problems } = await charsetOf(table, cpg, place);
  const features = await shapefileFeatures(await shp.bytes(), table, charset, place);
  const { system, problems: assumed } = await systemOf(prj, await firstOf(features.read()), place);
  const raw = { file: place, name, system, features: features.read(), expected: features.count };
  return buildLayer({ ...raw, problems: [...problems, ...assumed] }, task);
}

/**
 * Reads the shapefiles of an archive, each as a layer. Without a `.prj` the projection is taken from where the features lie, without a `.cpg` the charset
 * from the letters; both are told. Parts without a `.shp` beside a whole shapefile are passed over. None where the archive has no part of any.
 * Throws `missingPart`, `unknownProjection`, `brokenFile`, `passwordProtected`, `tooManyVertices`.
 */
export async function shapefileLayers(entries: Iterable<ZipEntry>, file: string, task: FileTask): Promise<GeoLayer[]> {
  const found = shapefileParts(entries);
  const whole = found.filter(({ shp }) => shp !== undefined);
  if (whole.length === 0 && found.length > 0) fail('missingPart', { part: '.shp' }, { file });
  const layers: GeoLayer[] = [];
  for (const parts of whole) layers.push(await layerOf(parts, file, task));
  return layers;
}
