import { latest } from '../../store/result.ts';
import type { Result } from '../../store/result.ts';
import { developmentSentences } from '../../text/between-sentences/development.ts';
import type { BetweenParts } from '../drawer/parts.ts';

/** One part of what lies between, as text. `sentences` is undefined until its answer has come. */
export interface TextSection {
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly string[] | undefined;
  readonly result: Result<unknown>;
}

/** What is said of the answer, once there is one. */
function said<T>(
  result: Result<T>,
  words: (answer: T) => readonly string[],
): Pick<TextSection, 'sentences' | 'result'> {
  const answer = latest(result);
  return { result, sentences: answer === undefined ? undefined : words(answer) };
}

/** Everything that the drawer and the sheet say, in the order of their tabs. */
export function textSections({ language, between }: BetweenParts): readonly TextSection[] {
  const { tabs } = language.between.drawer;
  return [
    {
      id: 'development',
      heading: tabs.development,
      ...said(between.development, (answer) => developmentSentences(answer, language)),
    },
  ];
}
