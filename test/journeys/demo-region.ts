import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PackManifest } from '../../src/pack/pack.ts';

const folder = fileURLToPath(new URL('../../public/packs/exempel/', import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(folder + path, 'utf8'));

/** The manifest of the demo region, as it is served. */
export const manifest = json('pack.json') as PackManifest;

export interface DemoArea {
  readonly code: string;
  readonly name: string;
  readonly kommun: string;
  readonly regso: string;
  /** A point inside the area: the middle of its largest ring's widest row. */
  readonly inside: readonly [number, number];
}

type Properties = Pick<DemoArea, 'code' | 'name' | 'kommun' | 'regso'>;

const topology = json(manifest.files.areas.path) as Topology<{ areas: GeometryCollection<Properties> }>;

/** The areas of the demo region. */
export const areas: readonly DemoArea[] = feature(topology, topology.objects.areas).features.flatMap((each) => {
  const { geometry, properties } = each;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
  const [largest = []] = rings.sort((one, other) => other.length - one.length);
  return [{ ...properties, inside: pointInside(largest) }];
});

/** The area of a code. */
export function area(code: string): DemoArea {
  const found = areas.find((each) => each.code === code);
  if (!found) throw new Error(`The demo region has no area ${code}.`);
  return found;
}

/** Codes of the pair that the first visit shows. */
export const startPair = { a: manifest.start?.a ?? [], b: manifest.start?.b ?? [] };

function pointInside(ring: readonly (readonly number[])[]): [number, number] {
  const ys = ring.map(([, y = 0]) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const rows = [0.5, 0.4, 0.6, 0.3, 0.7].map((part) => widest(ring, low + (high - low) * part));
  const [best] = rows.sort((one, other) => other.width - one.width);
  return best ? [best.x, best.y] : [0, 0];
}

/** The middle of the widest stretch that lies inside a ring at a height. */
function widest(ring: readonly (readonly number[])[], y: number): { x: number; y: number; width: number } {
  const crossings = ring.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
  });
  crossings.sort((one, other) => one - other);
  let best = { x: 0, y, width: 0 };
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = 0, to = 0] = [crossings[i], crossings[i + 1]];
    if (to - from > best.width) best = { x: (from + to) / 2, y, width: to - from };
  }
  return best;
}
