import type { BetweenRequests } from '../../protocol/between-requests.ts';
import type { Task } from '../../protocol/serve.ts';
import { transect } from '../../relations/transect.ts';
import type { Transect } from '../../relations/transect-relation.ts';
import type { InScope } from '../in-scope.ts';
import { layerOf } from '../layer-of.ts';
import { rowsOf } from '../rows-of.ts';
import { comparedValues } from './compared-values.ts';

/** The transect of the measure that the map shows, in its colours. Throws `linkMeasure`, and the signal's reason when aborted. */
export async function transectAnswer(
  { way, route, a, b, ...params }: BetweenRequests['transect'][0],
  inScope: InScope,
  task: Task,
): Promise<Transect> {
  const { pack, columns, source } = await inScope(params, task);
  const { areas } = columns;
  const { shapes, neighbours } = pack.at(params.level);
  const layer = layerOf(params, columns, source);
  const own = layer.seenFromA ? layerOf({ ...params, seenFrom: [] }, columns, source) : layer;
  const { measure, unit, basis, seenFromA, classed } = layer;
  const followed = transect({
    way,
    route,
    areas,
    shapes,
    neighbours,
    population: source.inputs.population,
    a: rowsOf(areas.codes, a),
    b: rowsOf(areas.codes, b),
    values: comparedValues(layer, own, source),
  });
  return { ...followed, measure, unit, scale: classed.scale, basis, seenFromA };
}
