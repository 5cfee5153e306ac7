import type { ProblemDetails, ProblemKind } from '../problem/problem.ts';
import type { Format } from './format.ts';
import type { dataProblems } from './sv/data-problems.ts';

/** For every kind of problem: what has happened, and what the reader can do about it. */
export type ProblemTexts = {
  readonly [K in ProblemKind]: {
    readonly title: (detail: ProblemDetails[K], format: Format) => string;
    readonly advice: (detail: ProblemDetails[K], format: Format) => string;
  };
};

/** The words that come with the page. */
export type CoreProblemTexts = Omit<ProblemTexts, keyof typeof dataProblems>;

/** The words at hand: those of fetching and reading files arrive after the page. */
export type KnownProblemTexts = CoreProblemTexts & Partial<ProblemTexts>;
