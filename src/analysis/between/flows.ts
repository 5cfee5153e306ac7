import type { BetweenRequests } from '../../protocol/between-requests.ts';
import type { Task } from '../../protocol/serve.ts';
import { relationFlows } from '../../relations/relation-flows.ts';
import type { RelationFlows } from '../../relations/suggested-pair.ts';
import type { InScope } from '../in-scope.ts';
import { inSteps } from './in-steps.ts';
import { suggestSource } from './suggest-source.ts';

/** The least transport between low and high households. Throws the signal's reason when aborted. */
export async function relationFlowsAnswer(
  { municipality, ...scope }: BetweenRequests['relationFlows'][0],
  inScope: InScope,
  task: Task,
): Promise<RelationFlows> {
  const source = await suggestSource(scope, inScope, task);
  return inSteps(relationFlows({ ...source, municipality }), task);
}
