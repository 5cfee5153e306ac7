import { NORMAL_QUANTILE } from '../measures/normal-quantile.ts';
import type { CounterPoleColumns } from './counter-pole-columns.ts';

/** Areas in a leaf. */
const leafSize = 8;

/** What rounding may move a bound or a place on the unit sphere by. */
const rounding = 1e-9;

const radians = Math.PI / 180;

/** A point in degrees on the unit sphere. */
export function onSphere(lon: number, lat: number): readonly [number, number, number] {
  const around = Math.cos(lat * radians);
  return [around * Math.cos(lon * radians), around * Math.sin(lon * radians), Math.sin(lat * radians)];
}

/** A branch: a box on the unit sphere, and the ends of what the areas in it have. */
interface Branch {
  /** Its areas stand at from…to−1 of the tree's rows. */
  readonly from: number;
  readonly to: number;
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** The end that makes a contrast largest: the least of `high` on the high side, the most of `low` on the low side. */
  readonly end: number;
  readonly variance: number;
  readonly children: readonly Branch[];
}

/**
 * A tree of boxes (k-d tree) over the areas of one side that can be counter-poles. Each branch knows the most extreme end and the least variance of its
 * areas, so that a branch is passed over not only when it lies too far away but also when nothing in it differs enough.
 */
export class CounterPoleTree {
  private readonly columns: CounterPoleColumns;
  private readonly side: 1 | -1;
  private readonly rows: Uint32Array;
  private readonly places: Float64Array;
  private readonly top: Branch | null;

  /** `centroids` are lon, lat; areas without a place are left out. */
  constructor(columns: CounterPoleColumns, centroids: Float64Array, side: 1 | -1) {
    this.columns = columns;
    this.side = side;
    this.places = new Float64Array(3 * columns.side.length);
    const rows: number[] = [];
    columns.side.forEach((own, row) => {
      const place = onSphere(centroids[2 * row] ?? NaN, centroids[2 * row + 1] ?? NaN);
      if (own !== side || columns.isPole[row] !== 1 || !Number.isFinite(place[0])) return;
      this.places.set(place, 3 * row);
      rows.push(row);
    });
    this.rows = Uint32Array.from(rows);
    this.top = rows.length > 0 ? this.grow(0, rows.length) : null;
  }

  /**
   * Visits the areas that may be the nearest counter-pole of an area, roughly from near to far. `visit` gets a row and returns the distance on the unit
   * sphere (chord) beyond which nothing needs to be visited any more.
   */
  search(area: number, place: readonly number[], threshold: number, visit: (row: number) => number): void {
    let limit = Infinity;
    const look = (branch: Branch): void => {
      if (!(this.bestBound(area, branch) >= threshold - rounding) || distanceTo(branch, place) > limit + rounding)
        return;
      if (branch.children.length === 0) {
        for (let at = branch.from; at < branch.to; at++) limit = Math.min(limit, visit(this.rows[at] ?? 0));
        return;
      }
      const [one, other] = branch.children;
      if (!one || !other) return;
      const oneFirst = distanceTo(one, place) <= distanceTo(other, place);
      look(oneFirst ? one : other);
      look(oneFirst ? other : one);
    };
    if (this.top) look(this.top);
  }

  /** No area of the branch differs from this one by more, with certainty. */
  private bestBound(area: number, { end, variance }: Branch): number {
    const spread = NORMAL_QUANTILE * Math.sqrt((this.columns.variance[area] ?? NaN) + variance);
    return this.side < 0
      ? (this.columns.low[area] ?? NaN) - end - spread
      : end - (this.columns.high[area] ?? NaN) - spread;
  }

  private grow(from: number, to: number): Branch {
    const rows = this.rows.subarray(from, to);
    const least = [Infinity, Infinity, Infinity];
    const most = [-Infinity, -Infinity, -Infinity];
    const ends = this.side < 0 ? this.columns.high : this.columns.low;
    let [end, variance] = [this.side < 0 ? Infinity : -Infinity, Infinity];
    for (const row of rows) {
      for (let axis = 0; axis < 3; axis++) {
        const at = this.places[3 * row + axis] ?? NaN;
        least[axis] = Math.min(least[axis] ?? NaN, at);
        most[axis] = Math.max(most[axis] ?? NaN, at);
      }
      end = this.side < 0 ? Math.min(end, ends[row] ?? NaN) : Math.max(end, ends[row] ?? NaN);
      variance = Math.min(variance, this.columns.variance[row] ?? NaN);
    }
    return { from, to, least, most, end, variance, children: this.split(from, to, least, most) };
  }

  /** Halves the areas along the longest side of their box. */
  private split(from: number, to: number, least: readonly number[], most: readonly number[]): readonly Branch[] {
    if (to - from <= leafSize) return [];
    const sides = most.map((end, axis) => end - (least[axis] ?? NaN));
    const axis = sides.indexOf(Math.max(...sides));
    const place = (row: number): number => this.places[3 * row + axis] ?? NaN;
    this.rows.subarray(from, to).sort((one, other) => place(one) - place(other) || one - other);
    const middle = (from + to) >> 1;
    return [this.grow(from, middle), this.grow(middle, to)];
  }
}

/** From a place to the box of a branch, straight through the sphere; 0 inside. */
function distanceTo({ least, most }: Branch, place: readonly number[]): number {
  let square = 0;
  for (let axis = 0; axis < 3; axis++) {
    const at = place[axis] ?? NaN;
    const away = Math.max((least[axis] ?? NaN) - at, 0, at - (most[axis] ?? NaN));
    square += away * away;
  }
  return Math.sqrt(square);
}
