import type { CatalogueMunicipality } from '../../../../data/catalogue/municipalities.ts';
import { gothenburgRegion, municipalities } from '../../../../data/catalogue/municipalities.ts';
import { counties } from '../../../imports/from-scb/regions.ts';
import { fold } from '../../search/fold.ts';

/** A municipality, a whole county, or Göteborgsregionen: what can be added to an order in one go. */
export interface Place {
  readonly kind: 'municipality' | 'county' | 'region';
  /** Four digits, two, or `gr`. */
  readonly id: string;
  readonly codes: readonly string[];
}

type Language = 'sv' | 'en';

const byCode = new Map(municipalities.map((one) => [one.code, one]));
const regionId = 'gr';

/** Göteborgsregionen and the counties: what is offered before anything is typed. */
export const largerPlaces: readonly Place[] = [
  { kind: 'region', id: regionId, codes: gothenburgRegion },
  ...Object.keys(counties)
    .sort()
    .map((id): Place => ({ kind: 'county', id, codes: codesIn(id) })),
];

/** Municipalities first: who types Göteborg means the municipality, and sees the region below it. */
const allPlaces: readonly Place[] = [
  ...municipalities.map(({ code }): Place => ({ kind: 'municipality', id: code, codes: [code] })),
  ...largerPlaces,
];

function codesIn(county: string): readonly string[] {
  return municipalities.filter(({ code }) => code.startsWith(county)).map(({ code }) => code);
}

/** The municipality of a code, undefined for none. */
export function municipalityOf(code: string): CatalogueMunicipality | undefined {
  return byCode.get(code);
}

/** The name of the county that a municipality lies in. */
export function countyName(code: string, language: Language): string {
  const county = code.slice(0, 2);
  return county in counties ? counties[county as keyof typeof counties][language] : '';
}

/** The name of a place; `region` is what Göteborgsregionen is called. */
export function placeName({ kind, id }: Place, language: Language, region: string): string {
  if (kind === 'region') return region;
  return kind === 'county' ? countyName(id, language) : (byCode.get(id)?.name ?? id);
}

/** From best to worst: the name begins so, a word of it does, the code does, the name holds it; undefined when none does. */
function rankOf(name: string, id: string, query: string): number | undefined {
  const folded = fold(name);
  if (folded.startsWith(query)) return 0;
  if (folded.split(/[\s-]/).some((word) => word.startsWith(query))) return 1;
  if (id.startsWith(query)) return 2;
  return query.length > 1 && folded.includes(query) ? 3 : undefined;
}

/** The places that a query finds, best first; those larger than a municipality for an empty one. å, ä and ö are found as a, a and o too. */
export function findPlaces(query: string, language: Language, region: string, limit = 8): readonly Place[] {
  const wanted = fold(query);
  if (wanted === '') return largerPlaces;
  return allPlaces
    .flatMap((place) => {
      const rank = rankOf(placeName(place, language, region), place.id, wanted);
      return rank === undefined ? [] : [{ place, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ place }) => place);
}

/** Chosen municipalities as few places as can be: whole counties first, then Göteborgsregionen, then each on its own in the order of names. */
export function groupPlaces(chosen: readonly string[], language: Language): readonly Place[] {
  const left = new Set(chosen);
  const groups: Place[] = [];
  const larger = [...largerPlaces.slice(1), ...largerPlaces.slice(0, 1)];
  for (const place of larger) {
    if (place.codes.length < 2 || !place.codes.every((code) => left.has(code))) continue;
    groups.push(place);
    for (const code of place.codes) left.delete(code);
  }
  const single = [...left].map((code): Place => ({ kind: 'municipality', id: code, codes: [code] }));
  const name = (place: Place): string => placeName(place, language, '');
  return [...groups, ...single.sort((one, other) => name(one).localeCompare(name(other), 'sv'))];
}
