import type { ProblemTexts } from './problem-texts.ts';
import type { dataProblems } from './sv/data-problems.ts';

/** The words that come with the page. */
export type CoreProblemTexts = Omit<ProblemTexts, keyof typeof dataProblems>;

/** The words at hand: those of fetching and reading files arrive after the page. */
export type KnownProblemTexts = CoreProblemTexts & Partial<ProblemTexts>;
