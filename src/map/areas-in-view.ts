import type { AreaSet } from '../geography/area-set.ts';
import type { Bounds } from './fit.ts';
import type { Picker } from '../geography/picking.ts';

/** Longest list that a person can be asked to walk through. */
export const mostInView = 500;

/** The areas whose centroid is in the picture, nearest to its middle first; how many there are where they are too many to list. */
export function areasInView(
  bounds: Bounds,
  { centroids }: Pick<AreaSet, 'centroids'>,
  picker: Picker,
): { readonly areas: readonly number[]; readonly count: number } {
  const [west, south, east, north] = bounds;
  const inside = picker.within(west, south, east, north).filter((area) => {
    const lon = centroids[area * 2] ?? NaN;
    const lat = centroids[area * 2 + 1] ?? NaN;
    return lon >= west && lon <= east && lat >= south && lat <= north;
  });
  if (inside.length > mostInView) return { areas: [], count: inside.length };
  const middleLat = (south + north) / 2;
  const shorten = Math.cos((middleLat * Math.PI) / 180);
  const away = (area: number): number =>
    Math.hypot(((centroids[area * 2] ?? 0) - (west + east) / 2) * shorten, (centroids[area * 2 + 1] ?? 0) - middleLat);
  const distances = new Map(inside.map((area) => [area, away(area)]));
  const areas = inside.sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0) || a - b);
  return { areas, count: areas.length };
}
