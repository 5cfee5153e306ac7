import { distanceM } from '../geography/distance.ts';

type Point = readonly [number, number];

/** Places as columns: row i is place i. */
export interface Places {
  readonly names: readonly string[];
  /** Each category once, as it is called where the places come from; '' for places without one. */
  readonly categories: readonly string[];
  /** Index into `categories`. */
  readonly categoryOf: Uint32Array;
  /** lon, lat per place. */
  readonly positions: Float64Array;
  /** 1 for a place of one's own, 0 for one of the pack's. */
  readonly own: Uint8Array;
}

/**
 * Mötesplatser: places with the straight-line distance from either pole. Nothing in it depends on the reach, so that moving its slider asks nothing of the
 * worker: `withinReach(answer, reachM)` says which places lie within reach of A, of B, of both.
 */
export interface MeetingPlaces extends Places {
  /** lon, lat from which each pole's distances are measured. */
  readonly pointA: Point;
  readonly pointB: Point;
  /** Metres along a great circle, per place. */
  readonly distanceA: Float64Array;
  readonly distanceB: Float64Array;
  /** Per category, the place nearest to A, and to B. */
  readonly nearestA: Uint32Array;
  readonly nearestB: Uint32Array;
  /** Not among the places: met before (same category, name and position), or without a position on earth. */
  readonly duplicates: number;
  readonly unplaced: number;
  /** Places that lie in none of the region's areas; they are among the places. */
  readonly outside: number;
  /** True where the pack's own places are invented, as the whole pack is. */
  readonly fictional: boolean;
}

/** Within reach of A, of B, of both (`A | B`): a possible meeting place. */
export const Reach = { a: 1, b: 2, both: 3 } as const;

/** Per place, whose reach it lies within: 0 nobody's, `Reach.a`, `Reach.b`, `Reach.both`. A place exactly at the reach is within it. */
export function withinReach(
  { distanceA, distanceB }: Pick<MeetingPlaces, 'distanceA' | 'distanceB'>,
  reachM: number,
): Uint8Array {
  return Uint8Array.from(
    distanceA,
    (metres, i) => (metres <= reachM ? Reach.a : 0) | ((distanceB[i] ?? NaN) <= reachM ? Reach.b : 0),
  );
}

/** How many places of a category lie within reach of A, of B, of both; the numbers of A and B hold those of both. */
export interface CategoryReach {
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

/** The places within reach, counted by category, in the order of `categories`. */
export function reachByCategory(
  { categories, categoryOf }: Pick<MeetingPlaces, 'categories' | 'categoryOf'>,
  within: Uint8Array,
): readonly CategoryReach[] {
  const counts = categories.map(() => ({ a: 0, b: 0, both: 0 }));
  within.forEach((whose, i) => {
    const count = counts[categoryOf[i] ?? -1];
    if (!count) return;
    if (whose & Reach.a) count.a++;
    if (whose & Reach.b) count.b++;
    if (whose === Reach.both) count.both++;
  });
  return counts;
}

/** Places from one source, the pack or a layer of one's own: row i is place i. */
export interface PlaceLayer {
  readonly own: boolean;
  readonly names: readonly string[];
  readonly categories: readonly string[];
  /** lon, lat per place. */
  readonly positions: Float64Array;
}

/** What meeting places are made from. */
export interface MeetingPlacesInput {
  readonly layers: readonly PlaceLayer[];
  readonly fictional: boolean;
  readonly pointA: Point;
  readonly pointB: Point;
  /** True for a point in one of the region's areas. */
  readonly isInRegion: (lon: number, lat: number) => boolean;
}

const longestName = 80;

/**
 * Mötesplatser: every place once, with its great-circle distance in metres from either pole's point, and the nearest of each category.
 *
 * The distance is a straight line, not the way there. Swapping the poles swaps the distances and the nearest and moves nothing else.
 * Edge cases: a place met before (same category, name and position) and one without a position on earth are left out and counted; one outside of the
 * region stays and is counted; of equally near ones the first is the nearest; a pole without a point gives NaN, which is within no reach.
 * Source: measures.md §7.
 */
export function meetingPlaces({ layers, pointA, pointB, isInRegion, fictional }: MeetingPlacesInput): MeetingPlaces {
  const categories = new Map<string, number>();
  const met = new Set<string>();
  const names: string[] = [];
  const categoryOf: number[] = [];
  const positions: number[] = [];
  const own: number[] = [];
  let [duplicates, unplaced, outside] = [0, 0, 0];
  for (const layer of layers) {
    layer.names.forEach((full, i) => {
      const [lon, lat] = [layer.positions[2 * i] ?? NaN, layer.positions[2 * i + 1] ?? NaN];
      const [name, category] = [cut(full), cut(layer.categories[i] ?? '')];
      if (!isOnEarth(lon, lat)) unplaced++;
      else if (met.has(keyOf(category, name, lon, lat))) duplicates++;
      else {
        met.add(keyOf(category, name, lon, lat));
        const at = categories.get(category) ?? categories.size;
        categories.set(category, at);
        names.push(name);
        categoryOf.push(at);
        positions.push(lon, lat);
        own.push(layer.own ? 1 : 0);
        if (!isInRegion(lon, lat)) outside++;
      }
    });
  }
  const from = ([lon, lat]: Point): Float64Array =>
    Float64Array.from(names, (_, i) => distanceM(lon, lat, positions[2 * i] ?? NaN, positions[2 * i + 1] ?? NaN));
  const [distanceA, distanceB] = [from(pointA), from(pointB)];
  return {
    names,
    categories: [...categories.keys()],
    categoryOf: Uint32Array.from(categoryOf),
    positions: Float64Array.from(positions),
    own: Uint8Array.from(own),
    pointA,
    pointB,
    distanceA,
    distanceB,
    nearestA: nearest(distanceA, categoryOf, categories.size),
    nearestB: nearest(distanceB, categoryOf, categories.size),
    duplicates,
    unplaced,
    outside,
    fictional,
  };
}

function cut(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestName);
}

function isOnEarth(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

/** Positions that agree to about a decimetre are the same. */
function keyOf(category: string, name: string, lon: number, lat: number): string {
  return JSON.stringify([category, name, lon.toFixed(6), lat.toFixed(6)]);
}

function nearest(distances: Float64Array, categoryOf: readonly number[], categories: number): Uint32Array {
  const found = new Uint32Array(categories);
  const least = new Float64Array(categories).fill(Infinity);
  const seen = new Uint8Array(categories);
  categoryOf.forEach((category, i) => {
    const metres = distances[i] ?? NaN;
    if (seen[category] === 1 && !(metres < (least[category] ?? 0))) return;
    seen[category] = 1;
    found[category] = i;
    least[category] = metres;
  });
  return found;
}
