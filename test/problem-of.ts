import type { Problem } from '../src/problem/problem.ts';
import { ProblemError } from '../src/problem/problem.ts';

/** The problem that an action throws; null when it throws none. Anything else that is thrown goes on. */
export function problemOf(action: () => unknown): Problem | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
