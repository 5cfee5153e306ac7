import { distanceM } from './distance.ts';
import type { AreaTopology } from './area-topology.ts';

/** Arcs of a topology as flat arrays in degrees: arc i is the points start[i]…start[i+1]−1. */
export interface Arcs {
  /** lon, lat per point. */
  readonly positions: Float64Array;
  readonly start: Uint32Array;
  /** Length per arc in metres, before simplification where the topology knows it. */
  readonly lengthM: Float64Array;
}

/** Undoes quantisation and delta coding of every arc, once, and measures it along great circles. */
export function decodeArcs(topology: AreaTopology): Arcs {
  const { arcs, transform } = topology;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  const start = new Uint32Array(arcs.length + 1);
  arcs.forEach((arc, i) => {
    start[i + 1] = (start[i] ?? 0) + arc.length;
  });
  const positions = new Float64Array(2 * (start[arcs.length] ?? 0));
  const lengthM = new Float64Array(arcs.length);
  let at = 0;
  arcs.forEach((arc, i) => {
    let x = 0;
    let y = 0;
    let length = 0;
    arc.forEach(([px = 0, py = 0], k) => {
      x = transform ? x + px : px;
      y = transform ? y + py : py;
      const lon = x * kx + tx;
      const lat = y * ky + ty;
      if (k > 0) length += distanceM(positions[at - 2] ?? lon, positions[at - 1] ?? lat, lon, lat);
      positions[at++] = lon;
      positions[at++] = lat;
    });
    lengthM[i] = topology.arcLengthsM?.[i] ?? length;
  });
  return { positions, start, lengthM };
}

/** Number of an arc whichever way it runs. */
export function arcNumber(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
