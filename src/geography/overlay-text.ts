import type { Feature, Geometry, Position } from 'geojson';
import type { Overlay } from './overlay.ts';

/** The values of an overlay's category, each with how many features have it, most first and then by the word; a feature without one is ''. */
export function overlayCategories({
  categoryProperty,
  collection,
}: Pick<Overlay, 'categoryProperty' | 'collection'>): readonly { readonly value: string; readonly count: number }[] {
  if (categoryProperty === undefined) return [];
  const counts = new Map<string, number>();
  for (const { properties } of collection.features) {
    const value = categoryOf(properties?.[categoryProperty]);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function categoryOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Degrees with six decimals: 0.1 m. */
function rounded([lon = NaN, lat = NaN]: Position): Position {
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

/** Positions that rounding has laid upon the one before are left out; a ring keeps at least four. */
function line(positions: readonly Position[], least: number): Position[] {
  const all = positions.map(rounded);
  const kept = all.filter(([lon, lat], k) => k === 0 || lon !== all[k - 1]?.[0] || lat !== all[k - 1]?.[1]);
  return kept.length < least ? all : kept;
}

function drawn(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: rounded(geometry.coordinates) };
    case 'MultiPoint':
      return { ...geometry, coordinates: geometry.coordinates.map(rounded) };
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates, 2) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((part) => line(part, 2)) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => line(ring, 4)) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map((ring) => line(ring, 4))) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(drawn) };
  }
}

/**
 * GeoJSON text of an overlay for the map: positions with six decimals, no properties but `category`, the number of the feature's value in
 * `overlayCategories` (0 where there is no category). The words of a file never reach the map's style.
 */
export function overlayText(overlay: Pick<Overlay, 'categoryProperty' | 'collection'>): string {
  const numbers = new Map(overlayCategories(overlay).map(({ value }, k) => [value, k]));
  const { categoryProperty, collection } = overlay;
  const features = collection.features.map(({ geometry, properties }, id): Feature => {
    const value = categoryProperty === undefined ? '' : categoryOf(properties?.[categoryProperty]);
    return { type: 'Feature', id, properties: { category: numbers.get(value) ?? 0 }, geometry: drawn(geometry) };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
