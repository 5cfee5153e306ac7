import type { BetweenRequests } from '../../protocol/between-requests.ts';
import type { LayerAnswer } from '../../protocol/requests.ts';
import type { Task } from '../../protocol/serve.ts';
import type { InScope } from '../in-scope.ts';
import { layerOf } from '../layer-of.ts';

/** The layer of another year, in the classes of the year that it is laid beside, so that the same colour says the same in both. */
export async function compareLayer(
  asked: BetweenRequests['compareLayer'][0],
  inScope: InScope,
  task: Task,
): Promise<LayerAnswer> {
  const { beside, scenario, ...params } = asked;
  // A scenario is tried on the year in view, not on the one beside it.
  const shown = await inScope({ ...params, year: beside, ...(scenario && { scenario }) }, task);
  const { columns, source } = await inScope(params, task);
  const { values } = layerOf({ ...params, year: beside }, shown.columns, shown.source);
  return layerOf(params, columns, source, values);
}
