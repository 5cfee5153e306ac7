import type { PolygonRings, Ring } from './rings.ts';

/** WGS 84: half the large axis in metres, and the first eccentricity. */
const axisM = 6378137;
const eccentricity = Math.sqrt(0.00669437999014);
const radians = Math.PI / 180;

/** Northing in metres of the equal-area cylindrical projection of the ellipsoid (Snyder 1987, eq. 10-15 and 3-12). */
export function equalAreaNorthing(latitude: number): number {
  const sin = Math.sin(latitude * radians);
  const e = eccentricity;
  const q = (1 - e * e) * (sin / (1 - e * e * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
  return (axisM * q) / 2;
}

/** Easting in metres of the same projection: areas in its plane are areas on the ellipsoid. */
export function equalAreaEasting(longitude: number): number {
  return axisM * longitude * radians;
}

/** Signed area in m² on the WGS 84 ellipsoid; above 0 when the ring runs counterclockwise. 0 for fewer than 3 points. */
export function ringAreaM2(ring: Ring): number {
  let sum = 0;
  for (let k = 0; k + 3 < ring.length; k += 2) {
    const northing = equalAreaNorthing(ring[k + 1] ?? 0) + equalAreaNorthing(ring[k + 3] ?? 0);
    sum -= ((ring[k + 2] ?? 0) - (ring[k] ?? 0)) * northing;
  }
  return (sum * axisM * radians) / 2;
}

/** Area of a polygon in m²: the outer ring less its holes, whichever way the rings run. */
export function polygonAreaM2(polygon: PolygonRings): number {
  return polygon.reduce((sum, ring, r) => sum + (r === 0 ? 1 : -1) * Math.abs(ringAreaM2(ring)), 0);
}
