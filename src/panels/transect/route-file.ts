import type { Route } from '../../address/view.ts';
import type { Problem } from '../../problem/problem.ts';
import { ProblemError, problem } from '../../problem/problem.ts';

/** Larger than this is no route, and reading it would stop the page. */
const mostBytes = 2_000_000;

/** Most corners of a route that the address holds. */
const mostCorners = 100;

/** A route that was fetched from a file, and what was done to it. */
export interface FetchedRoute {
  readonly file: string;
  readonly route: Route;
  readonly lines: number;
  readonly toleranceM: number;
}

/** Reads a route from a file that a person has chosen. The reader comes with the first file. */
export async function fetchRoute(file: File): Promise<FetchedRoute | Problem> {
  const place = { file: file.name };
  if (file.size === 0) return problem('emptyFile', {}, place);
  if (file.size > mostBytes) return problem('fileTooLarge', { bytes: file.size, limit: mostBytes }, place);
  try {
    const [text, { readRoute }] = await Promise.all([file.text(), import('../../table/read-route.ts')]);
    return { file: file.name, ...readRoute(text, file.name, mostCorners) };
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    return problem('brokenFile', {}, place);
  }
}
