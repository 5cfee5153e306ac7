/** Mean radius of the earth in metres (IUGG). */
export const earthRadiusM = 6371008.8;

const radians = Math.PI / 180;

/**
 * Great-circle distance in metres between two points in degrees, by the haversine formula.
 * On a sphere: within 0.5 % of the ellipsoid. 0 for the same point; symmetric.
 */
export function distanceM(lonA: number, latA: number, lonB: number, latB: number): number {
  const sinLat = Math.sin(((latB - latA) * radians) / 2);
  const sinLon = Math.sin(((lonB - lonA) * radians) / 2);
  const h = sinLat * sinLat + Math.cos(latA * radians) * Math.cos(latB * radians) * sinLon * sinLon;
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(h)));
}
