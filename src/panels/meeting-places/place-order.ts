import type { MeetingPlaces } from '../../relations/meeting-places.ts';
import { Reach } from '../../relations/meeting-places.ts';
import { categoryWords, placeName } from '../../text/between-sentences/meeting-places.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** What the list may be ordered by; `both` is the larger of the two distances. */
export type PlaceSort = 'both' | 'name' | 'category' | 'a' | 'b';

/** Which places are listed: those within reach of both poles, or of either. */
export type PlaceScope = 'both' | 'any';

/** Rows of the places within reach, in order; equal ones stay in the order of the places. */
export function placeOrder(
  places: MeetingPlaces,
  within: Uint8Array,
  scope: PlaceScope,
  sort: PlaceSort,
  language: BetweenLanguage,
): readonly number[] {
  const rows = [...within.keys()].filter((i) => (scope === 'both' ? within[i] === Reach.both : within[i] !== 0));
  const { compare } = new Intl.Collator(language.format.locale);
  const { distanceA, distanceB, categories, categoryOf } = places;
  const [a, b] = [(i: number): number => distanceA[i] ?? NaN, (i: number): number => distanceB[i] ?? NaN];
  const category = (i: number): string => categoryWords(categories[categoryOf[i] ?? -1] ?? '', language);
  const name = (i: number): string => placeName(places, i, language);
  const orders: Readonly<Record<PlaceSort, (i: number, j: number) => number>> = {
    both: (i, j) => Math.max(a(i), b(i)) - Math.max(a(j), b(j)),
    name: (i, j) => compare(name(i), name(j)),
    category: (i, j) => compare(category(i), category(j)) || compare(name(i), name(j)),
    a: (i, j) => a(i) - a(j),
    b: (i, j) => b(i) - b(j),
  };
  return rows.sort((i, j) => orders[sort](i, j) || i - j);
}
