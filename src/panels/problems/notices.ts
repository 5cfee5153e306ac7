import type { Problem, ProblemKind } from '../../problem/problem.ts';
import type { Language } from '../../text/language.ts';
import type { ProblemWords } from '../../text/problem-words.ts';
import { problemWords } from '../../text/problem-words.ts';

/** One notice on the page, and the indices of the problems that it speaks of, ascending. */
export interface Notice extends ProblemWords {
  readonly kind: ProblemKind;
  readonly indices: readonly number[];
}

/** What the map shows as text where it is drawn, so that it does not stand twice; on other surfaces nothing depends on it. */
export function isSaidByMap({ kind }: Problem): boolean {
  return kind === 'noWebGl' || kind === 'webGlLost';
}

/** Problems as notices, in their order. Everything that could not be read in a link is one notice, where the first of it stood: the advice is the same. */
export function noticesOf(problems: readonly Problem[], language: Language): readonly Notice[] {
  const link = problems.flatMap((one, index) => (one.kind === 'linkField' ? [{ one, index }] : []));
  return problems.flatMap((one, index): Notice[] => {
    if (isSaidByMap(one)) return [];
    if (one.kind !== 'linkField') return ownNotice(one, index, language);
    return index === link[0]?.index ? [linkNotice(link, language)] : [];
  });
}

/** None while the words of its kind are on their way. */
function ownNotice(one: Problem, index: number, language: Language): Notice[] {
  const words = problemWords(one, language);
  return words.title === '' ? [] : [{ kind: one.kind, indices: [index], ...words }];
}

function linkNotice(link: readonly { readonly one: Problem; readonly index: number }[], language: Language): Notice {
  const words = language.text.controls.problems;
  const names = language.text.problems.linkFields;
  const asked = link.flatMap(({ one }) => {
    if (one.kind !== 'linkField') return [];
    const field = one.place.field ?? '';
    return [words.linkAsked(names[field] ?? field, one.detail.value)];
  });
  return {
    kind: 'linkField',
    indices: link.map(({ index }) => index),
    title: words.link,
    where: language.format.list(asked),
    advice: words.linkAdvice,
  };
}
