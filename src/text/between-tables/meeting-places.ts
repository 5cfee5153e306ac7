import type { CategoryReach, MeetingPlaces } from '../../relations/meeting-places.ts';
import { Reach, reachByCategory, withinReach } from '../../relations/meeting-places.ts';
import { ranksOf } from '../area-order.ts';
import {
  categoryWords,
  meetingPlacesNotes,
  meetingPlacesSentences,
  placeName,
} from '../between-sentences/meeting-places.ts';
import type { PlainColumn, PlainTable } from '../plain-table.ts';
import { countColumn, textColumn } from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** Places with their distance from either pole and whose reach they lie within, by category and name; and the categories. */
export function meetingPlacesTables(answer: MeetingPlaces, reachM: number, parts: TableParts): readonly PlainTable[] {
  const { language } = parts;
  const within = withinReach(answer, reachM);
  const notes = [
    ...meetingPlacesSentences(answer, reachM, language),
    ...(answer.names.length > 0 ? [language.between.tables.reach(language.format.distance(reachM))] : []),
    ...meetingPlacesNotes(answer, language),
  ];
  return [placesTable(answer, within, notes, parts), categoriesTable(answer, within, notes, parts)];
}

function placesTable(
  answer: MeetingPlaces,
  within: Uint8Array,
  notes: readonly string[],
  parts: TableParts,
): PlainTable {
  const { language } = parts;
  const { titles, columns, within: whose, yes, no } = language.between.tables;
  const { poleA, poleB } = language.text.common;
  const category = (place: number): string =>
    categoryWords(answer.categories[answer.categoryOf[place] ?? -1] ?? '', language);
  const categoryRank = ranksOf(answer.categories.map((one) => categoryWords(one, language)));
  const nameRank = ranksOf(answer.names);
  const order = answer.names
    .map((_, place) => place)
    .sort(
      (i, j) =>
        (categoryRank[answer.categoryOf[i] ?? -1] ?? 0) - (categoryRank[answer.categoryOf[j] ?? -1] ?? 0) ||
        (nameRank[i] ?? 0) - (nameRank[j] ?? 0),
    );
  const place = (row: number): number => order[row] ?? -1;
  const reachWords = (row: number): string => {
    switch (within[place(row)]) {
      case Reach.both:
        return whose.both;
      case Reach.a:
        return whose.a;
      case Reach.b:
        return whose.b;
      default:
        return whose.none;
    }
  };
  return {
    id: 'places',
    title: titles.places,
    caption: captionOf(titles.places, parts),
    notes,
    columns: [
      textColumn({ key: 'place', title: columns.place }, (row) => placeName(answer, place(row), language)),
      textColumn({ key: 'category', title: columns.category }, (row) => category(place(row))),
      distance('a', columns.distanceFrom(poleA), (row) => answer.distanceA[place(row)] ?? NaN, parts),
      distance('b', columns.distanceFrom(poleB), (row) => answer.distanceB[place(row)] ?? NaN, parts),
      textColumn({ key: 'within', title: columns.within }, reachWords),
      ...(answer.own.includes(1)
        ? [textColumn({ key: 'own', title: columns.own }, (row) => (answer.own[place(row)] === 1 ? yes : no))]
        : []),
    ],
    length: order.length,
  };
}

function categoriesTable(
  answer: MeetingPlaces,
  within: Uint8Array,
  notes: readonly string[],
  parts: TableParts,
): PlainTable {
  const { language } = parts;
  const { titles, columns } = language.between.tables;
  const { poleA, poleB } = language.text.common;
  const words = answer.categories.map((one) => categoryWords(one, language));
  const rank = ranksOf(words);
  const order = words.map((_, at) => at).sort((i, j) => (rank[i] ?? 0) - (rank[j] ?? 0));
  const reached = reachByCategory(answer, within);
  const at = (row: number): number => order[row] ?? -1;
  const count = (key: keyof CategoryReach, title: string): PlainColumn =>
    countColumn({ key: `within${key}`, title }, (row) => reached[at(row)]?.[key] ?? NaN, language);
  const nearest = (pole: 'a' | 'b', letter: string): readonly PlainColumn[] => {
    const places = pole === 'a' ? answer.nearestA : answer.nearestB;
    const metres = pole === 'a' ? answer.distanceA : answer.distanceB;
    const of = (row: number): number => places[at(row)] ?? -1;
    return [
      textColumn({ key: `${pole}Name`, title: columns.nearestTo(letter) }, (row) =>
        placeName(answer, of(row), language),
      ),
      distance(pole, columns.distanceFrom(letter), (row) => metres[of(row)] ?? NaN, parts),
    ];
  };
  return {
    id: 'categories',
    title: titles.categories,
    caption: captionOf(titles.categories, parts),
    notes,
    columns: [
      textColumn({ key: 'category', title: columns.category }, (row) => words[at(row)] ?? ''),
      ...nearest('a', poleA),
      ...nearest('b', poleB),
      count('a', columns.withinOf(poleA)),
      count('b', columns.withinOf(poleB)),
      count('both', columns.withinBoth),
    ],
    length: order.length,
  };
}

function distance(key: string, title: string, metres: (row: number) => number, { language }: TableParts): PlainColumn {
  return countColumn({ key, title, unit: language.between.tables.units.metres }, metres, language);
}
