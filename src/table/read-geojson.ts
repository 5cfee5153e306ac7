import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { areaCode } from '../geography/area-code.ts';
import type { Municipality } from '../geography/area-set.ts';
import { recogniseProjection, toWgs84 } from '../geography/projection.ts';
import { ringAreaM2 } from '../geography/ring-area.ts';
import type { Problem } from '../problem/problem.ts';
import { fail, problem } from '../problem/problem.ts';

/** An area of a file, brought to lon, lat in WGS 84. */
export interface ReadArea {
  readonly code: string;
  readonly name: string;
  readonly kommun: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Polygons of a file with who they are. */
export interface ReadAreas {
  readonly areas: readonly ReadArea[];
  readonly municipalities: readonly Municipality[];
  /** What the file says of its division (`2025_v1`), '' when nothing. */
  readonly vintage: string;
  readonly problems: readonly Problem[];
}

const codeNames = ['desokod', 'deso', 'area', 'code', 'kod', 'regsokod', 'kommun_kod', 'kommunkod', 'id'];
const nameNames = ['name', 'namn', 'desonamn', 'kommun_namn', 'RegSO_2025', 'regsonamn'];
const kommunNames = ['kommunkod', 'kommun_kod', 'kommun'];
const kommunNameNames = ['kommunnamn', 'kommun_namn'];

type Properties = Readonly<Record<string, unknown>>;

function textOf(properties: Properties, names: readonly string[]): string {
  for (const name of names) {
    const value = properties[name];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** What a parsed file holds as a collection of features; throws `wrongGeometry` or `emptyFile`. */
function collectionOf(value: unknown, file: string): FeatureCollection {
  const collection = value as Partial<FeatureCollection> | null;
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features))
    return fail('wrongGeometry', { found: collection?.type ?? typeof value }, { file });
  if (collection.features.length === 0) fail('emptyFile', {}, { file });
  return collection as FeatureCollection;
}

function crsName(collection: FeatureCollection): string | null {
  const crs = (collection as { crs?: { properties?: { name?: unknown } } | null }).crs;
  const name = crs?.properties?.name;
  return typeof name === 'string' ? name : null;
}

function polygonsOf(feature: Feature, file: string, area: string): Position[][][] {
  // The type says that a geometry is never null; the standard, and files, say that it may be.
  const geometry = feature.geometry as Feature['geometry'] | null;
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
  return fail('wrongGeometry', { found: geometry?.type ?? 'null' }, { file, ...(area && { area }) });
}

/** Less than this is no place but a trace of rounding, m². */
const leastRingM2 = 1;

type Point = [number, number];

/** A ring in lon, lat, closed, without repeated positions; null when nothing is left of it. */
function cleanRing(ring: readonly Position[], convert: (position: Position) => Point): Point[] | null {
  const points = ring
    .map(convert)
    .filter(([lon, lat], k, all) => k === 0 || lon !== all[k - 1]?.[0] || lat !== all[k - 1]?.[1]);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.some(([lon, lat]) => !Number.isFinite(lon) || !Number.isFinite(lat))) return null;
  if (first[0] !== last[0] || first[1] !== last[1]) points.push([first[0], first[1]]);
  return points.length >= 4 && Math.abs(ringAreaM2(points.flat())) >= leastRingM2 ? points : null;
}

/** Polygons whose outer ring survives cleaning, without the holes that do not; and how many rings were dropped. */
function cleanPolygons(
  polygons: readonly (readonly Position[][])[],
  convert: (position: Position) => Point,
): { readonly kept: Point[][][]; readonly dropped: number } {
  const kept: Point[][][] = [];
  let dropped = 0;
  for (const [outer = [], ...holes] of polygons) {
    const clean = cleanRing(outer, convert);
    const cleanHoles = holes.map((hole) => cleanRing(hole, convert)).filter((hole) => hole !== null);
    dropped += (clean ? 0 : 1) + holes.length - cleanHoles.length;
    if (clean) kept.push([clean, ...cleanHoles]);
  }
  return { kept, dropped };
}

/** One polygon as such, several as one geometry. */
function geometryOf(polygons: Point[][][]): Polygon | MultiPolygon {
  const [only] = polygons;
  if (polygons.length === 1 && only) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** Who an area is, from its properties and its code. */
function identityOf(properties: Properties, text: string): Omit<ReadArea, 'geometry'> {
  const parsed = areaCode(text);
  const kommun = textOf(properties, kommunNames) || (parsed?.municipality ?? '');
  return { code: parsed?.code ?? text, name: textOf(properties, nameNames), kommun };
}

/**
 * Reads areas from parsed GeoJSON in WGS 84 or SWEREF 99 TM. Codes, names and municipalities are recognised by property name (`desokod`, `kommunkod`,
 * `kommunnamn`, `code` …); where a municipality is not given it is the first four digits of a DeSO code. Rings that rounding has reduced to nothing
 * are dropped and reported; rings that touch or cross themselves are kept as they are. The second area of one code is left out and reported.
 * Throws `wrongGeometry`, `emptyFile`, `unknownProjection`, `noCodeColumn`.
 */
export function readGeojson(value: unknown, file: string): ReadAreas {
  const collection = collectionOf(value, file);
  const named = collection.features.map((feature) => (feature.properties ?? {}) as Properties);
  const codes = named.map((properties) => textOf(properties, codeNames));
  if (codes.every((code) => code === '')) fail('noCodeColumn', { columns: Object.keys(named[0] ?? {}) }, { file });
  const polygons = collection.features.map((feature, i) => polygonsOf(feature, file, codes[i] ?? ''));
  const first = polygons.flat(3)[0] ?? null;
  const convert = toWgs84(recogniseProjection(crsName(collection), first, file));
  const areas = new Map<string, ReadArea>();
  const duplicates: string[] = [];
  const invalid: string[] = [];
  const municipalities = new Map<string, string>();
  polygons.forEach((own, i) => {
    const properties = named[i] ?? {};
    const identity = identityOf(properties, codes[i] ?? '');
    const { code, kommun } = identity;
    const { kept, dropped } = cleanPolygons(own, convert);
    if (dropped > 0) invalid.push(code);
    if (areas.has(code)) return void duplicates.push(code);
    if (kept.length === 0) return;
    municipalities.set(kommun, textOf(properties, kommunNameNames) || (municipalities.get(kommun) ?? kommun));
    areas.set(code, { ...identity, geometry: geometryOf(kept) });
  });
  const problems: Problem[] = [];
  if (invalid.length > 0)
    problems.push(problem('invalidRing', { count: invalid.length, examples: invalid.slice(0, 5) }, { file }));
  if (duplicates.length > 0)
    problems.push(problem('duplicateCodes', { codes: duplicates.slice(0, 5), kept: 'first' }, { file }));
  return {
    areas: [...areas.values()],
    municipalities: [...municipalities]
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    vintage: textOf(named[0] ?? {}, ['version', 'vintage']),
    problems,
  };
}
