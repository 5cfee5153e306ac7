import type { Position } from 'geojson';
import { distanceM } from '../../../src/geography/distance.ts';
import { twoSidedP } from '../../../src/measures/normal-tail.ts';
import type { RowNumbers } from '../synthetic-years.ts';

/** A border as one would write it first: an object. */
export interface PlainFrontier {
  readonly one: number;
  readonly other: number;
  readonly borderM: number;
  /** NaN where a side has no value. */
  readonly step: number;
  readonly q: number;
  readonly certain: boolean;
}

/** Every pair of areas examined: what their outlines share, vertex by vertex, then the test of those that share something. */
export function plainFrontiers(outlines: readonly Position[][], rows: readonly RowNumbers[]): PlainFrontier[] {
  const names = new Map<string, number>();
  const vertices = outlines.map((ring) => ring.map((position) => vertexOf(position, names)));
  const sets = vertices.map((ring) => new Set(ring));
  const found: { one: number; other: number; borderM: number; step: number; p: number }[] = [];
  for (let one = 0; one < outlines.length; one++)
    for (let other = one + 1; other < outlines.length; other++) {
      const borderM = sharedM(outlines[one] ?? [], vertices[one] ?? [], sets[other] ?? new Set());
      if (borderM > 0) found.push({ one, other, borderM, ...compared(rows[one], rows[other]) });
    }
  const tested = found.filter(({ p }) => !Number.isNaN(p)).sort((a, b) => b.p - a.p);
  let least = 1;
  const q = new Map(
    tested.map((border, k) => {
      least = Math.min(least, (border.p * tested.length) / (tested.length - k));
      return [border, least];
    }),
  );
  return found.map((border) => {
    const own = q.get(border) ?? NaN;
    const { one, other, borderM, step } = border;
    return { one, other, borderM, step, q: own, certain: own < 0.05 && Math.abs(step) >= Math.LN2 };
  });
}

function vertexOf([lon = NaN, lat = NaN]: Position, names: Map<string, number>): number {
  const name = `${lon},${lat}`;
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}

/** Metres of the stretches of a ring whose both ends are vertices of the other area too. */
function sharedM(ring: readonly Position[], vertices: readonly number[], other: ReadonlySet<number>): number {
  let metres = 0;
  let before = other.has(vertices[0] ?? -1);
  for (let k = 1; k < vertices.length; k++) {
    const now = other.has(vertices[k] ?? -1);
    if (before && now) {
      const [lonA = NaN, latA = NaN] = ring[k - 1] ?? [];
      const [lonB = NaN, latB = NaN] = ring[k] ?? [];
      metres += distanceM(lonA, latA, lonB, latB);
    }
    before = now;
  }
  return metres;
}

function compared(one: RowNumbers | undefined, other: RowNumbers | undefined): { step: number; p: number } {
  const [a, b] = [logBalance(one), logBalance(other)];
  if (!a || !b) return { step: NaN, p: NaN };
  const step = a.y - b.y;
  return { step, p: twoSidedP(step / Math.sqrt(a.variance + b.variance)) };
}

function logBalance(row: RowNumbers | undefined): { y: number; variance: number } | null {
  if (!row || row.q1 === null || row.q4 === null || row.q1 + row.q4 === 0 || (row.population ?? 50) < 50) return null;
  return { y: Math.log((row.q1 + 0.5) / (row.q4 + 0.5)), variance: 1 / (row.q1 + 0.5) + 1 / (row.q4 + 0.5) };
}
