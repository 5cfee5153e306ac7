import type { AreaSet, Shapes } from './area-set.ts';
import { lineMetres } from './line-metres.ts';
import { contains } from './picking.ts';

type Point = readonly [number, number];

/** A part of a line within one area; `row` −1 outside of all of them. */
export interface LineStretch {
  readonly row: number;
  readonly fromM: number;
  readonly toM: number;
}

/** Areas to cut by. */
export interface CutBy {
  readonly areas: Pick<AreaSet, 'codes' | 'bounds'>;
  readonly shapes: Shapes;
}

/** A stretch shorter than this is a trace of drawing, not a visit: positions are kept to about 0.1 m, and borders of two files never agree so closely. */
const traceM = 0.5;

/** How far beside a line that runs along a border it is asked whose border it is, in degrees: about a centimetre. */
const besideDegrees = 1e-7;

/**
 * Cuts a line (lon, lat in degrees) by the polygons of areas: in which area each stretch of it lies, in the order of the line. Exact: the cuts are the
 * crossings with the polygons' edges, straight in degrees.
 *
 * The stretches follow on one another from 0 to the length of the line in metres (great-circle between its points). A line that comes back to an area
 * has a stretch for each visit; one that crosses itself is no case of its own. Points added on the line change nothing; a line followed backwards has
 * the stretches backwards. Where areas lie over one another the first counts, and along a common border the first of the two. Holes and parts between
 * areas are outside (−1). Stretches shorter than half a metre go to those beside them. A line without length has none.
 */
export function cutLine(line: readonly Point[], by: CutBy): readonly LineStretch[] {
  const metres = lineMetres(line);
  const pieces: LineStretch[] = [];
  line.forEach((to, k) => {
    const from = line[k - 1];
    const [fromM = 0, toM = 0] = [metres[k - 1], metres[k]];
    if (from && toM > fromM) pieces.push(...cutLeg(from, to, fromM, toM, by));
  });
  return withoutTraces(joinStretches(pieces));
}

/** The stretches of a straight piece, one for each part between crossings. */
function cutLeg(from: Point, to: Point, fromM: number, toM: number, by: CutBy): LineStretch[] {
  const { areas, shapes } = by;
  const rows = rowsNear(areas, from, to);
  const cuts = [0, ...rows.flatMap((row) => crossingsWith(shapes, row, from, to)).sort((a, b) => a - b), 1];
  const stretches: LineStretch[] = [];
  for (let k = 0; k + 1 < cuts.length; k++) {
    const [t0 = 0, t1 = 0] = [cuts[k], cuts[k + 1]];
    if (t1 <= t0) continue;
    const row = rowAt(rows, by, from, to, (t0 + t1) / 2);
    stretches.push({ row, fromM: fromM + t0 * (toM - fromM), toM: t1 === 1 ? toM : fromM + t1 * (toM - fromM) });
  }
  return stretches;
}

/** Areas whose bounds meet those of a straight piece. */
function rowsNear({ codes, bounds }: CutBy['areas'], [ax, ay]: Point, [bx, by]: Point): readonly number[] {
  const [west, east] = [Math.min(ax, bx), Math.max(ax, bx)];
  const [south, north] = [Math.min(ay, by), Math.max(ay, by)];
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const meets =
      (bounds[4 * row] ?? NaN) <= east &&
      (bounds[4 * row + 2] ?? NaN) >= west &&
      (bounds[4 * row + 1] ?? NaN) <= north &&
      (bounds[4 * row + 3] ?? NaN) >= south;
    if (meets) rows.push(row);
  }
  return rows;
}

/** Where a straight piece meets the edges of an area, as parts of its length. Edges along it need no place of their own: those before and after them have. */
function crossingsWith({ positions, ringStart, areaStart }: Shapes, row: number, from: Point, to: Point): number[] {
  const found: number[] = [];
  const corner = (v: number): Point => [positions[2 * v] ?? NaN, positions[2 * v + 1] ?? NaN];
  for (let ring = areaStart[row] ?? 0; ring < (areaStart[row + 1] ?? 0); ring++) {
    const last = (ringStart[ring + 1] ?? 0) - 1;
    for (let v = ringStart[ring] ?? 0; v < last; v++) {
      const t = crossing(from, to, corner(v), corner(v + 1));
      if (t > 0 && t < 1) found.push(t);
    }
  }
  return found;
}

/** Where on the way from p to q the edge from a to b is met, 0 at p and 1 at q; NaN where it is not. */
function crossing([px, py]: Point, [qx, qy]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy, ex, ey] = [qx - px, qy - py, bx - ax, by - ay];
  const across = dx * ey - dy * ex;
  if (across === 0) return NaN;
  const along = ((ax - px) * dy - (ay - py) * dx) / across;
  return along >= -1e-12 && along <= 1 + 1e-12 ? ((ax - px) * ey - (ay - py) * ex) / across : NaN;
}

/** The area at a part of a straight piece: the same on both sides of it, or, along a border, of the two that meet there the first. */
function rowAt(rows: readonly number[], { areas, shapes }: CutBy, from: Point, to: Point, t: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [lon, lat] = [from[0] + t * dx, from[1] + t * dy];
  const scale = besideDegrees / Math.hypot(dx, dy);
  const left = areaAt(rows, areas, shapes, lon - dy * scale, lat + dx * scale);
  const right = areaAt(rows, areas, shapes, lon + dy * scale, lat - dx * scale);
  return left < 0 || right < 0 ? Math.max(left, right) : Math.min(left, right);
}

/** The first of some areas that holds a point; −1 where none does. */
function areaAt(rows: readonly number[], { bounds }: CutBy['areas'], shapes: Shapes, lon: number, lat: number): number {
  const isNear = (row: number): boolean =>
    lon >= (bounds[4 * row] ?? NaN) &&
    lat >= (bounds[4 * row + 1] ?? NaN) &&
    lon <= (bounds[4 * row + 2] ?? NaN) &&
    lat <= (bounds[4 * row + 3] ?? NaN);
  return rows.find((row) => isNear(row) && contains(shapes, row, lon, lat)) ?? -1;
}

/** Stretches of the same area after one another as one. */
export function joinStretches(stretches: readonly LineStretch[]): LineStretch[] {
  const out: LineStretch[] = [];
  for (const stretch of stretches) {
    const before = out.at(-1);
    if (before?.row === stretch.row) out[out.length - 1] = { ...before, toM: stretch.toM };
    else out.push(stretch);
  }
  return out;
}

/** Shares traces out between their neighbours, half each; a line of nothing but traces is left as it is. */
function withoutTraces(stretches: readonly LineStretch[]): readonly LineStretch[] {
  const kept = stretches.filter(({ fromM, toM }) => toM - fromM >= traceM);
  if (kept.length === stretches.length || kept.length === 0) return stretches;
  const [first, last] = [stretches[0]?.fromM ?? 0, stretches.at(-1)?.toM ?? 0];
  const cut = (before: LineStretch | undefined, after: LineStretch | undefined): number =>
    before && after ? (before.toM + after.fromM) / 2 : before ? last : first;
  return joinStretches(
    kept.map((stretch, k) => ({ ...stretch, fromM: cut(kept[k - 1], stretch), toM: cut(stretch, kept[k + 1]) })),
  );
}
