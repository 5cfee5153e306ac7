import type { Feature, Geometry } from 'geojson';
import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import { shortened } from '../../table/cell-length.ts';
import type { FileTask, GeoLayer } from '../file-types.ts';
import { convertGeometry } from './convert-geometry.ts';
import type { GeometryFault } from './geometry-fault.ts';
import { pauseAt } from './pause.ts';
import type { ReferenceSystem, ToWgs84 } from './reference-system.ts';

/** A feature as it is in a file. */
export interface RawFeature {
  readonly geometry: Geometry | GeometryFault | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a layer is made of. */
export interface RawLayer {
  readonly file: string;
  readonly name: string;
  readonly system: ReferenceSystem;
  readonly features: Iterable<RawFeature> | AsyncIterable<RawFeature>;
  /** How many features there are, where it is known beforehand. */
  readonly expected?: number;
  readonly problems: readonly Problem[];
}

/** Most vertices of a layer that are held in memory: about half a gigabyte as lists of positions. */
export const vertexLimit = 4_000_000;

type Plain = string | number | boolean | null;

/** A property as one plain value: dates as the ISO date, lists and objects as their JSON, a long text by its beginning; what cannot be shown (bytes) is null. */
function plainValue(value: unknown): Plain {
  if (typeof value === 'string') return shortened(value);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return dateText(value);
  return typeof value === 'object' && !ArrayBuffer.isView(value) ? shortened(JSON.stringify(value)) : null;
}

/** What the reader of table files makes of a date that is all zeros, which stands for none. */
const noDate = new Date(0, -1, 0).getTime();

/** The date as the file has it: the reader of table files makes it in local time. */
function dateText(date: Date): string | null {
  if (Number.isNaN(date.getTime()) || date.getTime() === noDate) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function plainProperties(properties: Readonly<Record<string, unknown>>): Record<string, Plain> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [shortened(name), plainValue(value)]));
}

/**
 * Brings the features of a layer to WGS 84. Features that cannot be drawn are left out and counted by reason in `geometryLeftOut`; a collection of
 * geometries becomes one feature for each. The layer may be left empty. Throws `tooManyVertices`.
 */
export async function buildLayer(layer: RawLayer, task: FileTask): Promise<GeoLayer> {
  const { file, name, system, expected } = layer;
  const features: Feature[] = [];
  const faults = new Map<GeometryFault, number>();
  let done = 0;
  let vertices = 0;
  const convert: ToWgs84 = (position) => {
    vertices += 1;
    return system.convert(position);
  };
  for await (const { geometry, properties } of layer.features) {
    const converted = convertGeometry(geometry, convert);
    if (typeof converted === 'string') faults.set(converted, (faults.get(converted) ?? 0) + 1);
    else {
      const plain = plainProperties(properties);
      for (const member of converted) features.push({ type: 'Feature', properties: plain, geometry: member });
    }
    if (vertices > vertexLimit) fail('tooManyVertices', { vertices, limit: vertexLimit }, { file });
    done += 1;
    await pauseAt(task, done, expected === undefined ? 0 : done / expected);
  }
  const left = [...faults].map(([reason, count]) =>
    problem('geometryLeftOut', { reason, count, layer: name }, { file }),
  );
  return {
    name,
    collection: { type: 'FeatureCollection', features },
    projection: system.name,
    problems: [...layer.problems, ...left],
  };
}
