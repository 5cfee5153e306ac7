import type { MeetingPlaces } from '../../relations/meeting-places.ts';
import { Reach, withinReach } from '../../relations/meeting-places.ts';
import type { BetweenLanguage } from '../load-between-text.ts';

/** What a category is called: in the reader's language where it is a known one, else as where the places come from. */
export function categoryWords(category: string, { between }: BetweenLanguage): string {
  const { categories, noCategory } = between.meetingPlaces;
  const known = category.toLowerCase();
  if (Object.hasOwn(categories, known)) return categories[known] ?? category;
  return category === '' ? noCategory : category;
}

/** What a place is called. */
export function placeName({ names }: MeetingPlaces, index: number, { between }: BetweenLanguage): string {
  const name = names[index] ?? '';
  return name === '' ? between.meetingPlaces.unnamed : name;
}

/** More possible meeting places than this are counted, not named. */
const mostNamed = 3;

/** Which places both poles reach, in whole sentences. */
export function meetingPlacesSentences(
  places: MeetingPlaces,
  reachM: number,
  language: BetweenLanguage,
): readonly string[] {
  const words = language.between.meetingPlaces;
  const { format } = language;
  if (places.names.length === 0) return [words.noPlaces];
  const within = withinReach(places, reachM);
  const reached = [...within.keys()].filter((i) => within[i] === Reach.both);
  const reach = format.distance(reachM);
  const [only] = reached;
  if (only === undefined) return [words.none(reach), ...nearestSentence(places, language)];
  if (reached.length === 1) return [words.one(placeName(places, only, language), reach)];
  if (reached.length > mostNamed) return [words.several(format.count(reached.length), reach)];
  return [words.few(format.list(reached.map((i) => placeName(places, i, language))), reach)];
}

/** The place whose larger distance is the least: what a longer reach would find first. */
function nearestSentence(places: MeetingPlaces, language: BetweenLanguage): readonly string[] {
  const { distance } = language.format;
  const { distanceA, distanceB } = places;
  const further = (i: number): number => Math.max(distanceA[i] ?? NaN, distanceB[i] ?? NaN);
  let nearest = 0;
  for (const i of distanceA.keys()) if (further(i) < further(nearest)) nearest = i;
  if (Number.isNaN(further(nearest))) return [];
  const [a, b] = [distance(distanceA[nearest] ?? NaN), distance(distanceB[nearest] ?? NaN)];
  return [language.between.meetingPlaces.nearestToBoth(placeName(places, nearest, language), a, b)];
}

/** What must be known of the places: how far is far, what is invented, those that are left out, and those of one's own that lie outside of the region. */
export function meetingPlacesNotes(places: MeetingPlaces, language: BetweenLanguage): readonly string[] {
  const words = language.between.meetingPlaces;
  const { count } = language.format;
  const { duplicates, unplaced, outside, own } = places;
  if (places.names.length === 0) return [];
  return [
    words.straight,
    ...(places.fictional ? [words.fictional] : []),
    ...(duplicates > 0 ? [words.duplicates(count(duplicates), duplicates === 1)] : []),
    ...(unplaced > 0 ? [words.unplaced(count(unplaced), unplaced === 1)] : []),
    ...(outside > 0 && own.includes(1) ? [words.outside(count(outside), outside === 1)] : []),
  ];
}
