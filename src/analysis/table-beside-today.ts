import type { Scope, TableAnswer } from '../protocol/requests.ts';
import type { Task } from '../protocol/serve.ts';
import type { InScope, ScopeParts } from './in-scope.ts';
import { tableColumns } from './table-columns.ts';

type Columns = TableAnswer['columns'];

/** The table's columns with what is tried, and today's figures beside those that it changes. */
export async function tableBesideToday(
  { year, level, basis, subset }: Scope,
  { pack, source }: ScopeParts,
  inScope: InScope,
  task: Pick<Task, 'signal'>,
): Promise<Columns> {
  const before = await inScope({ year, level, basis, subset }, task);
  const today = new Map(tableColumns(pack.manifest, before.source).map((column) => [column.key, column.column]));
  return tableColumns(pack.manifest, source).map((column) => {
    const { values, status } = today.get(column.key) ?? column.column;
    const changes = values.some((value, row) => !Object.is(value, column.column.values[row]));
    return changes ? { ...column, today: { values, status } } : column;
  });
}
