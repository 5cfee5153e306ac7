import { Status, hasValue } from '../measures/status.ts';
import type { Problem } from '../problem/problem.ts';
import { fail, problem } from '../problem/problem.ts';
import type { Cube, CubeCell } from './cube.ts';
import { cubeCellLimit, withRoles } from './cube.ts';
import type { JsonObject } from './json-stat-dimension.ts';
import { asObject, jsonStatDimension, notesOf, textOf } from './json-stat-dimension.ts';
import { numberShape } from './number-shape.ts';

/** What stands in the place of a number: SCB's marks, and Eurostat's `:` (not available) and `c` (confidential). */
const marks: Readonly<Record<string, Status>> = {
  '': Status.empty,
  '.': Status.notAvailable,
  ':': Status.notAvailable,
  '..': Status.suppressed,
  '...': Status.suppressed,
  c: Status.suppressed,
  '-': Status.nil,
};

/** The status that a mark means; undefined for one that only says how good a number is (`p`, provisional). */
function meaning(mark: unknown): Status | undefined {
  return typeof mark === 'string' && Object.hasOwn(marks, mark) ? marks[mark] : undefined;
}

const withoutValue = (status: Status): CubeCell => ({ value: status === Status.nil ? 0 : NaN, status });

/** A value with its mark. What is marked as withheld stays so, even where a number was left beside the mark. */
function cellOf(value: unknown, mark: unknown): CubeCell {
  const marked = meaning(mark);
  if (marked !== undefined && marked !== Status.empty) return withoutValue(marked);
  if (value === null || value === undefined) return withoutValue(Status.empty);
  if (typeof value === 'number' && Number.isFinite(value)) return { value, status: Status.present };
  if (typeof value !== 'string') return withoutValue(Status.invalid);
  const text = value.trim();
  const said = meaning(text);
  if (said !== undefined) return withoutValue(said);
  return numberShape.test(text) && Number.isFinite(Number(text))
    ? { value: Number(text), status: Status.present }
    : withoutValue(Status.invalid);
}

type At = (cell: number) => unknown;

/** Values or statuses by cell: a dense array, a sparse object by number, or (of statuses) one text for all. Throws `invalidCube`. */
function byCell(given: unknown, member: 'value' | 'status', cells: number, file: string): At {
  if (given === undefined || given === null) return () => undefined;
  if (Array.isArray(given)) {
    const list = given as readonly unknown[];
    if (member === 'value' ? list.length !== cells : list.length > cells)
      fail('invalidCube', { format: 'JSON-stat', at: member }, { file });
    return (cell) => list[cell];
  }
  if (member === 'status' && typeof given === 'string') return () => given;
  const sparse = asObject(given, member, file);
  for (const key of Object.keys(sparse))
    if (!/^(0|[1-9]\d*)$/.test(key) || Number(key) >= cells)
      fail('invalidCube', { format: 'JSON-stat', at: `${member}["${key}"]` }, { file });
  return (cell) => sparse[String(cell)];
}

interface Cells {
  readonly values: Float64Array;
  readonly status: Uint8Array;
  readonly problems: readonly Problem[];
}

function readCells(dataset: JsonObject, cells: number, file: string): Cells {
  if (dataset['value'] === undefined) fail('invalidCube', { format: 'JSON-stat', at: 'value' }, { file });
  const valueAt = byCell(dataset['value'], 'value', cells, file);
  const markAt = byCell(dataset['status'], 'status', cells, file);
  const values = new Float64Array(cells);
  const status = new Uint8Array(cells);
  let wrong = 0;
  let text = '';
  for (let cell = 0; cell < cells; cell++) {
    const found = cellOf(valueAt(cell), markAt(cell));
    values[cell] = hasValue(found.status) ? found.value : NaN;
    status[cell] = found.status;
    if (found.status === Status.invalid && wrong++ === 0) text = String(valueAt(cell));
  }
  return { values, status, problems: wrong > 0 ? [problem('notANumber', { text, count: wrong }, { file })] : [] };
}

function isDataset(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && 'dimension' in value && 'value' in value;
}

/** The datasets of a file: itself, the items of a collection (2.0), or the members of a bundle (1.x). */
function datasetsOf(root: JsonObject, file: string): readonly JsonObject[] {
  const kind = root['class'];
  if (kind === 'collection') {
    const items = asObject(root['link'], 'link', file)['item'];
    return (Array.isArray(items) ? (items as readonly unknown[]) : []).filter(isDataset);
  }
  if (kind === 'dimension') return [];
  if (kind === 'dataset' || 'dimension' in root) return [root];
  return Object.values(root).filter(isDataset);
}

/** The list of ids or sizes, which 2.0 has in the dataset and 1.x among the dimensions. */
function listOf(dataset: JsonObject, member: 'id' | 'size', file: string): readonly unknown[] {
  const given = dataset[member] ?? asObject(dataset['dimension'], 'dimension', file)[member];
  return Array.isArray(given)
    ? (given as unknown[])
    : fail('invalidCube', { format: 'JSON-stat', at: member }, { file });
}

function cellCount(sizes: readonly number[], file: string): number {
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > cubeCellLimit) fail('tooManyCells', { cells, limit: cubeCellLimit }, { file });
  return cells;
}

function readDataset(dataset: JsonObject, file: string, problems: readonly Problem[]): Cube {
  const members = asObject(dataset['dimension'], 'dimension', file);
  const ids = listOf(dataset, 'id', file);
  const sizes = listOf(dataset, 'size', file).map((size, d) =>
    typeof size === 'number' && Number.isSafeInteger(size) && size >= 0
      ? size
      : fail('invalidCube', { format: 'JSON-stat', at: `size[${d}]` }, { file }),
  );
  if (sizes.length !== ids.length || ids.length === 0 || new Set(ids).size !== ids.length)
    fail('invalidCube', { format: 'JSON-stat', at: 'id' }, { file });
  const cells = cellCount(sizes, file);
  const roles = dataset['role'] ?? members['role'];
  const read = ids.map((id, d) => jsonStatDimension(members, id, sizes[d] ?? 0, roles, file));
  const { values, status, problems: met } = readCells(dataset, cells, file);
  return {
    file,
    title: textOf(dataset['label']),
    source: textOf(dataset['source']),
    updated: textOf(dataset['updated']),
    dimensions: withRoles(read.map(({ dimension }) => dimension)),
    values,
    status,
    notes: [...notesOf(dataset['note']), ...read.flatMap(({ notes }) => notes)],
    problems: [...problems, ...met],
  };
}

/**
 * Reads JSON-stat: a dataset of 1.x or 2.0, a bundle (1.x) or a collection (2.0); of several datasets the first is read, and a problem says so.
 * Values and statuses may be dense arrays or sparse objects; a category's index an array, an object, or absent where there is one category. SCB's
 * marks become statuses: `.` not available, `..` and `...` suppressed, `-` nil with the value 0; null without a mark is empty, and so is a cell that
 * a sparse object leaves out. A number marked as withheld is withheld. Text that is no number is invalid and counted in `problems`. Throws
 * `invalidCube` with the member that is missing or wrong, and `tooManyCells`. Format: json-stat.org/full.
 */
export function readJsonStat(value: unknown, file: string): Cube {
  const datasets = datasetsOf(asObject(value, 'dataset', file), file);
  const [first] = datasets;
  if (!first) return fail('invalidCube', { format: 'JSON-stat', at: 'dataset' }, { file });
  const count = datasets.length;
  return readDataset(
    first,
    file,
    count > 1 ? [problem('severalDatasets', { count, used: textOf(first['label']) }, { file })] : [],
  );
}
