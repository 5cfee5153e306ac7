import type { Column, Unit } from '../measures/column.ts';
import type { Problem } from '../problem/problem.ts';
import { fail } from '../problem/problem.ts';
import { checkQuartiles } from '../table/check-quartiles.ts';
import type { JoinReport } from '../table/join.ts';
import { join } from '../table/join.ts';
import type { PackColumn } from './pack.ts';
import type { TextTable } from '../table/read-csv.ts';
import { readCsv } from '../table/read-csv.ts';
import type { RecogniseOptions } from '../table/recognise.ts';
import { codeColumn, columnSpecifications, yearColumn, yearInName } from '../table/recognise.ts';
import { toColumn } from '../table/to-column.ts';
import type { YearTable } from './assemble-pack.ts';

/** Which areas rows are joined to, and how tables are read. */
export interface TableOptions extends RecogniseOptions {
  readonly codes: readonly string[];
  readonly vintage: string;
  /** The year of a table that states none; null when not given. */
  readonly year: number | null;
}

/** Tables by year, joined to areas, with what was met on the way. */
export interface YearTables {
  readonly tables: readonly YearTable[];
  readonly columns: readonly PackColumn[];
  readonly reports: readonly { readonly file: string; readonly year: number; readonly report: JoinReport }[];
  readonly problems: readonly Problem[];
}

/** A table's rows by year: by its column of years, else by its name, else the year given. Throws `missingColumns` when none says. */
function byYear(table: TextTable, given: number | null): Map<number, TextTable> {
  const header = yearColumn(table);
  if (header === null) {
    const year = yearInName(table.file) ?? given;
    if (year === null) return fail('missingColumns', { columns: ['year'] }, { file: table.file });
    return new Map([[year, table]]);
  }
  const at = table.header.indexOf(header);
  const parts = new Map<number, string[][]>();
  for (const row of table.rows) {
    const year = Number(row[at]);
    const known = parts.get(year);
    if (known) known.push([...row]);
    else parts.set(year, [[...row]]);
  }
  return new Map([...parts].map(([year, rows]) => [year, { ...table, rows }]));
}

function codesOf(table: TextTable, { renamed }: TableOptions): readonly string[] {
  const header = codeColumn(table, renamed);
  if (header === null) return fail('noCodeColumn', { columns: table.header }, { file: table.file });
  const at = table.header.indexOf(header);
  return table.rows.map((row) => row[at] ?? '');
}

/** Reads tables, splits them by year and joins them to areas. Of two tables with a column of the same name and year, the first one's is kept. */
export function yearTables(
  files: readonly { readonly name: string; readonly bytes: Uint8Array | string }[],
  options: TableOptions,
): YearTables {
  const years = new Map<number, Map<string, Column>>();
  const units = new Map<string, Unit>();
  const reports: YearTables['reports'][number][] = [];
  const problems: Problem[] = [];
  for (const { name: file, bytes } of files) {
    const whole = readCsv(bytes, file);
    problems.push(...whole.problems);
    for (const [year, table] of byYear(whole, options.year)) {
      const read = columnSpecifications(table, options).map((specification) => toColumn(table, specification));
      const own = read.map(({ column }) => column);
      const joined = join(options.codes, options.vintage, codesOf(table, options), own, file);
      problems.push(...read.flatMap((column) => column.problems), ...joined.problems);
      reports.push({ file, year, report: joined.report });
      const known = years.get(year) ?? new Map<string, Column>();
      years.set(year, known);
      const added = joined.columns.filter(({ name }) => !known.has(name));
      for (const column of added) known.set(column.name, column);
      for (const { name, unit } of added) units.set(name, units.get(name) ?? unit);
      problems.push(...checkQuartiles(options.codes, Object.fromEntries(known), file));
    }
  }
  return {
    tables: [...years].map(([year, columns]) => ({ year, columns: [...columns.values()] })),
    columns: [...units].map(([id, unit]) => ({ id, unit })),
    reports,
    problems,
  };
}
