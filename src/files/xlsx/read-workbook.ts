import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import type { TextTable } from '../../table/read-csv.ts';
import { TableBuilder } from '../../table/table-builder.ts';
import type { FileTask, NamedTable } from '../file-types.ts';
import { limits } from '../limits.ts';
import type { SheetNews } from './read-sheet.ts';
import { SheetRows } from './read-sheet.ts';
import { readXml } from './read-xml.ts';
import type { Entries, SheetPart, WorkbookParts } from './workbook-parts.ts';
import { workbookParts } from './workbook-parts.ts';

const date = /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/;
const aboutTime = /dat|tid|time|dag|day|mån|month|^år$|uttag/i;

/** Columns in which dates stand among other things, or under a header that speaks of no time: codes that a spreadsheet took for dates. */
function dateProblems(
  { header, rows, file, firstRow = 2 }: TextTable,
  columns: ReadonlySet<number>,
): readonly Problem[] {
  return [...columns].flatMap((c) => {
    let [count, others, first, row] = [0, 0, '', 0];
    rows.forEach((cells, r) => {
      const cell = cells[c] ?? '';
      if (!date.test(cell)) others += cell === '' ? 0 : 1;
      else if (count++ === 0) [first, row] = [cell, r + firstRow];
    });
    const column = header[c] ?? '';
    return count > 0 && (others > 0 || !aboutTime.test(column))
      ? [problem('datesForCodes', { text: first, count }, { file, row, column })]
      : [];
  });
}

function problemsOf(table: TextTable, news: SheetNews): readonly Problem[] {
  const { file } = table;
  const formulas = news.formulaAt
    ? [problem('formulasWithoutValue', { count: news.formulas }, { file, ...news.formulaAt })]
    : [];
  return [...table.problems, ...formulas, ...dateProblems(table, news.dates)];
}

/** A sheet as a table; null where it holds none. */
async function readSheet(
  { entry }: SheetPart,
  parts: WorkbookParts,
  file: string,
  read: (bytes: number) => void,
): Promise<TextTable | null> {
  const builder = new TableBuilder(file, { cells: limits.cells, shortRows: true });
  const rows = new SheetRows(parts, file, (row, line) => builder.add(row, line));
  await readXml(entry, rows, file, read);
  const table = builder.finish();
  return table && { ...table, problems: problemsOf(table, rows.news) };
}

/**
 * Reads a workbook (.xlsx, .xlsm) into a table for each sheet that holds one. What stands is what is shown: dates as `2024-12-31`, a percent as `57%`, a
 * code of the format `0000` with its zeros, other numbers exactly; the last value of a formula, and `#N/A` with a problem where it has none. Macros are
 * never run, and it says so. Titles, footnotes and headers of two rows as in `TableBuilder`. Throws `emptyFile` where no sheet holds a table,
 * `brokenFile`, `tooManyCells`, and what the archive throws. Format: ECMA-376 part 1, chapter 18.
 */
export async function readWorkbook(entries: Entries, file: string, task: FileTask): Promise<readonly NamedTable[]> {
  const parts = await workbookParts(entries, file);
  const total = parts.sheets.reduce((sum, { entry }) => sum + entry.size, 0);
  let done = 0;
  const read = (bytes: number): void => {
    done += bytes;
    task.progress(Math.min(1, done / total));
  };
  const tables: NamedTable[] = [];
  for (const sheet of parts.sheets) {
    const own = parts.sheets.length > 1 ? `${file} (${sheet.name})` : file;
    const table = await readSheet(sheet, parts, own, read);
    if (table) tables.push({ name: sheet.name, table });
  }
  const [first, ...rest] = tables;
  if (!first) return fail('emptyFile', {}, { file });
  if (!entries.has('xl/vbaProject.bin')) return tables;
  const { name, table } = first;
  return [
    { name, table: { ...table, problems: [problem('macrosIgnored', {}, { file }), ...table.problems] } },
    ...rest,
  ];
}
