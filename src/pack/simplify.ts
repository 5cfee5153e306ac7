import { quantize } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { AreaTopology } from '../geography/area-topology.ts';
import { areaGeometries, polygonsOf } from '../geography/area-topology.ts';
import { arcNumber, decodeArcs } from '../geography/arcs.ts';

/** What the topojson packages call a topology: properties that are never null. */
type Loose = Parameters<typeof presimplify>[0];

/** An arc whose points carry the area of the triangle that goes with them (Visvalingam), ∞ at the ends. */
type WeightedArc = readonly (readonly [number, number, number])[];

/** Rings of every area as arc numbers. */
type AreaRings = readonly (readonly (readonly number[])[])[];

const quantisation = 1e6;

function keep(arc: WeightedArc, threshold: number): [number, number][] {
  return arc.filter(([, , weight]) => weight >= threshold).map(([lon, lat]) => [lon, lat]);
}

/** The threshold that leaves an area `budget` points over all its arcs. */
function thresholdOf(rings: readonly (readonly number[])[], arcs: readonly WeightedArc[], budget: number): number {
  const weights = rings
    .flat()
    .flatMap((n) => (arcs[arcNumber(n)] ?? []).slice(1).map(([, , weight]) => weight))
    .sort((a, b) => b - a);
  return weights[budget] ?? 0;
}

/** One threshold per arc: the finer of its two areas', so that small areas keep their shape beside large ones; the middle one for arcs of no area. */
function thresholds(areas: AreaRings, arcs: readonly WeightedArc[], budget: number): Float64Array {
  const found = new Float64Array(arcs.length).fill(Infinity);
  const own = areas.map((rings) => thresholdOf(rings, arcs, budget));
  areas.forEach((rings, i) => {
    for (const n of rings.flat().map(arcNumber)) found[n] = Math.min(found[n] ?? Infinity, own[i] ?? 0);
  });
  const middle = own.toSorted((a, b) => a - b)[own.length >> 1] ?? 0;
  return found.map((threshold) => (threshold === Infinity ? middle : threshold));
}

function verticesPerArea(areas: AreaRings, arcs: readonly WeightedArc[], limits: Float64Array): number {
  const counts = arcs.map((arc, n) => arc.filter(([, , weight]) => weight >= (limits[n] ?? 0)).length - 1);
  const total = areas.flat(2).reduce((sum, n) => sum + (counts[arcNumber(n)] ?? 0), 0);
  return total / Math.max(1, areas.length);
}

function planarArea(ring: readonly number[], arcs: readonly (readonly (readonly number[])[])[]): number {
  let sum = 0;
  for (const n of ring) {
    const points = arcs[arcNumber(n)] ?? [];
    let part = 0;
    for (let k = 1; k < points.length; k++) {
      const [ax = 0, ay = 0] = points[k - 1] ?? [];
      const [bx = 0, by = 0] = points[k] ?? [];
      part += ax * by - bx * ay;
    }
    sum += n < 0 ? -part : part;
  }
  return Math.abs(sum) / 2;
}

/** How much of a ring's size may change before its arcs are given their points back. */
const tolerance = 0.1;

/** Gives back points to the arcs of rings that collapsed or changed size, until none did: no area is ever lost. */
function protect(areas: AreaRings, arcs: readonly WeightedArc[], limits: Float64Array): void {
  const rings = areas.flat();
  const sizes = rings.map((ring) => planarArea(ring, arcs));
  for (let pass = 0, changed = true; changed && pass < 24; pass++) {
    const kept = arcs.map((arc, n) => keep(arc, limits[n] ?? 0));
    changed = false;
    rings.forEach((ring, r) => {
      const points = ring.reduce((sum, n) => sum + (kept[arcNumber(n)]?.length ?? 0) - 1, 0);
      const size = sizes[r] ?? 0;
      if (points >= 3 && Math.abs(planarArea(ring, kept) - size) <= tolerance * size) return;
      for (const n of ring.map(arcNumber)) {
        if ((limits[n] ?? 0) === 0) continue;
        limits[n] = pass < 16 ? (limits[n] ?? 0) / 4 : 0;
        changed = true;
      }
    });
  }
}

/** The largest budget per area that gives the wanted mean, since shared arcs follow the finer of their areas. */
function budgetFor(areas: AreaRings, arcs: readonly WeightedArc[], wanted: number): number {
  let low = 4;
  let high = 2 * Math.ceil(wanted);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (verticesPerArea(areas, arcs, thresholds(areas, arcs, middle)) > wanted) high = middle;
    else low = middle;
  }
  return low;
}

/** A topology with fewer points, and how many it has. */
export interface Simplified {
  readonly topology: AreaTopology;
  /** Mean over areas, before and after. */
  readonly verticesBefore: number;
  readonly verticesAfter: number;
}

/**
 * Simplifies arcs (Visvalingam–Whyatt), once each, so that neighbours still fit; about `wanted` vertices an area in the mean, fewer where
 * the source has fewer. Quantised to a grid of 10⁶ steps. `arcLengthsM` keeps every arc's length in full detail: borders in metres do not
 * shrink with the drawing.
 */
export function simplify(full: AreaTopology, wanted: number): Simplified {
  const weighted = presimplify(full as unknown as Loose);
  const arcs = weighted.arcs as unknown as readonly WeightedArc[];
  const areas: AreaRings = areaGeometries(full).map((geometry) => polygonsOf(geometry).flat());
  const verticesBefore = verticesPerArea(areas, arcs, new Float64Array(arcs.length));
  const limits =
    verticesBefore <= wanted ? new Float64Array(arcs.length) : thresholds(areas, arcs, budgetFor(areas, arcs, wanted));
  protect(areas, arcs, limits);
  const lighter: Loose = { ...weighted, arcs: arcs.map((arc, n) => keep(arc, limits[n] ?? 0)) };
  const arcLengthsM = Array.from(decodeArcs(full).lengthM, (length) => Math.round(length * 10) / 10);
  return {
    topology: { ...quantize(lighter, quantisation), arcLengthsM },
    verticesBefore,
    verticesAfter: verticesPerArea(areas, arcs, limits),
  };
}
