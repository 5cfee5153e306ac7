import type { Neighbours } from './area-set.ts';
import type { AreaGeometry } from './area-topology.ts';
import { polygonsOf } from './area-topology.ts';
import type { Arcs } from './arcs.ts';
import { arcNumber } from './arcs.ts';
import { flatLinesText } from './geojson-text.ts';
import type { Ring } from './rings.ts';
import { ring } from './rings.ts';

/** Borders between neighbours, each once: rows of the two areas, the lower number first, and what they share in metres. */
export interface Borders {
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  readonly borderM: Float64Array;
}

/** Every pair of rook neighbours once, in the order of the rows. Areas that meet in a point only have no border. Linear in neighbours. */
export function bordersOf({ start, neighbour, borderM }: Neighbours): Borders {
  const pairs: number[] = [];
  const metres: number[] = [];
  for (let i = 0; i + 1 < start.length; i++)
    for (let at = start[i] ?? 0; at < (start[i + 1] ?? 0); at++) {
      const j = neighbour[at] ?? 0;
      if (j <= i || !((borderM[at] ?? 0) > 0)) continue;
      pairs.push(i, j);
      metres.push(borderM[at] ?? 0);
    }
  return {
    one: Uint32Array.from(metres, (_, k) => pairs[2 * k] ?? 0),
    other: Uint32Array.from(metres, (_, k) => pairs[2 * k + 1] ?? 0),
    borderM: Float64Array.from(metres),
  };
}

/** Some of the borders, in the order of the rows given. */
export function someBorders({ one, other, borderM }: Borders, rows: Uint32Array): Borders {
  return {
    one: rows.map((row) => one[row] ?? 0),
    other: rows.map((row) => other[row] ?? 0),
    borderM: Float64Array.from(rows, (row) => borderM[row] ?? NaN),
  };
}

/** The lines of each border, as lon, lat, lon, lat …: the arcs that both sides own. A border has as many lines as the topology cuts it into. Linear in arcs. */
export function borderLines(
  { one, other }: Borders,
  geometries: readonly AreaGeometry[],
  arcs: Arcs,
): readonly (readonly Ring[])[] {
  const rowOf = new Map<number, number>();
  one.forEach((i, row) => rowOf.set(i * geometries.length + (other[row] ?? 0), row));
  const owners = new Map<number, Set<number>>();
  geometries.forEach((geometry, i) => {
    for (const arc of polygonsOf(geometry).flat(2)) {
      const known = owners.get(arcNumber(arc));
      if (known) known.add(i);
      else owners.set(arcNumber(arc), new Set([i]));
    }
  });
  const lines = Array.from(one, (): Ring[] => []);
  for (const [arc, areas] of owners) {
    const sorted = [...areas].sort((a, b) => a - b);
    sorted.forEach((j, k) => {
      for (const i of sorted.slice(0, k)) {
        const row = rowOf.get(i * geometries.length + j);
        if (row !== undefined) lines[row]?.push(ring([arc], arcs));
      }
    });
  }
  return lines;
}

/** GeoJSON text of borders for the map: a MultiLineString each, its `id` the row. */
export function borderLinesText(lines: readonly (readonly Ring[])[]): string {
  const features = lines.map((parts, row) => `{"id":${row},${flatLinesText(parts).slice(1)}`);
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
}
