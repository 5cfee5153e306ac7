import { latest } from '../store/result.ts';
import { levelOf, rowByCode } from '../store/settle.ts';
import type { State } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import type { NamedArea, RelationSentence } from '../text/sentence.ts';
import { relationSentence } from '../text/sentence.ts';

/**
 * Makes the relation sentence of what is on screen: the poles chosen, or A with its suggested counter-pole. The same sentence is the same object, so
 * that what shows it is not drawn again while other parts of the state change.
 */
export function sentenceMaker(): (state: State, language: Language) => RelationSentence {
  let last: RelationSentence | undefined;
  let made: readonly unknown[] = [];
  return (state, language) => {
    const from = [
      language,
      state.settled?.level,
      state.settled?.a.join(),
      state.settled?.b.join(),
      state.pack,
      state.pair,
      state.suggestion,
    ];
    if (!last || from.some((part, at) => part !== made[at])) {
      const next = sentenceOf(state, language);
      last = last && last.text === next.text ? last : next;
      made = from;
    }
    return last;
  };
}

/** The sentence of a state. */
export function sentenceOf(state: State, language: Language): RelationSentence {
  const { settled } = state;
  const pack = latest(state.pack);
  if (!settled || !pack) return relationSentence({ relation: undefined, a: [], b: [] }, language);
  const { areas } = levelOf(pack, settled.level);
  const rows = rowByCode(areas);
  const named = (codes: readonly string[]): NamedArea[] =>
    codes.map((code) => ({ code, name: areas.names[rows.get(code) ?? -1] ?? '' }));
  const b = settled.b.length > 0 ? settled.b : (latest(state.suggestion)?.codes ?? []);
  const relation = latest(state.pair);
  const speaksOfThese = relation && same(relation.a.codes, settled.a) && same(relation.b.codes, b);
  return relationSentence(
    { relation: speaksOfThese ? relation : undefined, a: named(settled.a), b: named(b) },
    language,
  );
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code, at) => code === other[at]);
}
