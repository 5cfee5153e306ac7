import type { Position } from 'geojson';
import type { AreaTopology } from '../../src/geography/area-topology.ts';

/** Points per side of a cell: four sides make about the 60 vertices of an area in a pack. */
const steps = 15;

function side(west: number, south: number, east: number, north: number): Position[] {
  return Array.from({ length: steps + 1 }, (_, k) => [
    west + ((east - west) * k) / steps,
    south + ((north - south) * k) / steps,
  ]);
}

/** A topology of columns × rows cells with 60 vertices each, made arc by arc: sharing borders is not what is measured. */
export function edgeGrid(columns: number, rows: number): AreaTopology {
  const size = 0.01;
  const arcs: Position[][] = [];
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column < columns; column++)
      arcs.push(side(12 + column * size, 55 + row * size, 12 + (column + 1) * size, 55 + row * size));
  const upright = arcs.length;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column <= columns; column++)
      arcs.push(side(12 + column * size, 55 + row * size, 12 + column * size, 55 + (row + 1) * size));
  const geometries = Array.from({ length: columns * rows }, (_, k) => {
    const column = k % columns;
    const row = Math.floor(k / columns);
    const south = row * columns + column;
    const west = upright + row * (columns + 1) + column;
    return {
      type: 'Polygon' as const,
      properties: { code: String(k), name: '', kommun: 'K' },
      arcs: [[south, west + 1, ~(south + columns), ~west]],
    };
  });
  return { type: 'Topology', arcs, objects: { areas: { type: 'GeometryCollection', geometries } } };
}
