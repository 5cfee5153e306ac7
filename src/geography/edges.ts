import type { MultiPolygon, Polygon } from 'geojson';
import type { Shapes } from './area-set.ts';
import { equalAreaEasting, equalAreaNorthing } from './ring-area.ts';

/**
 * The edges of polygons in an equal-area plane, in metres, each from west to east; edges due north are left out, since nothing lies under them.
 * `sign` is 1 where the inside lies south of the edge and −1 where it lies north, so that what is inside is the sum over the edges above it.
 */
export interface Edges {
  readonly count: number;
  /** x west, y west, x east, y east per edge. */
  readonly ends: Float64Array;
  readonly sign: Int8Array;
  readonly areaM2: number;
  /** West, south, east, north in metres. */
  readonly bounds: readonly [number, number, number, number];
}

/** A ring as lon, lat, lon, lat …, closed; a hole lies in the ring before it. */
interface FlatRing {
  readonly positions: ArrayLike<number>;
  readonly hole: boolean;
}

/** Twice the signed area in the plane; above 0 when the ring runs counterclockwise. */
function twiceArea(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let k = 0; k + 1 < x.length; k++)
    sum += ((x[k] ?? 0) - (x[k + 1] ?? 0)) * ((y[k] ?? 0) + (y[k + 1] ?? 0) - 2 * (y[0] ?? 0));
  return sum;
}

function edgesOf(rings: readonly FlatRing[]): Edges {
  const most = rings.reduce((sum, { positions }) => sum + positions.length / 2, 0);
  const ends = new Float64Array(4 * most);
  const sign = new Int8Array(most);
  let [count, areaM2] = [0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { positions, hole } of rings) {
    const n = positions.length / 2;
    const x = Float64Array.from({ length: n }, (_, k) => equalAreaEasting(positions[2 * k] ?? NaN));
    const y = Float64Array.from({ length: n }, (_, k) => equalAreaNorthing(positions[2 * k + 1] ?? NaN));
    const twice = twiceArea(x, y);
    const inside = (hole ? -1 : 1) * Math.sign(twice);
    areaM2 += ((hole ? -1 : 1) * Math.abs(twice)) / 2;
    for (let k = 0; k + 1 < n; k++) {
      const [x0, y0, x1, y1] = [x[k] ?? 0, y[k] ?? 0, x[k + 1] ?? 0, y[k + 1] ?? 0];
      [west, south, east, north] = [Math.min(west, x0), Math.min(south, y0), Math.max(east, x0), Math.max(north, y0)];
      if (x0 === x1) continue;
      ends.set(x0 < x1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0], 4 * count);
      sign[count] = x0 < x1 ? -inside : inside;
      count += 1;
    }
  }
  return { count, ends, sign, areaM2, bounds: [west, south, east, north] };
}

/** Edges of a polygon of one's own, in lon, lat. Rings may run either way. */
export function edgesOfGeometry(geometry: Polygon | MultiPolygon): Edges {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return edgesOf(
    polygons.flatMap((polygon) =>
      polygon.map((ring, r) => ({
        positions: ring.flatMap(([lon = NaN, lat = NaN]) => [lon, lat]),
        hole: r > 0,
      })),
    ),
  );
}

/** Edges of area i. */
export function edgesOfArea({ positions, ringStart, areaStart, hole }: Shapes, i: number): Edges {
  const rings: FlatRing[] = [];
  for (let r = areaStart[i] ?? 0; r < (areaStart[i + 1] ?? 0); r++)
    rings.push({
      positions: positions.subarray(2 * (ringStart[r] ?? 0), 2 * (ringStart[r + 1] ?? 0)),
      hole: hole[r] === 1,
    });
  return edgesOf(rings);
}
