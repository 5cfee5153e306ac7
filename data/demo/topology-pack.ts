import type { Topology } from 'topojson-specification';
import type { PackFacts } from '../../src/pack/assemble-pack.ts';
import { assemblePack } from '../../src/pack/assemble-pack.ts';
import type { WrittenPack } from '../../src/pack/write-pack.ts';

/** A pack whose topology is made already: the generator's arcs are shared and on their grid from the start, so nothing is rebuilt or simplified. */
export interface TopologyPackInput extends PackFacts {
  readonly topology: Topology;
  readonly codes: readonly string[];
  readonly verticesPerArea: number;
}

/** The files of a pack as texts; the same input gives the same bytes. */
export function topologyPack({ topology, codes, verticesPerArea, ...facts }: TopologyPackInput): WrittenPack {
  const drawing = { codes, bounds: boundsOf(topology), areas: `${JSON.stringify(topology)}\n` };
  return {
    ...assemblePack(facts, drawing),
    verticesPerArea: { source: verticesPerArea, areas: verticesPerArea, fine: null },
  };
}

function boundsOf(topology: Topology): [number, number, number, number] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of topology.arcs) {
    let [x, y] = [0, 0];
    for (const [dx = 0, dy = 0] of arc) {
      x += dx;
      y += dy;
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  const degrees = (steps: number, axis: 0 | 1): number =>
    Math.round((translate[axis] + steps * scale[axis]) * 1e5) / 1e5;
  return [degrees(west, 0), degrees(south, 1), degrees(east, 0), degrees(north, 1)];
}
