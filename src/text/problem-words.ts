import type { Problem, ProblemDetails } from '../problem/problem.ts';
import type { Format } from './format.ts';
import type { Language } from './language.ts';

/** A problem as the reader meets it. */
export interface ProblemWords {
  /** What has happened. */
  readonly title: string;
  /** File, row, column, area and field, as far as they are known; '' when nothing is. */
  readonly where: string;
  /** What to do about it. */
  readonly advice: string;
}

const notYet: ProblemWords = { title: '', where: '', advice: '' };

/**
 * The words of a problem: what, where, and what to do. Text from files and links is quoted as it is; it must be set as text, never as markup. All '' while
 * the words of its kind are on their way: see `loadLanguage`.
 */
export function problemWords(problem: Problem, { text, format }: Language): ProblemWords {
  // The kind picks both the words and the detail, which TypeScript cannot follow through the union.
  const words = text.problems.kinds[problem.kind] as
    | {
        readonly title: (detail: ProblemDetails[Problem['kind']], format: Format) => string;
        readonly advice: (detail: ProblemDetails[Problem['kind']], format: Format) => string;
      }
    | undefined;
  if (!words) return notYet;
  return {
    title: words.title(problem.detail, format),
    where: text.problems.place(problem.place, format),
    advice: words.advice(problem.detail, format),
  };
}
