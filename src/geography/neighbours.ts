import type { AreaGeometry } from './area-topology.ts';
import { polygonsOf } from './area-topology.ts';
import type { Neighbours } from './area-set.ts';
import type { Arcs } from './arcs.ts';
import { arcNumber } from './arcs.ts';

type Row = Map<number, number>;

function addBorder(rows: readonly Row[], i: number, j: number, borderM: number): void {
  if (i === j) return;
  rows[i]?.set(j, (rows[i].get(j) ?? 0) + borderM);
  rows[j]?.set(i, (rows[j].get(i) ?? 0) + borderM);
}

function pairs(owners: readonly number[], visit: (i: number, j: number) => void): void {
  for (let k = 0; k < owners.length; k++) for (let l = 0; l < k; l++) visit(owners[k] ?? 0, owners[l] ?? 0);
}

/** Both ends of an arc as keys of exact positions: areas that meet in a point only share an arc's end, since topology cuts arcs there. */
function ends(arcs: Arcs, arc: number): readonly [string, string] {
  const first = 2 * (arcs.start[arc] ?? 0);
  const last = 2 * ((arcs.start[arc + 1] ?? 0) - 1);
  const key = (at: number): string => `${arcs.positions[at] ?? 0},${arcs.positions[at + 1] ?? 0}`;
  return [key(first), key(last)];
}

/** Compressed rows from maps of border lengths; each row sorted by neighbour. */
function compress(rows: readonly Row[]): Neighbours {
  const start = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    start[i + 1] = (start[i] ?? 0) + row.size;
  });
  const total = start[rows.length] ?? 0;
  const neighbour = new Uint32Array(total);
  const borderM = new Float64Array(total);
  rows.forEach((row, i) => {
    const sorted = [...row].sort((a, b) => a[0] - b[0]);
    sorted.forEach(([j, length], k) => {
      neighbour[(start[i] ?? 0) + k] = j;
      borderM[(start[i] ?? 0) + k] = length;
    });
  });
  return { start, neighbour, borderM };
}

/**
 * Who borders whom, from shared arcs: rook neighbours with their shared border in metres, and queen neighbours (a point only) with 0.
 * Symmetric: j is a neighbour of i with b metres exactly when i is one of j with b metres. An area is never its own neighbour; one without
 * neighbours has an empty row. Linear in arcs. Borders are as true as the arcs: two sides that do not share vertices share no arc.
 */
export function neighbours(geometries: readonly AreaGeometry[], arcs: Arcs): Neighbours {
  const owners: number[][] = Array.from({ length: arcs.lengthM.length }, () => []);
  geometries.forEach((geometry, i) => {
    for (const arc of polygonsOf(geometry).flat(2)) {
      const list = owners[arcNumber(arc)];
      if (list && !list.includes(i)) list.push(i);
    }
  });
  const rows = geometries.map((): Row => new Map<number, number>());
  const corners = new Map<string, ReadonlySet<number>>();
  owners.forEach((list, arc) => {
    if (list.length === 0) return;
    pairs(list, (i, j) => {
      addBorder(rows, i, j, arcs.lengthM[arc] ?? 0);
    });
    for (const key of ends(arcs, arc)) {
      corners.set(key, new Set([...(corners.get(key) ?? []), ...list]));
    }
  });
  for (const list of corners.values())
    pairs([...list], (i, j) => {
      if (!rows[i]?.has(j)) addBorder(rows, i, j, 0);
    });
  return compress(rows);
}
