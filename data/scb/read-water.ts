import type { Feature, FeatureCollection, Position } from 'geojson';
import { recogniseProjection, toWgs84 } from '../../src/geography/projection.ts';
import { fail } from '../../src/problem/problem.ts';
import { parseJson } from '../../src/table/parse-json.ts';

type Shape = { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };

function shapeOf({ geometry }: Feature, file: string): Shape {
  const given = geometry as Feature['geometry'] | null;
  if (given?.type === 'Polygon' || given?.type === 'MultiPolygon') return given;
  return fail('wrongGeometry', { found: given?.type ?? 'null' }, { file });
}

type Collection = Partial<FeatureCollection> & { readonly crs?: { readonly properties?: { readonly name?: unknown } } };

function polygonsOf(collection: Collection | null, file: string): Position[][][] {
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features))
    return fail('wrongGeometry', { found: collection?.type ?? typeof collection }, { file });
  return collection.features
    .map((feature) => shapeOf(feature, file))
    .flatMap((shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates));
}

function crsName(collection: Collection | null): string | null {
  const name = collection?.crs?.properties?.name;
  return typeof name === 'string' ? name : null;
}

/** Water to be drawn, of GeoJSON in WGS 84 or SWEREF 99 TM, brought to WGS 84 and without properties. Throws `notJson`, `wrongGeometry`, `emptyFile`, `unknownProjection`. */
export function readWater(bytes: Uint8Array, file: string): FeatureCollection {
  const collection = parseJson(bytes, file) as Collection | null;
  const polygons = polygonsOf(collection, file);
  if (polygons.length === 0) fail('emptyFile', {}, { file });
  const convert = toWgs84(recogniseProjection(crsName(collection), polygons[0]?.[0]?.[0] ?? null, file));
  return {
    type: 'FeatureCollection',
    features: polygons.map((polygon) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: polygon.map((ring) => ring.map(convert)) },
    })),
  };
}
