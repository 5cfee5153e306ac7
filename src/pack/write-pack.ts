import type { AreaTopology } from '../geography/area-topology.ts';
import { decodeArcs } from '../geography/arcs.ts';
import type { AreaFeature } from './area-feature.ts';
import type { AssembledPack, PackFacts } from './assemble-pack.ts';
import { assemblePack } from './assemble-pack.ts';
import type { Surroundings } from './build-topology.ts';
import { buildTopology } from './build-topology.ts';
import { simplify } from './simplify.ts';

/** Everything that a pack is made of. */
export interface PackInput extends PackFacts {
  readonly areas: readonly AreaFeature[];
  readonly surroundings?: Surroundings;
}

/** The files of a pack by name, and what was measured on the way. */
export interface WrittenPack extends AssembledPack {
  readonly verticesPerArea: { readonly source: number; readonly areas: number; readonly fine: number | null };
}

/** Mean vertices per area in `areas.topojson` and `areas-fine.topojson`. */
const coarseVertices = 60;
const fineVertices = 200;

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

/**
 * Writes a pack as texts: the same input gives the same bytes. Areas are drawn with about 60 vertices each, and with about 200 in a finer file
 * where the source has clearly more than 60. Only municipalities that have an area are listed, in the order of their codes.
 */
export function writePack({ areas, surroundings, ...facts }: PackInput): WrittenPack {
  const full = buildTopology(areas, surroundings);
  const coarse = simplify(full, coarseVertices);
  const fine = coarse.verticesBefore > 1.5 * coarseVertices ? simplify(full, fineVertices) : null;
  const used = new Set(areas.map(({ kommun }) => kommun));
  const municipalities = facts.municipalities
    .filter(({ code }) => used.has(code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const pack = assemblePack(
    { ...facts, municipalities },
    {
      codes: areas.map(({ code }) => code),
      bounds: bounds(full),
      areas: JSON.stringify(coarse.topology),
      ...(fine && { fine: JSON.stringify(fine.topology) }),
    },
  );
  return {
    ...pack,
    verticesPerArea: {
      source: coarse.verticesBefore,
      areas: coarse.verticesAfter,
      fine: fine?.verticesAfter ?? null,
    },
  };
}
