import type { Params } from '../../protocol/requests.ts';
import type { Task } from '../../protocol/serve.ts';
import type { Distribution } from '../../relations/distribution.ts';
import { distributionOf } from '../../relations/distribution.ts';
import type { InScope } from '../in-scope.ts';
import { rowsOf } from '../rows-of.ts';

/** How the balance is spread over the areas of the poles' municipalities, at the level of the poles. */
export async function distributionAnswer(
  asked: Params<'distribution'>,
  inScope: InScope,
  task: Pick<Task, 'signal'>,
): Promise<Distribution> {
  const { columns, source } = await inScope(asked, task);
  task.signal.throwIfAborted();
  const { areas } = columns;
  return distributionOf({
    areas,
    inputs: source.inputs,
    basis: asked.basis,
    partOfStock: source.context.partOfStock === true,
    a: rowsOf(areas.codes, asked.a),
    b: rowsOf(areas.codes, asked.b),
  });
}
