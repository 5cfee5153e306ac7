import { areaCode } from '../geography/area-code.ts';
import type { Column } from '../measures/column.ts';
import { Status } from '../measures/status.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';

/** What a join met. Every list is in the order of the table or the map. */
export interface JoinReport {
  readonly matched: number;
  readonly onlyInTable: readonly string[];
  readonly onlyOnMap: readonly string[];
  readonly duplicates: readonly string[];
  /** The division that the codes' suffix names; '' when they are bare. */
  readonly vintage: string;
}

export interface Joined {
  /** In the areas' order; an area without a row has status `notJoined`. */
  readonly columns: readonly Column[];
  readonly report: JoinReport;
  readonly problems: readonly Problem[];
}

const shown = 5;

/** A code as it is compared: without its suffix and in capitals; other codes (fictional ones, ids) as they stand. */
function bare(text: string): { readonly code: string; readonly vintage: string } {
  const parsed = areaCode(text);
  return parsed ? { code: parsed.code, vintage: parsed.vintage } : { code: text.trim(), vintage: '' };
}

/** The year that names a division, from `2025`, `DeSO 2025` or `2025_v1`; '' where the division has none (a fictional one). */
function yearOf(vintage: string): string {
  return /\d{4}/.exec(vintage)?.[0] ?? '';
}

function reorder(column: Column, rowOf: Int32Array): Column {
  const values = new Float64Array(rowOf.length).fill(NaN);
  const status = new Uint8Array(rowOf.length).fill(Status.notJoined);
  rowOf.forEach((row, i) => {
    if (row < 0) return;
    values[i] = column.values[row] ?? NaN;
    status[i] = column.status[row] ?? Status.notJoined;
  });
  return { ...column, values, status };
}

function problemsOf(report: JoinReport, file: string): Problem[] {
  const { onlyInTable, onlyOnMap, duplicates } = report;
  const found: Problem[] = [];
  if (duplicates.length > 0)
    found.push(problem('duplicateCodes', { codes: duplicates.slice(0, shown), kept: 'first' }, { file }));
  if (onlyInTable.length > 0)
    found.push(
      problem('codesWithoutMatch', { count: onlyInTable.length, examples: onlyInTable.slice(0, shown) }, { file }),
    );
  if (onlyOnMap.length > 0)
    found.push(problem('areasWithoutRow', { count: onlyOnMap.length, examples: onlyOnMap.slice(0, shown) }, { file }));
  return found;
}

/**
 * Joins rows to areas by code and vintage. `tableCodes[r]` is the code of row r; `division` names the map's vintage (`DeSO 2025`). The two vintages of DeSO share code strings with different areas:
 * a row whose suffix names another division than the map's is not matched (a bare code is taken to be the map's), and in a mixed table the rows of
 * the map's own division come before bare ones. Of several rows with one code the first is kept.
 */
export function join(
  mapCodes: readonly string[],
  division: string,
  tableCodes: readonly string[],
  columns: readonly Column[],
  file: string,
): Joined {
  const mapVintage = yearOf(division);
  const areaOf = new Map(mapCodes.map((code, i) => [bare(code).code, i]));
  const rowOf = new Int32Array(mapCodes.length).fill(-1);
  const onlyInTable: string[] = [];
  const duplicates: string[] = [];
  const parsed = tableCodes.map(bare);
  const vintages = [...new Set(parsed.map(({ vintage }) => vintage).filter((vintage) => vintage !== ''))];
  const vintage = vintages.find((found) => found === mapVintage) ?? vintages[0] ?? '';
  const mixed = mapVintage !== '' && vintages.includes(mapVintage);
  parsed.forEach((row, r) => {
    const other = mixed || (row.vintage !== '' && mapVintage !== '') ? row.vintage !== mapVintage : false;
    const area = other ? undefined : areaOf.get(row.code);
    if (area === undefined) onlyInTable.push(tableCodes[r] ?? '');
    else if ((rowOf[area] ?? -1) >= 0) duplicates.push(row.code);
    else rowOf[area] = r;
  });
  const onlyOnMap = mapCodes.filter((_, i) => (rowOf[i] ?? -1) < 0);
  const report: JoinReport = {
    matched: mapCodes.length - onlyOnMap.length,
    onlyInTable,
    onlyOnMap,
    duplicates: [...new Set(duplicates)],
    vintage,
  };
  const problems = problemsOf(report, file);
  if (vintage !== '' && mapVintage !== '' && !mixed)
    problems.unshift(problem('unknownVintage', { found: vintage, expected: mapVintage }, { file }));
  return { columns: columns.map((column) => reorder(column, rowOf)), report, problems };
}
