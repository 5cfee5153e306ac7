import type { AreaSet } from '../../geography/area-set.ts';
import { fold } from './fold.ts';

/** An area or a municipality that a search found. */
export interface SearchHit {
  readonly kind: 'area' | 'municipality';
  readonly code: string;
  /** The name, or the code where the source has no name. */
  readonly name: string;
  /** Name of the municipality the area lies in; '' for municipalities. */
  readonly municipality: string;
  /** How many areas a municipality has. */
  readonly areas: number;
}

interface Entry {
  readonly hit: SearchHit;
  /** As written but in lower case: å, ä and ö count as letters of their own. */
  readonly strict: string;
  readonly name: string;
  readonly code: string;
  readonly municipality: string;
}

/** The areas of a level and its municipalities, prepared for searching. */
export type SearchIndex = readonly Entry[];

/** Prepares a level once; a search then only compares. At the level of municipalities each is listed once, as an area. */
export function searchIndex(areas: AreaSet): SearchIndex {
  const sizes = areas.municipalities.map(() => 0);
  for (const municipality of areas.municipalityOf) sizes[municipality] = (sizes[municipality] ?? 0) + 1;
  const municipalities = areas.municipalities.map(({ code, name }, m) =>
    entry({ kind: 'municipality', code, name, municipality: '', areas: sizes[m] ?? 0 }),
  );
  const own = areas.codes.map((code, i) =>
    entry({
      kind: 'area',
      code,
      name: areas.names[i] || code,
      municipality: areas.municipalities[areas.municipalityOf[i] ?? 0]?.name ?? '',
      areas: 1,
    }),
  );
  return areas.level === 'kommun' ? own : [...municipalities, ...own];
}

/**
 * The best hits for what is typed, by code, name and municipality. Every word must be found. A name that begins with the word comes before a name with a
 * word that does, then codes, then names that hold it, then the municipality; letters as typed (å is not a) come before folded ones; ties keep their order.
 */
export function searchAreas(index: SearchIndex, query: string, limit = 8): readonly SearchHit[] {
  const strict = query.toLocaleLowerCase('sv').trim().split(/\s+/);
  const words = strict.map(fold);
  if (words[0] === '') return [];
  const found: { hit: SearchHit; rank: number; at: number }[] = [];
  index.forEach((one, at) => {
    const rank = rankOf(one, words, strict);
    if (rank < Infinity) found.push({ hit: one.hit, rank, at });
  });
  return found
    .sort((x, y) => x.rank - y.rank || x.at - y.at)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function entry(hit: SearchHit): Entry {
  return {
    hit,
    strict: hit.name.toLocaleLowerCase('sv'),
    name: fold(hit.name),
    code: hit.code.toLowerCase(),
    municipality: fold(hit.municipality),
  };
}

/** 0 is best. Twice the place where each word was found, and one more where only the folded letters agree. */
function rankOf(one: Entry, words: readonly string[], strict: readonly string[]): number {
  let rank = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const place = placeOf(one, word);
    if (place === Infinity) return Infinity;
    rank += 2 * place;
    if (place !== 3 && place !== 5 && !one.strict.includes(strict[i] ?? '')) rank += 1;
  }
  return rank;
}

function placeOf({ name, code, municipality }: Entry, word: string): number {
  if (name === word) return 0;
  const at = name.indexOf(word);
  if (at === 0) return 1;
  if (at > 0 && name.includes(` ${word}`)) return 2;
  if (code.startsWith(word)) return 3;
  if (at > 0) return 4;
  return municipality.startsWith(word) ? 5 : Infinity;
}
