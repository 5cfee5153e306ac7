import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { distanceM } from './distance.ts';
import type { Ring } from './rings.ts';

/** Edges of water in bands of latitude, so that a point meets only those at its own height. */
interface WaterEdges {
  readonly south: number;
  readonly bandDegrees: number;
  /** Edges of band b: edge[start[b]…start[b+1]−1], polygon by polygon. */
  readonly start: Uint32Array;
  readonly edge: Uint32Array;
  /** lon, lat, lon, lat per edge. */
  readonly ends: Float64Array;
  readonly polygon: Uint32Array;
}

/** A line is looked at this often, but a stretch between two vertices at most `mostSteps` times. */
const stepM = 50;
const mostSteps = 40;

/**
 * How much of each set of lines lies in water: the metres whose middle is within a polygon, over all metres. Stretches are halved until they are
 * at most 50 m (in at most forty parts). A point within any polygon, and not in a hole of it, is in water.
 *
 * Range: 0–1; 0 for no lines and for no water. Nearly linear: a point meets the edges of water at its own latitude only.
 */
export function sharesInWater(lines: readonly (readonly Ring[])[], water: FeatureCollection | Feature): Float64Array {
  const edges = waterEdges(polygonsIn(water));
  return Float64Array.from(lines, (parts) => {
    let [wetM, allM] = [0, 0];
    for (const part of parts)
      for (let k = 0; k + 3 < part.length; k += 2) {
        const stretch = part.slice(k, k + 4);
        const [lonA = NaN, latA = NaN, lonB = NaN, latB = NaN] = stretch;
        const metres = distanceM(lonA, latA, lonB, latB);
        wetM += metres * wetPart(edges, stretch, Math.min(mostSteps, Math.max(1, Math.ceil(metres / stepM))));
        allM += metres;
      }
    return allM > 0 ? wetM / allM : 0;
  });
}

/** Share of a stretch's steps whose middle is in water. */
function wetPart(
  edges: WaterEdges,
  [lonA = NaN, latA = NaN, lonB = NaN, latB = NaN]: readonly number[],
  steps: number,
): number {
  let wet = 0;
  for (let s = 0; s < steps; s++) {
    const along = (s + 0.5) / steps;
    if (isWet(edges, lonA + along * (lonB - lonA), latA + along * (latB - latA))) wet++;
  }
  return wet / steps;
}

function polygonsIn(water: FeatureCollection | Feature): readonly Position[][][] {
  const of = (geometry: Geometry): readonly Position[][][] => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    if (geometry.type === 'MultiPolygon') return geometry.coordinates;
    return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(of) : [];
  };
  const features = water.type === 'Feature' ? [water] : water.features;
  return features.flatMap(({ geometry }) => of(geometry));
}

function waterEdges(polygons: readonly Position[][][]): WaterEdges {
  const ends: number[] = [];
  const polygon: number[] = [];
  polygons.forEach((rings, p) => {
    for (const positions of rings)
      for (let k = 0; k + 1 < positions.length; k++) {
        const [lonA = NaN, latA = NaN] = positions[k] ?? [];
        const [lonB = NaN, latB = NaN] = positions[k + 1] ?? [];
        ends.push(lonA, latA, lonB, latB);
        polygon.push(p);
      }
  });
  let [south, north] = [Infinity, -Infinity];
  for (let at = 1; at < ends.length; at += 2) {
    south = Math.min(south, ends[at] ?? NaN);
    north = Math.max(north, ends[at] ?? NaN);
  }
  const bands = Math.max(1, Math.min(4096, polygon.length >> 2));
  const bandDegrees = (north - south) / bands || 1;
  const inBands = Array.from({ length: bands }, (): number[] => []);
  polygon.forEach((_, e) => {
    const [latA = NaN, latB = NaN] = [ends[4 * e + 1], ends[4 * e + 3]];
    const first = Math.floor((Math.min(latA, latB) - south) / bandDegrees);
    const last = Math.floor((Math.max(latA, latB) - south) / bandDegrees);
    // The northernmost point lies at the very end of the last band.
    for (let band = first; band <= Math.min(last, bands - 1); band++) inBands[band]?.push(e);
  });
  const start = new Uint32Array(bands + 1);
  inBands.forEach((list, band) => {
    start[band + 1] = (start[band] ?? 0) + list.length;
  });
  return {
    south,
    bandDegrees,
    start,
    edge: Uint32Array.from(inBands.flat()),
    ends: Float64Array.from(ends),
    polygon: Uint32Array.from(polygon),
  };
}

/** Whether an eastward ray crosses the edges of some polygon an odd number of times. */
function isWet({ south, bandDegrees, start, edge, ends, polygon }: WaterEdges, lon: number, lat: number): boolean {
  const band = Math.floor((lat - south) / bandDegrees);
  if (!(band >= 0 && band < start.length - 1)) return false;
  let [current, inside] = [-1, false];
  for (let at = start[band] ?? 0; at < (start[band + 1] ?? 0); at++) {
    const e = edge[at] ?? 0;
    if (polygon[e] !== current) {
      if (inside) return true;
      current = polygon[e] ?? -1;
    }
    if (isCrossed(ends, 4 * e, lon, lat)) inside = !inside;
  }
  return inside;
}

/** Whether a ray from the point to the east crosses the edge whose four numbers start there. */
function isCrossed(ends: Float64Array, at: number, lon: number, lat: number): boolean {
  const latA = ends[at + 1] ?? NaN;
  const latB = ends[at + 3] ?? NaN;
  if (latA > lat === latB > lat) return false;
  const lonA = ends[at] ?? NaN;
  return lon < lonA + ((lat - latA) / (latB - latA)) * ((ends[at + 2] ?? NaN) - lonA);
}
