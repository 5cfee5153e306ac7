import type { AreaSet, Neighbours } from '../geography/area-set.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Angle of each direction, radians anticlockwise from east. */
const angles: Record<Direction, number> = { right: 0, up: Math.PI / 2, left: Math.PI, down: -Math.PI / 2 };

/** Furthest that a neighbour may lie from the direction asked for, radians. */
const widest = (80 * Math.PI) / 180;

/**
 * The neighbour of an area that lies best in a direction: the smallest angle between the direction and the line to its centroid, east–west shortened
 * by latitude as on the map. Neighbours that meet in a point only count too. −1 where none lies within 80°.
 */
export function neighbourTowards(
  area: number,
  direction: Direction,
  { centroids }: Pick<AreaSet, 'centroids'>,
  { start, neighbour }: Neighbours,
): number {
  const lon = centroids[area * 2] ?? 0;
  const lat = centroids[area * 2 + 1] ?? 0;
  const shorten = Math.cos((lat * Math.PI) / 180);
  let best = -1;
  let smallest = widest;
  for (let k = start[area] ?? 0; k < (start[area + 1] ?? 0); k++) {
    const other = neighbour[k] ?? 0;
    const east = ((centroids[other * 2] ?? 0) - lon) * shorten;
    const north = (centroids[other * 2 + 1] ?? 0) - lat;
    const turn = Math.abs(Math.atan2(north, east) - angles[direction]);
    const angle = Math.min(turn, 2 * Math.PI - turn);
    if (angle >= smallest) continue;
    smallest = angle;
    best = other;
  }
  return best;
}
