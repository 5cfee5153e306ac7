import type { Problem } from '../../src/problem/problem.ts';
import { ProblemError } from '../../src/problem/problem.ts';

/** The problem that a promise is rejected with; null when it is kept. Anything else that it is rejected with goes on. */
export async function problemOfPromise(promise: Promise<unknown>): Promise<Problem | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
