import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Shapes } from './area-shapes.ts';
import { lines } from './landscape.ts';
import { gridTransform, onGrid } from './position.ts';
import type { Point } from './polyline.ts';

export interface AreaProperties {
  readonly code: string;
  readonly name: string;
  /** Municipality code, four digits. */
  readonly kommun: string;
  /** Code of its RegSO. */
  readonly regso?: string;
}

/** The region's map: areas and lakes share arcs; the river is a ribbon over the areas whose borders run in its middle. */
export type DemoTopology = Topology<{
  areas: GeometryCollection<AreaProperties>;
  water: GeometryCollection;
  railway: GeometryCollection;
  roads: GeometryCollection;
}>;

export function demoTopology(shapes: Shapes, properties: readonly AreaProperties[]): DemoTopology {
  const numbers = new Map<number, number>();
  const arcs: [number, number][][] = [];
  const used = (arc: number): number => {
    const border = arc < 0 ? ~arc : arc;
    const known = numbers.get(border) ?? arcs.push(differences(shapes.arcs[border] ?? [])) - 1;
    numbers.set(border, known);
    return arc < 0 ? ~known : known;
  };
  const polygon = (rings: readonly (readonly number[])[]): number[][] => rings.map((ring) => ring.map(used));
  const own = (path: readonly Point[]): number => arcs.push(differences(path.map(onGrid))) - 1;
  const areas = shapes.areas.map(({ polygons }, area) => ({
    ...geometryOf(polygons.map(polygon)),
    properties: properties[area] as AreaProperties,
  }));
  const water: Polygon[] = shapes.lakes.map((lake) => ({ type: 'Polygon', arcs: polygon(lake) }));
  water.push({ type: 'Polygon', arcs: [[own(ribbon(lines.river))]] });
  const railway: MultiLineString = { type: 'MultiLineString', arcs: lines.rails.map((line) => [own(thinned(line))]) };
  const roads: LineString[] = lines.roads.map((line) => ({ type: 'LineString', arcs: [own(thinned(line))] }));
  return {
    type: 'Topology',
    objects: {
      areas: { type: 'GeometryCollection', geometries: areas },
      water: { type: 'GeometryCollection', geometries: water },
      railway: { type: 'GeometryCollection', geometries: [railway] },
      roads: { type: 'GeometryCollection', geometries: roads },
    },
    arcs,
    transform: gridTransform,
  };
}

function geometryOf(polygons: number[][][]): Polygon | MultiPolygon {
  const [only] = polygons;
  return polygons.length === 1 && only ? { type: 'Polygon', arcs: only } : { type: 'MultiPolygon', arcs: polygons };
}

function differences(path: readonly (readonly [number, number])[]): [number, number][] {
  return path
    .map(([x, y], i): [number, number] => {
      const before = path[i - 1] ?? [0, 0];
      return i === 0 ? [x, y] : [x - before[0], y - before[1]];
    })
    .filter(([x, y], i) => i === 0 || x !== 0 || y !== 0);
}

function thinned(line: readonly Point[]): Point[] {
  return line.filter((_, i) => i % 3 === 0 || i === line.length - 1);
}

/** A river's surface: 50 m wide at its source, 300 m at its mouth. */
function ribbon(line: readonly Point[]): Point[] {
  const [left, right]: [Point[], Point[]] = [[], []];
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = line[i] as Point;
    const before = line[Math.max(0, i - 1)] as Point;
    const after = line[Math.min(line.length - 1, i + 1)] as Point;
    const length = Math.sqrt((after[0] - before[0]) ** 2 + (after[1] - before[1]) ** 2);
    const along = i / (line.length - 1);
    const halfKm = 0.025 + 0.04 * along + 0.085 * along ** 8;
    const [asideX, asideY] = [(-halfKm * (after[1] - before[1])) / length, (halfKm * (after[0] - before[0])) / length];
    left.push([x + asideX, y + asideY]);
    right.push([x - asideX, y - asideY]);
  }
  const start = left[0] as Point;
  return [...left, ...right.reverse(), start];
}
