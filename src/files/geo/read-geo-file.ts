import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import type { FileFormat, FileTask, GeoLayer, ReadFile } from '../file-types.ts';
import { limits } from '../limits.ts';
import { isSqlite } from './sqlite/pages.ts';

/** What a file of geography holds, and how it was written. */
export type Geography = Extract<ReadFile, { kind: 'geography' }>;

type Found = Pick<Geography, 'layers'> & { readonly type: FileFormat['type'] };

function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '') || file;
}

function checkSize(bytes: number, limit: number, file: string): void {
  if (bytes > limit) fail('fileTooLarge', { bytes, limit }, { file });
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, k) => bytes[k] === byte);
}

async function archive(blob: Blob, file: string, task: FileTask): Promise<Found> {
  const { readZip } = await import('../zip.ts');
  const entries = await readZip(blob, file, task.signal);
  const { shapefileLayers } = await import('./shapefile-layers.ts');
  const shapes = await shapefileLayers(entries.values(), file, task);
  if (shapes.length > 0) return { type: 'shapefile', layers: shapes };
  const inside = [...entries.values()].find(({ name }) => /\.(gpkg|geojson|topojson|json)$/i.test(name));
  if (!inside) return fail('unknownFormat', { looksLike: 'archive' }, { file });
  checkSize(inside.size, limits.jsonBytes, file);
  return fromBytes(await inside.bytes(), `${file}/${inside.name}`, task);
}

async function fromBytes(bytes: Uint8Array, file: string, task: FileTask): Promise<Found> {
  if (isSqlite(bytes)) {
    const { geopackageLayers } = await import('./geopackage-layers.ts');
    return { type: 'geopackage', layers: await geopackageLayers(bytes, file, task) };
  }
  const { geojsonLayers } = await import('./geojson-layers.ts');
  return geojsonLayers(bytes, file, baseName(file), task);
}

/** Told apart by how they begin: a zip, a part of a shapefile (9994), else a database or text. */
async function layersOf(blob: Blob, file: string, task: FileTask): Promise<Found> {
  checkSize(blob.size, limits.geographyBytes, file);
  const head = new Uint8Array(await blob.slice(0, 16).arrayBuffer());
  if (startsWith(head, 0x50, 0x4b)) return archive(blob, file, task);
  if (startsWith(head, 0, 0, 0x27, 0x0a)) return fail('looseShapefile', {}, { file });
  if (!isSqlite(head)) checkSize(blob.size, limits.jsonBytes, file);
  return fromBytes(new Uint8Array(await blob.arrayBuffer()), file, task);
}

/** Only layers that show something; the names of the others are told with the first. Throws why there is nothing where none does. */
function filled(layers: readonly GeoLayer[], file: string): GeoLayer[] {
  const full = layers.filter(({ collection }) => collection.features.length > 0);
  const empty = layers.filter(({ collection }) => collection.features.length === 0);
  const [first, ...rest] = full;
  if (!first) {
    const reason = layers.flatMap(({ problems }) => problems).find(({ kind }) => kind === 'geometryLeftOut');
    return reason?.kind === 'geometryLeftOut'
      ? fail('geometryLeftOut', reason.detail, reason.place)
      : fail('emptyFile', {}, { file });
  }
  if (empty.length === 0) return full;
  const names = empty.map(({ name }) => name);
  const problems: Problem[] = [
    ...first.problems,
    ...empty.flatMap((layer) => layer.problems),
    problem('layersLeftOut', { names }, { file }),
  ];
  return [{ ...first, problems }, ...rest];
}

/**
 * Reads a file of geography into its layers, each in lon, lat in WGS 84 with the problems that were met: GeoJSON, TopoJSON, GeoPackage, and zipped
 * shapefiles, or one of the others in a zip. A layer without anything to draw is left out and named. When cancelled the signal's reason is thrown.
 * Throws `emptyFile`, `fileTooLarge`, `looseShapefile`, `unknownFormat`, `archiveTooLarge`, `geometryLeftOut` where nothing can be drawn, and what the
 * reader of the format throws.
 */
export async function readGeoFile(blob: Blob, name: string, task: FileTask): Promise<Geography> {
  task.signal.throwIfAborted();
  if (blob.size === 0) fail('emptyFile', {}, { file: name });
  const { type, layers } = await layersOf(blob, name, task);
  const full = filled(layers, name);
  task.progress(1);
  return { kind: 'geography', format: { type }, layers: full };
}
