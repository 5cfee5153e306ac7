import type { BetweenRequests } from '../../protocol/between-requests.ts';
import type { Task } from '../../protocol/serve.ts';
import { poleRegions } from '../../relations/pole-regions.ts';
import type { PoleRegions } from '../../relations/suggested-pair.ts';
import type { InScope } from '../in-scope.ts';
import { inSteps } from './in-steps.ts';
import { suggestSource } from './suggest-source.ts';

/** Pole regions by local Moran. Throws the signal's reason when aborted. */
export async function poleRegionsAnswer(
  { seed, permutations, ...scope }: BetweenRequests['poleRegions'][0],
  inScope: InScope,
  task: Task,
): Promise<PoleRegions> {
  const source = await suggestSource(scope, inScope, task);
  return inSteps(poleRegions({ ...source, seed, permutations }), task);
}
