import type { AreaSet } from '../../geography/area-set.ts';
import type { PoleRegions, RelationFlows, SuggestedPair, SuggestedPairs } from '../../relations/suggested-pair.ts';
import { flowSentence, reasonSentence } from '../../text/between-sentences/suggest.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** One suggestion in a list. */
export interface Suggested {
  readonly pair: SuggestedPair;
  /** Why it is suggested. */
  readonly reason: string;
}

/** Suggestions that stand under one heading, in order. */
export interface SuggestionGroup {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly Suggested[];
}

/** A municipality's index and the suggestion that stands under it. */
interface Placed {
  readonly municipality: number;
  readonly entry: Suggested;
}

/** The municipalities of both sides of a pair. */
function municipalitiesOf({ a, b }: SuggestedPair, { municipalityOf }: AreaSet): ReadonlySet<number> {
  return new Set([...a.rows, ...b.rows].map((row) => municipalityOf[row] ?? 0));
}

/** Whether a pair has a side in the municipality asked for; '' asks for all. */
export function liesIn(pair: SuggestedPair, code: string, areas: AreaSet): boolean {
  if (code === '') return true;
  return [...municipalitiesOf(pair, areas)].some((at) => areas.municipalities[at]?.code === code);
}

/** Suggestions by municipality, by name as the language sorts it; within each in the order given. */
function byMunicipality(
  placed: readonly Placed[],
  areas: AreaSet,
  { format }: BetweenLanguage,
): readonly SuggestionGroup[] {
  const groups = new Map<number, Suggested[]>();
  for (const { municipality, entry } of placed) {
    const known = groups.get(municipality);
    if (known) known.push(entry);
    else groups.set(municipality, [entry]);
  }
  const { compare } = new Intl.Collator(format.locale);
  return [...groups]
    .map(([municipality, entries]) => {
      const { code = '', name = '' } = areas.municipalities[municipality] ?? {};
      return { key: code, title: areas.level === 'kommun' ? '' : name, entries };
    })
    .sort((one, other) => compare(one.title, other.title));
}

/** The list of pairs under the municipalities that they stand for; of those across a border under both names. */
export function pairGroups(
  answer: SuggestedPairs,
  municipality: string,
  areas: AreaSet,
  language: BetweenLanguage,
): readonly SuggestionGroup[] {
  const within = answer.pairs.filter(({ pair }) => liesIn(pair, municipality, areas));
  const entryOf = (pair: SuggestedPair): Suggested => ({ pair, reason: reasonSentence(pair, areas, language) });
  if (answer.kind !== 'across')
    return byMunicipality(
      within.map((listed) => ({ municipality: listed.municipality, entry: entryOf(listed.pair) })),
      areas,
      language,
    );
  const { compare } = new Intl.Collator(language.format.locale);
  return within
    .map(({ pair }) => {
      const names = [...municipalitiesOf(pair, areas)].map((at) => areas.municipalities[at]?.name ?? '').sort(compare);
      const [one = '', other = ''] = names;
      return { key: names.join(), title: language.between.suggest.acrossHeading(one, other), entries: [entryOf(pair)] };
    })
    .sort((one, other) => compare(one.title, other.title));
}

/** Flows under the municipality that each starts in. */
export function flowGroups(
  answer: RelationFlows,
  areas: AreaSet,
  language: BetweenLanguage,
): readonly SuggestionGroup[] {
  return byMunicipality(
    answer.pairs.map((pair, at) => ({
      municipality: areas.municipalityOf[answer.flows[at]?.from ?? -1] ?? 0,
      entry: { pair, reason: flowSentence(answer, at, language) },
    })),
    areas,
    language,
  );
}

/** Pole regions as pairs, and the areas that lie in the other pole. */
export function regionEntries(
  { pairs, islands }: PoleRegions,
  municipality: string,
  areas: AreaSet,
  language: BetweenLanguage,
): { readonly regions: readonly Suggested[]; readonly islands: readonly Suggested[] } {
  const entries = (list: readonly SuggestedPair[]): readonly Suggested[] =>
    list
      .filter((pair) => liesIn(pair, municipality, areas))
      .map((pair) => ({ pair, reason: reasonSentence(pair, areas, language) }));
  return { regions: entries(pairs), islands: entries(islands.map(({ pair }) => pair)) };
}
