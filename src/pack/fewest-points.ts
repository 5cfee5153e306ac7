import { metresPerDegree, segmentDistanceM } from './segment-distance.ts';

/** No line is looked further ahead than this many points: straight lines of more are rare, and time grows with the square of it. */
const reach = 400;

/** Lines in degrees, as they were and as they may be drawn. */
export interface Lines {
  /** lon, lat of every point of the source. */
  readonly source: Float64Array;
  /** lon, lat of the same points on the grid that is drawn on. */
  readonly drawn: Float64Array;
}

const radians = Math.PI / 180;

/** Directions that may be taken from a point, around a middle one; null when there are none. */
interface Wedge {
  readonly middle: number;
  readonly half: number;
}

function angleBetween(a: number, b: number): number {
  const difference = Math.abs(a - b) % (2 * Math.PI);
  return difference > Math.PI ? 2 * Math.PI - difference : difference;
}

/** What two wedges have in common. Wedges of nearly half a turn and more are not narrowed: the exact check comes after. */
function narrowed(wedge: Wedge | undefined, middle: number, half: number): Wedge | null {
  if (!wedge) return { middle, half };
  const apart = angleBetween(wedge.middle, middle);
  if (apart > wedge.half + half) return null;
  if (apart + half <= wedge.half) return { middle, half };
  if (apart + wedge.half <= half) return wedge;
  const common = (wedge.half + half - apart) / 2;
  const towards = Math.sin(middle - wedge.middle) >= 0 ? 1 : -1;
  return { middle: wedge.middle + towards * (wedge.half - common), half: common };
}

/** The largest distance in metres from the source's points between i and j to the drawn segment from i to j, ends included. */
export function displacementM({ source, drawn }: Lines, i: number, j: number): number {
  const [ax = 0, ay = 0] = [drawn[2 * i], drawn[2 * i + 1]];
  const [bx = 0, by = 0] = [drawn[2 * j], drawn[2 * j + 1]];
  let most = 0;
  for (let k = i; k <= j; k++)
    most = Math.max(most, segmentDistanceM(source[2 * k] ?? 0, source[2 * k + 1] ?? 0, ax, ay, bx, by));
  return most;
}

/** The search measures on one plane for each point that it starts from; some kilometres on, that is right within this. */
const planeError = 0.998;

/** A line as it is seen from its point i: on a plane in metres with the point, as drawn, in its middle. Looked at some millions of times: plain fields and no helpers. */
class SeenFrom {
  readonly lines: Lines;
  readonly i: number;
  readonly lon: number;
  readonly lat: number;
  readonly east: number;
  readonly north: number;
  /** The point that stood in the way last is asked first. */
  obstacle: number;

  constructor(lines: Lines, i: number) {
    this.lines = lines;
    this.i = i;
    this.obstacle = i;
    this.lon = lines.drawn[2 * i] ?? 0;
    this.lat = lines.drawn[2 * i + 1] ?? 0;
    this.north = metresPerDegree;
    this.east = metresPerDegree * Math.cos(this.lat * radians);
  }

  /** True where no point between i and j is further from the drawn segment than the root of `limit`. */
  isClear(j: number, limit: number): boolean {
    const { i, obstacle, lon, lat, east, north } = this;
    const { source, drawn } = this.lines;
    const bx = ((drawn[2 * j] ?? 0) - lon) * east;
    const by = ((drawn[2 * j + 1] ?? 0) - lat) * north;
    const squared = bx * bx + by * by || 1;
    for (let k = obstacle > i && obstacle < j ? obstacle : i + 1, isFirst = k > i + 1; k < j;) {
      const px = ((source[2 * k] ?? 0) - lon) * east;
      const py = ((source[2 * k + 1] ?? 0) - lat) * north;
      const along = Math.min(1, Math.max(0, (px * bx + py * by) / squared));
      const dx = px - along * bx;
      const dy = py - along * by;
      if (dx * dx + dy * dy > limit) {
        this.obstacle = k;
        return false;
      }
      k = isFirst ? i + 1 : k + 1;
      isFirst = false;
    }
    return true;
  }
}

/** Calls `take` with every point that a segment from i may end in, the nearest first. */
function endsFrom(lines: Lines, i: number, last: number, toleranceM: number, take: (j: number) => void): void {
  const seen = new SeenFrom(lines, i);
  const { source } = lines;
  const limit = (planeError * toleranceM) ** 2;
  // Some room for the grid: the wedge only spares work, the check is what counts.
  const slack = 1.01 * toleranceM + 1;
  let wedge: Wedge | undefined;
  take(i + 1);
  for (let j = i + 1; j <= Math.min(last, i + reach); j++) {
    const x = ((source[2 * j] ?? 0) - seen.lon) * seen.east;
    const y = ((source[2 * j + 1] ?? 0) - seen.lat) * seen.north;
    const distance = Math.sqrt(x * x + y * y);
    const direction = Math.atan2(y, x);
    const isAhead = !wedge || angleBetween(direction, wedge.middle) <= wedge.half + slack / Math.max(distance, slack);
    if (j > i + 1 && isAhead && seen.isClear(j, limit)) take(j);
    if (distance <= slack) continue;
    const next = narrowed(wedge, direction, Math.asin(slack / distance));
    if (!next) return;
    wedge = next;
  }
}

/**
 * Marks in `kept` the fewest points of a line (from `first` to `last`, both kept) such that no point of the source is further than `toleranceM` from the
 * segment drawn in its place. Since the segment's ends are points of the line, the line is nowhere further from the segment, nor the segment from
 * the line. Of equally few the first found. Source: Imai & Iri 1988, with the wedges of Chan & Chin 1996 to stop early.
 */
export function fewestPoints(lines: Lines, first: number, last: number, toleranceM: number, kept: Uint8Array): void {
  const n = last - first + 1;
  const steps = new Uint32Array(n).fill(0xffffffff);
  const before = new Int32Array(n).fill(-1);
  steps[0] = 0;
  for (let i = first; i < last; i++) {
    const here = (steps[i - first] ?? 0) + 1;
    endsFrom(lines, i, last, toleranceM, (j) => {
      if (here >= (steps[j - first] ?? 0)) return;
      steps[j - first] = here;
      before[j - first] = i;
    });
  }
  for (let k = last; k >= first; k = before[k - first] ?? -1) kept[k] = 1;
}
