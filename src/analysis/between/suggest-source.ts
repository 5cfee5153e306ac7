import type { Scope } from '../../protocol/requests.ts';
import type { Task } from '../../protocol/serve.ts';
import { usableBasis } from '../../relations/pole-quartiles.ts';
import type { SuggestInput } from '../../relations/suggest-input.ts';
import type { InScope } from '../in-scope.ts';

/** What pairs are suggested from, in a scope. */
export async function suggestSource(scope: Scope, inScope: InScope, task: Task): Promise<SuggestInput> {
  const { pack, columns, source } = await inScope(scope, task);
  task.signal.throwIfAborted();
  const { inputs } = source;
  return {
    areas: columns.areas,
    neighbours: pack.at(scope.level).neighbours,
    inputs,
    basis: usableBasis(scope.basis, inputs),
  };
}
