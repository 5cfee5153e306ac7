import type { Problem } from '../../../problem/problem.ts';
import type { Result } from '../../../store/result.ts';
import type { State } from '../../../store/state.ts';

const main = ['pack', 'layer', 'suggestion', 'pair', 'index', 'table', 'polygon'] as const satisfies (keyof State)[];

/** True when nothing that the view asks is under way. */
export function isSettled(state: State): boolean {
  return resultsOf(state).every((result) => result.state !== 'waiting');
}

/** The state with the answers to what it asks and no others: the one before of a question that failed or waits belongs to another view. */
export function answeredState(state: State): { readonly state: State; readonly problems: readonly Problem[] } {
  const problems = resultsOf(state).flatMap((result) => (result.state === 'failed' ? [result.problem] : []));
  const own = Object.fromEntries(main.map((name) => [name, ofThisView<unknown>(state[name])]));
  const between = Object.fromEntries(
    Object.entries(state.between).map(([name, one]) => [name, ofThisView<unknown>(one)]),
  );
  return { state: { ...state, ...own, between: { ...state.between, ...between } }, problems };
}

function resultsOf(state: State): readonly Result<unknown>[] {
  return [...main.map((name) => state[name]), ...Object.values(state.between)];
}

function ofThisView<T>(result: Result<T>): Result<T> {
  switch (result.state) {
    case 'waiting':
    case 'failed':
      return { ...result, before: undefined };
    case 'ready':
    case 'idle':
      return result;
  }
}
