import type { AreaTopology } from '../geography/area-topology.ts';
import { decodeArcs } from '../geography/arcs.ts';
import type { AreaFeature } from './area-feature.ts';
import type { PackDrawing } from './assemble-pack.ts';
import type { Surroundings } from './build-topology.ts';
import { buildTopology } from './build-topology.ts';
import { simplify } from './simplify.ts';
import type { DrawnToTolerance } from './simplify-to-tolerance.ts';
import { simplifyToTolerance } from './simplify-to-tolerance.ts';

/** What was measured of one of a pack's drawings. */
export type DrawingMeasure = Omit<DrawnToTolerance, 'topology'>;

/** The areas of a pack as they are written, and what was measured on the way. */
export interface AreaDrawing extends PackDrawing {
  /** Mean vertices per area in the source, in `areas.topojson` and in `areas-fine.topojson`. */
  readonly vertices: { readonly source: number; readonly areas: number; readonly fine: number | null };
  /** Of areas drawn to a tolerance: of each file. */
  readonly measured?: { readonly areas: DrawingMeasure; readonly fine: DrawingMeasure | null };
}

/** Mean vertices per area in `areas.topojson` and `areas-fine.topojson`. */
const coarseVertices = 60;
const fineVertices = 200;

/** A drawing for close zooms is so many times finer. */
const finer = 5;

function bounds(full: AreaTopology): [number, number, number, number] {
  const { positions } = decodeArcs(full);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k + 1 < positions.length; k += 2) {
    west = Math.min(west, positions[k] ?? 0);
    east = Math.max(east, positions[k] ?? 0);
    south = Math.min(south, positions[k + 1] ?? 0);
    north = Math.max(north, positions[k + 1] ?? 0);
  }
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return [round(west), round(south), round(east), round(north)];
}

type Drawn = Omit<AreaDrawing, 'codes' | 'bounds'>;

function withinVertices(full: AreaTopology): Drawn {
  const coarse = simplify(full, coarseVertices);
  const fine = coarse.verticesBefore > 1.5 * coarseVertices ? simplify(full, fineVertices) : null;
  return {
    areas: JSON.stringify(coarse.topology),
    ...(fine && { fine: JSON.stringify(fine.topology) }),
    vertices: { source: coarse.verticesBefore, areas: coarse.verticesAfter, fine: fine?.verticesAfter ?? null },
  };
}

function withinTolerance(full: AreaTopology, toleranceM: number): Drawn {
  const { topology: coarse, ...areas } = simplifyToTolerance(full, toleranceM);
  const { topology: close, ...fine } = simplifyToTolerance(full, toleranceM / finer);
  const isFiner = fine.verticesAfter > 1.25 * areas.verticesAfter;
  return {
    areas: JSON.stringify(coarse),
    ...(isFiner && { fine: JSON.stringify(close) }),
    vertices: {
      source: areas.verticesBefore,
      areas: areas.verticesAfter,
      fine: isFiner ? fine.verticesAfter : null,
    },
    measured: { areas, fine: isFiner ? fine : null },
  };
}

/**
 * Draws areas and what surrounds them for a pack. With a tolerance in metres no line is further from the source's than that, and in a second file no
 * further than a fifth of it, where that takes clearly more points. Without one, areas have about 60 vertices each, and about 200 in the
 * second file where the source has clearly more than 60.
 */
export function drawAreas(
  areas: readonly AreaFeature[],
  surroundings?: Surroundings,
  toleranceM?: number,
): AreaDrawing {
  const full = buildTopology(areas, surroundings);
  return {
    codes: areas.map(({ code }) => code),
    bounds: bounds(full),
    ...(toleranceM === undefined ? withinVertices(full) : withinTolerance(full, toleranceM)),
  };
}
