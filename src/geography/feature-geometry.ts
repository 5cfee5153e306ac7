import type { Shapes } from './area-set.ts';

/** Degrees with six decimals, 0.1 m: what RFC 7946 §11.2 holds to be enough. */
function degrees(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/**
 * The geometry of an area as GeoJSON text (RFC 7946), lon, lat in WGS 84 with six decimals: outer rings run counter-clockwise and holes clockwise, which
 * is its right-hand rule. `null` for an area without polygons.
 */
export function geometryText({ positions, ringStart, areaStart, hole }: Shapes, area: number): string {
  const polygons: string[][] = [];
  for (let ring = areaStart[area] ?? 0; ring < (areaStart[area + 1] ?? 0); ring++) {
    const text = ringText(positions, ringStart[ring] ?? 0, ringStart[ring + 1] ?? 0, hole[ring] === 1);
    if (hole[ring] === 1) polygons.at(-1)?.push(text);
    else polygons.push([text]);
  }
  const [first] = polygons;
  if (!first) return 'null';
  if (polygons.length === 1) return `{"type":"Polygon","coordinates":[${first.join(',')}]}`;
  return `{"type":"MultiPolygon","coordinates":[${polygons.map((rings) => `[${rings.join(',')}]`).join(',')}]}`;
}

/** west, south, east, north of all areas, with six decimals; undefined where there are none. */
export function boundsOfShapes({ positions }: Shapes): readonly [number, number, number, number] | undefined {
  if (positions.length < 2) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k + 1 < positions.length; k += 2) {
    const [lon = 0, lat = 0] = [positions[k], positions[k + 1]];
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [degrees(west), degrees(south), degrees(east), degrees(north)];
}

function ringText(positions: Float32Array, from: number, to: number, isHole: boolean): string {
  const backwards = isClockwise(positions, from, to) !== isHole;
  let text = '';
  for (let k = 0; k < to - from; k++) {
    const at = 2 * (backwards ? to - 1 - k : from + k);
    text += `${k > 0 ? ',' : ''}[${degrees(positions[at] ?? 0)},${degrees(positions[at + 1] ?? 0)}]`;
  }
  return `[${text}]`;
}

/** By the sign of the area within, in degrees from the ring's first point, so that nothing is lost to the size of the numbers. */
function isClockwise(positions: Float32Array, from: number, to: number): boolean {
  const [lon = 0, lat = 0] = [positions[2 * from], positions[2 * from + 1]];
  let twice = 0;
  for (let k = from; k + 1 < to; k++) {
    const [x, y] = [(positions[2 * k] ?? 0) - lon, (positions[2 * k + 1] ?? 0) - lat];
    const [nextX, nextY] = [(positions[2 * k + 2] ?? 0) - lon, (positions[2 * k + 3] ?? 0) - lat];
    twice += x * nextY - nextX * y;
  }
  return twice < 0;
}
