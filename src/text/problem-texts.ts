import type { ProblemDetails, ProblemKind } from '../problem/problem.ts';
import type { Format } from './format.ts';

/** For every kind of problem: what has happened, and what the reader can do about it. */
export type ProblemTexts = {
  readonly [K in ProblemKind]: {
    readonly title: (detail: ProblemDetails[K], format: Format) => string;
    readonly advice: (detail: ProblemDetails[K], format: Format) => string;
  };
};
