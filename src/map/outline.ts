import type { Shapes } from '../geography/area-set.ts';

export type Line = [number, number][];

/**
 * The outline of areas together, as lines: every edge that only one of them has. Neighbours have the same vertices along their border (the shapes come
 * from one topology), so borders between two of the areas fall out. One area gives its rings.
 */
export function outlineOf(areas: readonly number[], shapes: Shapes): Line[] {
  const rings = areas.flatMap((area) => ringsOf(area, shapes));
  if (areas.length < 2) return rings;
  const seen = new Map<string, number>();
  for (const ring of rings) for (const edge of edgesOf(ring)) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  return rings.flatMap((ring) => {
    const keys = edgesOf(ring);
    return runs(ring, (k) => seen.get(keys[k] ?? '') === 1);
  });
}

/** The border between two areas, as lines: every edge that both have. None where they do not touch along an edge. */
export function borderBetween(one: number, other: number, shapes: Shapes): Line[] {
  const edges = new Set(ringsOf(other, shapes).flatMap(edgesOf));
  return ringsOf(one, shapes).flatMap((ring) => {
    const keys = edgesOf(ring);
    return runs(ring, (k) => edges.has(keys[k] ?? ''));
  });
}

function ringsOf(area: number, { positions, ringStart, areaStart }: Shapes): Line[] {
  const rings: Line[] = [];
  for (let ring = areaStart[area] ?? 0; ring < (areaStart[area + 1] ?? 0); ring++) {
    const line: Line = [];
    for (let v = ringStart[ring] ?? 0; v < (ringStart[ring + 1] ?? 0); v++) {
      line.push([positions[v * 2] ?? 0, positions[v * 2 + 1] ?? 0]);
    }
    rings.push(line);
  }
  return rings;
}

/** A name for each edge of a ring, the same in both directions. */
function edgesOf(ring: Line): string[] {
  const names = ring.map((vertex) => vertex.join());
  return names.slice(1).map((name, k) => {
    const from = names[k] ?? '';
    return from < name ? `${from} ${name}` : `${name} ${from}`;
  });
}

/** The stretches of a ring whose edges are kept. */
function runs(ring: Line, kept: (edge: number) => boolean): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  for (let k = 0; k + 1 < ring.length; k++) {
    const [from, to] = [ring[k], ring[k + 1]];
    if (!kept(k) || !from || !to) {
      if (line.length > 1) lines.push(line);
      line = [];
      continue;
    }
    if (line.length === 0) line.push(from);
    line.push(to);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}
