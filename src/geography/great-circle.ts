import { distanceM, earthRadiusM } from './distance.ts';

type Point = readonly [number, number];

/** A stretch no longer than this is straight in degrees: the great circle lies less than 20 m beside it at 60° north. */
const straightM = 20_000;

const radians = Math.PI / 180;

/** Unit vector of a point in degrees. */
function vectorOf([lon, lat]: Point): readonly [number, number, number] {
  const ring = Math.cos(lat * radians);
  return [ring * Math.cos(lon * radians), ring * Math.sin(lon * radians), Math.sin(lat * radians)];
}

/**
 * The shortest way over the earth between two points (lon, lat in degrees), as points so close that each stretch may be taken as straight in degrees.
 * The ends are the points given; both directions have the same points. Points in opposite places of the earth have no single shortest way.
 */
export function greatCircle(from: Point, to: Point): readonly Point[] {
  const lengthM = distanceM(...from, ...to);
  const stretches = Math.ceil(lengthM / straightM);
  if (!(stretches > 1)) return [from, to];
  const angle = lengthM / earthRadiusM;
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const between = Array.from({ length: stretches - 1 }, (_, k): Point => {
    const t = (k + 1) / stretches;
    const [wa, wb] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
    const [x, y, z] = [wa * a[0] + wb * b[0], wa * a[1] + wb * b[1], wa * a[2] + wb * b[2]];
    return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
  });
  return [from, ...between, to];
}
