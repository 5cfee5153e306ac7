import type { Shapes } from '../geography/area-set.ts';

export type Line = [number, number][];

/**
 * The outline of areas together, as lines: every edge that only one of them has. Neighbours have the same vertices along their border (the shapes come
 * from one topology), so borders between two of the areas fall out. One area gives its rings.
 */
export function outlineOf(areas: readonly number[], shapes: Shapes): Line[] {
  const rings = areas.flatMap((area) => ringsOf(area, shapes));
  if (areas.length < 2) return rings;
  const places = placeNumbers(rings);
  const edges = rings.map((ring) => edgesOf(ring, places));
  const seen = new Map<number, number>();
  for (const ring of edges) for (const edge of ring) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  return rings.flatMap((ring, r) => runs(ring, (k) => seen.get(edges[r]?.[k] ?? NaN) === 1));
}

/** The border between two areas, as lines: every edge that both have. None where they do not touch along an edge. */
export function borderBetween(one: number, other: number, shapes: Shapes): Line[] {
  const [own, others] = [ringsOf(one, shapes), ringsOf(other, shapes)];
  const places = placeNumbers([...own, ...others]);
  const edges = new Set(others.flatMap((ring) => edgesOf(ring, places)));
  return own.flatMap((ring) => {
    const keys = edgesOf(ring, places);
    return runs(ring, (k) => edges.has(keys[k] ?? NaN));
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

/** A number for each edge of a ring, the same in both directions: small ones as long as there are few places, which are found faster. */
function edgesOf(ring: Line, { numberOf, places }: Places): number[] {
  const edges: number[] = [];
  let from = NaN;
  for (const place of ring) {
    const to = numberOf(place);
    if (!Number.isNaN(from)) edges.push(Math.min(from, to) * places + Math.max(from, to));
    from = to;
  }
  return edges;
}

/** Numbers of places, and how many there can be. */
interface Places {
  readonly numberOf: (place: Line[number]) => number;
  readonly places: number;
}

/**
 * A number for each place among the vertices of rings, the same for the same place. By a table of places rather than by their coordinates as text: pole
 * regions have a hundred thousand vertices.
 */
function placeNumbers(rings: readonly Line[]): Places {
  const vertices = rings.reduce((sum, { length }) => sum + length, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * vertices + 2));
  const taken = new Int32Array(size).fill(-1);
  const [lons, lats] = [new Float64Array(vertices), new Float64Array(vertices)];
  const floats = new Float32Array(2);
  const bits = new Uint32Array(floats.buffer);
  let count = 0;
  const numberOf = ([lon, lat]: Line[number]): number => {
    // 0 and −0 are one place.
    floats[0] = lon + 0;
    floats[1] = lat + 0;
    const mixed = Math.imul((bits[0] ?? 0) ^ Math.imul(bits[1] ?? 0, 0x9e3779b1), 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & (size - 1);
    for (;;) {
      const known = taken[at] ?? -1;
      if (known === -1) break;
      if (lons[known] === lon && lats[known] === lat) return known;
      at = (at + 1) & (size - 1);
    }
    taken[at] = count;
    lons[count] = lon;
    lats[count] = lat;
    return count++;
  };
  return { numberOf, places: vertices };
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
