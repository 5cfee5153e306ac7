import type { PolygonRings, Ring } from './rings.ts';
import { polygonAreaM2 } from './ring-area.ts';

/** Twice the signed area in square degrees, and the sums of its moments about the ring's first point. */
function moments(ring: Ring): readonly [number, number, number] {
  const [x0 = 0, y0 = 0] = ring;
  let area = 0;
  let mx = 0;
  let my = 0;
  for (let k = 0; k + 3 < ring.length; k += 2) {
    const ax = (ring[k] ?? 0) - x0;
    const ay = (ring[k + 1] ?? 0) - y0;
    const bx = (ring[k + 2] ?? 0) - x0;
    const by = (ring[k + 3] ?? 0) - y0;
    const cross = ax * by - bx * ay;
    area += cross;
    mx += cross * (ax + bx);
    my += cross * (ay + by);
  }
  return [area, mx + 3 * area * x0, my + 3 * area * y0];
}

function centroid(polygons: readonly PolygonRings[]): readonly [number, number] {
  let area = 0;
  let mx = 0;
  let my = 0;
  for (const polygon of polygons)
    polygon.forEach((ring, r) => {
      const [a, x, y] = moments(ring);
      const sign = Math.sign(a) * (r === 0 ? 1 : -1);
      area += sign * a;
      mx += sign * x;
      my += sign * y;
    });
  const [first] = polygons;
  if (area === 0) return [first?.[0]?.[0] ?? NaN, first?.[0]?.[1] ?? NaN];
  return [mx / (3 * area), my / (3 * area)];
}

/** Longitudes where the parallel crosses the polygon's rings, from west to east. */
function crossings(polygon: PolygonRings, latitude: number): number[] {
  const found: number[] = [];
  for (const ring of polygon)
    for (let k = 0; k + 3 < ring.length; k += 2) {
      const ay = ring[k + 1] ?? 0;
      const by = ring[k + 3] ?? 0;
      if (ay > latitude === by > latitude) continue;
      const ax = ring[k] ?? 0;
      found.push(ax + ((latitude - ay) / (by - ay)) * ((ring[k + 2] ?? 0) - ax));
    }
  return found.sort((a, b) => a - b);
}

/** True inside the outer ring and outside the holes, by counting crossings (even–odd). */
export function insidePolygon(polygon: PolygonRings, lon: number, lat: number): boolean {
  return crossings(polygon, lat).filter((x) => x > lon).length % 2 === 1;
}

function widestMiddle(polygon: PolygonRings, latitude: number): number | null {
  const found = crossings(polygon, latitude);
  let best: number | null = null;
  let width = 0;
  for (let k = 0; k + 1 < found.length; k += 2) {
    const west = found[k] ?? 0;
    const east = found[k + 1] ?? 0;
    if (east - west <= width) continue;
    width = east - west;
    best = (west + east) / 2;
  }
  return best;
}

/** How far up the largest polygon the parallels are tried, when the centroid's own does not cross it. */
const tries = [0.5, 0.4, 0.6, 0.25, 0.75, 0.1, 0.9];

/**
 * A point of the area to hang a letter or measure a distance on, as lon, lat: the centroid of its polygons (plane of degrees: metres off for
 * areas of tens of kilometres), moved along the centroid's parallel to the middle of the widest stretch inside the largest polygon when it falls
 * outside. NaN for an area without polygons.
 */
export function insidePoint(polygons: readonly PolygonRings[]): readonly [number, number] {
  const [lon, lat] = centroid(polygons);
  if (polygons.some((polygon) => insidePolygon(polygon, lon, lat))) return [lon, lat];
  const sizes = polygons.map(polygonAreaM2);
  const largest = polygons[sizes.indexOf(Math.max(...sizes))];
  if (!largest) return [lon, lat];
  const latitudes = (largest[0] ?? []).filter((_, k) => k % 2 === 1);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  for (const latitude of [lat, ...tries.map((t) => south + t * (north - south))]) {
    const moved = widestMiddle(largest, latitude);
    if (moved !== null) return [moved, latitude];
  }
  return [lon, lat];
}
