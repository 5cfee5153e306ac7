import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ExtendedGrid, hexagonArcs } from '../../../data/demo/hexagon-arcs.ts';
import { random } from '../../../data/demo/random.ts';
import type { AreaGeometry } from './area-geometry.ts';
import { rowHeight } from './divide.ts';
import type { InventedCounty } from './invented-counties.ts';

/** Straight pieces of a border between two areas. */
const steps = 4;
const cellKm = 2.2;
/** South-west corner of the first county, in the open Norwegian Sea: no land within 150 km of any of them. */
const [west, south] = [-3, 63.4];
const perRow = 3;
/** From one county to the next, km and degrees; the largest is 80 km wide. */
const [slotKm, slotDegrees] = [92, 2.3];
const kmPerLat = 111.195;

/**
 * The shapes of a county's areas by municipality: an irregular honeycomb at sea, where every border has the same points on both sides, so that
 * nothing overlaps and nothing is left between areas, nor between municipalities. `place` is the county's number among all, from 0.
 */
export function inventedShapes(
  { code, columns, areas }: InventedCounty,
  place: number,
): ReadonlyMap<string, ReadonlyMap<string, AreaGeometry>> {
  const grid = new ExtendedGrid(areas.length, columns);
  const { arcs, rings, transform } = hexagonArcs(grid, steps, random(Number(code)));
  const geometries = rings.map((ring) => ({ type: 'Polygon' as const, arcs: [ring] }));
  const topology: Topology<{ cells: GeometryCollection }> = {
    type: 'Topology',
    objects: { cells: { type: 'GeometryCollection', geometries } },
    arcs,
    transform,
  };
  const cells = feature(topology, topology.objects.cells).features.map(({ geometry }) => geometry as AreaGeometry);
  const moved = mover(cells, { columns, rows: Math.ceil(areas.length / columns), place });
  const shapes = new Map<string, Map<string, AreaGeometry>>();
  for (const { deso, kommun, cell } of areas) {
    const own = shapes.get(kommun) ?? new Map<string, AreaGeometry>();
    const [ring = []] = (cells[cell]?.coordinates ?? []) as Position[][];
    own.set(deso, { type: 'Polygon', coordinates: [ring.map(moved)] });
    shapes.set(kommun, own);
  }
  return shapes;
}

/** Stretches the cells over the county's place, with five decimals as the real boundaries have. */
function mover(
  cells: readonly AreaGeometry[],
  { columns, rows, place }: { readonly columns: number; readonly rows: number; readonly place: number },
): (position: Position) => Position {
  const positions = cells.flatMap(({ coordinates }) => coordinates.flat() as Position[]);
  const range = (axis: 0 | 1): readonly [number, number] =>
    positions.reduce<readonly [number, number]>(
      ([low, high], position) => [Math.min(low, position[axis] ?? low), Math.max(high, position[axis] ?? high)],
      [Infinity, -Infinity],
    );
  const [[fromX, toX], [fromY, toY]] = [range(0), range(1)];
  const lat = south + (Math.floor(place / perRow) * slotKm) / kmPerLat;
  const lon = west + (place % perRow) * slotDegrees;
  const perX = ((columns + 0.5) * cellKm) / (kmPerLat * Math.cos((lat * Math.PI) / 180)) / (toX - fromX);
  const perY = ((rows + 0.3) * rowHeight * cellKm) / kmPerLat / (toY - fromY);
  return ([x = NaN, y = NaN]) => [round5(lon + (x - fromX) * perX), round5(lat + (y - fromY) * perY)];
}

function round5(degrees: number): number {
  return Number(degrees.toFixed(5));
}
