import type { BetweenRequests } from '../../protocol/between-requests.ts';
import type { Task } from '../../protocol/serve.ts';
import { suggestPairs } from '../../relations/suggest-pairs.ts';
import type { SuggestedPairs } from '../../relations/suggested-pair.ts';
import type { InScope } from '../in-scope.ts';
import { rowsOf } from '../rows-of.ts';
import { suggestSource } from './suggest-source.ts';

/** Pairs of one kind to look at. Throws the signal's reason when aborted. */
export async function suggestPairsAnswer(
  { kind, a, threshold, ...scope }: BetweenRequests['suggestPairs'][0],
  inScope: InScope,
  task: Task,
): Promise<SuggestedPairs> {
  const source = await suggestSource(scope, inScope, task);
  return suggestPairs({ ...source, kind, a: rowsOf(source.areas.codes, a), threshold });
}
