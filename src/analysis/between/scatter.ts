import { computeMeasure } from '../../measures/compute-measure.ts';
import { parseMeasure } from '../../measures/parse-measure.ts';
import type { MeasureKey } from '../../measures/roles.ts';
import { fail } from '../../problem/problem.ts';
import type { Params } from '../../protocol/requests.ts';
import type { Task } from '../../protocol/serve.ts';
import { usableBasis } from '../../relations/pole-quartiles.ts';
import type { Scatter, ScatterMeasure } from '../../relations/scatter.ts';
import { scatterOf } from '../../relations/scatter.ts';
import type { InScope } from '../in-scope.ts';
import { unitOf } from '../layer-of.ts';
import type { YearSource } from '../year-columns.ts';
import { rowsOf } from '../rows-of.ts';

/** Two measures of every area, as the map shows them. Throws `linkMeasure` for a measure that is none. */
export async function scatterAnswer(
  asked: Params<'scatter'>,
  inScope: InScope,
  task: Pick<Task, 'signal'>,
): Promise<Scatter> {
  const { columns, source } = await inScope(asked, task);
  task.signal.throwIfAborted();
  const basis = usableBasis(asked.basis, source.inputs);
  const used = { ...source, context: { ...source.context, basis } };
  const { areas } = columns;
  const [x, y] = [measured(asked.x, used), measured(asked.y, used)];
  return scatterOf(areas, x, y, rowsOf(areas.codes, asked.a), rowsOf(areas.codes, asked.b));
}

function measured(key: MeasureKey, source: YearSource): ScatterMeasure {
  const parsed = parseMeasure(key) ?? fail('linkMeasure', { asked: key });
  const column = parsed.kind === 'column' ? source.shown : source.column;
  return { key, unit: unitOf(parsed, source), values: computeMeasure(parsed, { ...source, column }, source.context) };
}
