import { earthRadiusM } from '../geography/distance.ts';

/** Length of a degree of latitude, and of one of longitude at the equator. */
export const metresPerDegree = (earthRadiusM * Math.PI) / 180;

/**
 * Distance in metres from a point to a segment, all in degrees: on the plane that touches the earth at the point. For distances of some kilometres;
 * then within 0.1 %. A segment of no length is its point.
 */
export function segmentDistanceM(
  lon: number,
  lat: number,
  aLon: number,
  aLat: number,
  bLon: number,
  bLat: number,
): number {
  const east = metresPerDegree * Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [(aLon - lon) * east, (aLat - lat) * metresPerDegree];
  const [bx, by] = [(bLon - lon) * east, (bLat - lat) * metresPerDegree];
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
