import { earthRadiusM } from './distance.ts';

const radians = Math.PI / 180;

/** The point, lon, lat, that lies a distance away along a great circle; the bearing in degrees, clockwise from north. On the sphere of `distanceM`. */
export function pointAtDistance(lon: number, lat: number, metres: number, bearing: number): readonly [number, number] {
  const arc = metres / earthRadiusM;
  const [sinLat, cosLat] = [Math.sin(lat * radians), Math.cos(lat * radians)];
  const north = sinLat * Math.cos(arc) + cosLat * Math.sin(arc) * Math.cos(bearing * radians);
  const east = Math.atan2(Math.sin(bearing * radians) * Math.sin(arc) * cosLat, Math.cos(arc) - sinLat * north);
  return [lon + east / radians, Math.asin(Math.max(-1, Math.min(1, north))) / radians];
}
