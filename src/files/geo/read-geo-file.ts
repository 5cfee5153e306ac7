import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import type { FileFormat, FileTask, GeoLayer } from '../file-types.ts';
import { limits } from '../limits.ts';

/** Kinds of files that hold geography. `shapefile` is an archive with its parts, or one part alone, which is refused with advice. */
export type GeoKind = Extract<FileFormat['type'], 'geojson' | 'topojson' | 'geopackage' | 'shapefile'>;

function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '') || file;
}

async function bytesOf(blob: Blob, limit: number, file: string): Promise<Uint8Array> {
  if (blob.size > limit) fail('fileTooLarge', { bytes: blob.size, limit }, { file });
  if (blob.size === 0) fail('emptyFile', {}, { file });
  return new Uint8Array(await blob.arrayBuffer());
}

async function isZip(blob: Blob): Promise<boolean> {
  const [p, k] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  return p === 0x50 && k === 0x4b;
}

async function layersOf(blob: Blob, file: string, kind: GeoKind, task: FileTask): Promise<GeoLayer[]> {
  switch (kind) {
    case 'geojson':
    case 'topojson': {
      const { geojsonLayers } = await import('./geojson-layers.ts');
      return geojsonLayers(await bytesOf(blob, limits.jsonBytes, file), file, baseName(file), task);
    }
    case 'geopackage': {
      const { geopackageLayers } = await import('./geopackage-layers.ts');
      return geopackageLayers(await bytesOf(blob, limits.geographyBytes, file), file, task);
    }
    case 'shapefile': {
      if (blob.size > limits.geographyBytes)
        fail('fileTooLarge', { bytes: blob.size, limit: limits.geographyBytes }, { file });
      if (!(await isZip(blob))) fail('looseShapefile', {}, { file });
      const { shapefileLayers } = await import('./shapefile-layers.ts');
      return shapefileLayers(blob, file, task);
    }
  }
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
 * Reads a file of geography into its layers, each in lon, lat in WGS 84 with the problems that were met. A layer without anything to draw is left out
 * and named. Cancelled by the signal, whose reason is then thrown.
 * Throws `emptyFile`, `fileTooLarge`, `geometryLeftOut` where nothing can be drawn, and what the reader of the kind throws.
 */
export async function readGeoFile(
  blob: Blob,
  name: string,
  kind: GeoKind,
  task: FileTask,
): Promise<readonly GeoLayer[]> {
  task.signal.throwIfAborted();
  const layers = filled(await layersOf(blob, name, kind, task), name);
  task.progress(1);
  return layers;
}
