import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { areaCode } from '../../geography/area-code.ts';
import { recogniseProjection, toWgs84 } from '../../geography/projection.ts';
import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import { codeProperty } from '../plan/areas-request.ts';
import type { AreasPart } from '../plan/order.ts';
import type { AreasPage } from './read-page.ts';
import { readPage } from './read-page.ts';

/** Areas as lon, lat in WGS 84, with SCB's own properties (`desokod`, `regsokod`, `kommunkod`, `version` …), and what is wrong with them. */
export interface AreasAnswer extends FeatureCollection<Polygon | MultiPolygon> {
  readonly problems: readonly Problem[];
}

type AreaFeature = Feature<Polygon | MultiPolygon>;

function crsName(crs: unknown): string | null {
  const name = (crs as { properties?: { name?: unknown } } | null | undefined)?.properties?.name;
  return typeof name === 'string' ? name : null;
}

function isArea(feature: Feature): feature is AreaFeature {
  // The type says that a geometry is never null; the standard, and answers, say that it may be.
  const geometry = feature.geometry as Feature['geometry'] | null;
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

function firstPosition({ geometry }: AreaFeature): Position | null {
  const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
  return ring?.[0] ?? null;
}

function converted(feature: AreaFeature, convert: (position: Position) => Position): AreaFeature {
  const rings = (polygon: Position[][]): Position[][] => polygon.map((ring) => ring.map(convert));
  const { geometry } = feature;
  return geometry.type === 'Polygon'
    ? { ...feature, geometry: { type: 'Polygon', coordinates: rings(geometry.coordinates) } }
    : { ...feature, geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) } };
}

/** Areas in WGS 84. Throws `unknownProjection`. */
function inWgs84({ crs }: AreasPage, areas: readonly AreaFeature[], source: string): AreaFeature[] {
  const [first] = areas;
  if (!first) return [];
  const position = firstPosition(first);
  const projection = recogniseProjection(crsName(crs), position, source);
  const [x = NaN] = position ?? [];
  // What is called degrees is not always: the standard's own order of EPSG:4326 is lat, lon, and Sweden lies west of 25°.
  if (projection === 'wgs84' && !(Math.abs(x) < 54))
    fail('unknownProjection', { found: position?.join(', ') ?? '' }, { file: source });
  if (projection === 'wgs84') return [...areas];
  const convert = toWgs84(projection);
  return areas.map((area) => converted(area, convert));
}

/** The code of each area; areas of another level or municipality throw `scbOtherAreas`. */
function codesOf(features: readonly Feature[], { source, level, municipalities }: AreasPart): string[] {
  const texts = features.map(({ properties }) => String(properties?.[codeProperty(level)] ?? ''));
  const others = texts.filter((text) => {
    const code = areaCode(text);
    return code?.level !== level || !municipalities.includes(code.municipality);
  });
  if (others.length > 0) fail('scbOtherAreas', { source, codes: [...new Set(others)].slice(0, 5) });
  return texts.map((text) => areaCode(text)?.code ?? text);
}

/**
 * Reads the areas of a municipality: brought from SWEREF 99 TM to WGS 84 where they come so. Of several with one code the first is kept, and a
 * problem says so (`duplicateCodes`); fewer areas than the service counts, or areas without a surface, are a problem too (`scbMissingAreas`). Throws
 * `scbEmpty`, `scbWrongCharset`, `scbCutOff`, `wrongGeometry`, `unknownProjection`, `scbOtherAreas`.
 */
export function decodeAreasPart(part: AreasPart, bytes: Uint8Array): AreasAnswer {
  const { source } = part;
  const page = readPage(bytes, source);
  if (page.features.length === 0) fail('scbEmpty', { source });
  const codes = codesOf(page.features, part);
  const isFirst = codes.map((code, i) => codes.indexOf(code) === i);
  const kept = page.features.filter((_, i) => isFirst[i]).filter(isArea);
  const twice = [...new Set(codes.filter((_, i) => !isFirst[i]))];
  const expected = page.hits ?? new Set(codes).size;
  const problems: Problem[] = [];
  if (twice.length > 0) problems.push(problem('duplicateCodes', { codes: twice, kept: 'first' }, { file: source }));
  if (kept.length < expected) {
    const municipality = part.municipalities[0] ?? '';
    problems.push(problem('scbMissingAreas', { source, municipality, expected, got: kept.length }));
  }
  return { type: 'FeatureCollection', features: inWgs84(page, kept, source), problems };
}
