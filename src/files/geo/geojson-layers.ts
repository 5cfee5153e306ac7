import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { fail } from '../../problem/problem.ts';
import { decodeText } from '../../table/decode-text.ts';
import { parseJson } from '../../table/parse-json.ts';
import type { FileTask, GeoLayer } from '../file-types.ts';
import type { FoundSystem } from './assumed-system.ts';
import { assumedSystem } from './assumed-system.ts';
import type { RawFeature } from './build-layer.ts';
import { buildLayer } from './build-layer.ts';
import { crsName, geojsonFeatures, isGeojson } from './geojson-features.ts';
import { systemOfDefinition } from './reference-system.ts';

/** The system that the file states, else the one that its first position tells of; the standard itself knows WGS 84 only, which is no assumption. */
function systemOf(features: readonly RawFeature[], name: string | null, file: string): FoundSystem {
  if (name !== null) {
    const system = systemOfDefinition(name) ?? fail('unknownProjection', { found: name }, { file });
    return { system, problems: [] };
  }
  const found = assumedSystem(features, file);
  return found.system.name === 'EPSG:4326' ? { ...found, problems: [] } : found;
}

async function layerOf(
  name: string,
  features: readonly RawFeature[],
  crs: string | null,
  file: string,
  task: FileTask,
): Promise<GeoLayer> {
  const { system, problems } = systemOf(features, crs, file);
  return buildLayer({ file, name, system, features, expected: features.length, problems }, task);
}

/** One feature a line, with or without the mark that begins a record (RFC 8142); null where the first line is none. Throws `notJson` with the row. */
function lines(text: string, file: string): readonly RawFeature[] | null {
  const rows = text.split('\n');
  const features: RawFeature[] = [];
  for (const [k, row] of rows.entries()) {
    const record = row.replace(/^\u001e/, '').trim();
    if (record === '') continue;
    const value = parsed(record);
    if (isGeojson(value)) features.push(...geojsonFeatures(value, file));
    else if (features.length === 0) return null;
    else fail('notJson', { message: record.slice(0, 40) }, { file, row: k + 1 });
  }
  return features;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The objects of a topology as layers of their own. Throws `brokenFile` where they point at arcs that it does not have. */
function topologyFeatures(topology: Topology, name: string, file: string): readonly RawFeature[] {
  try {
    return geojsonFeatures(feature(topology, topology.objects[name] as GeometryObject), file);
  } catch {
    return fail('brokenFile', {}, { file });
  }
}

/** What a text of geography holds, and in which of the two formats. */
export interface GeojsonLayers {
  readonly type: 'geojson' | 'topojson';
  readonly layers: readonly GeoLayer[];
}

async function topologyLayers(topology: Topology, file: string, task: FileTask): Promise<GeojsonLayers> {
  if (typeof topology.objects !== 'object' || !Array.isArray(topology.arcs)) fail('brokenFile', {}, { file });
  const layers: GeoLayer[] = [];
  for (const object of Object.keys(topology.objects))
    layers.push(await layerOf(object, topologyFeatures(topology, object, file), crsName(topology), file, task));
  return { type: 'topojson', layers };
}

/**
 * Reads GeoJSON (a collection, a feature, a bare geometry, or one feature a line) and TopoJSON (each object a layer) into layers in WGS 84.
 * Throws `notJson`, `wrongGeometry`, `unknownProjection`, `brokenFile`, `tooManyVertices`.
 */
export async function geojsonLayers(
  bytes: Uint8Array,
  file: string,
  name: string,
  task: FileTask,
): Promise<GeojsonLayers> {
  const text = decodeText(bytes);
  const value = parsed(text);
  if ((value as { type?: unknown } | null | undefined)?.type === 'Topology')
    return topologyLayers(value as Topology, file, task);
  const features = value === undefined ? lines(text, file) : geojsonFeatures(value, file);
  // The parser says where it stopped.
  if (features === null) parseJson(text, file);
  return { type: 'geojson', layers: [await layerOf(name, features ?? [], crsName(value), file, task)] };
}
