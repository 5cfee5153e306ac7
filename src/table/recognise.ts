import { areaCode } from '../geography/area-code.ts';
import type { Unit } from '../measures/column.ts';
import type { Role } from '../measures/roles.ts';
import { knownRoles } from '../measures/roles.ts';
import type { TextTable } from './read-csv.ts';
import type { ColumnSpecification } from './to-column.ts';

/** A header as it is compared: small letters and digits only. */
function folded(header: string): string {
  return header
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

const codeHeaders = [
  'area',
  'desokod',
  'deso',
  'deso2025',
  'deso2018',
  'regsokod',
  'regso',
  'omradeskod',
  'omrade',
  'areacode',
  'code',
  'kod',
  'region',
  'regionkod',
];

/** Header names of SCB's deliveries and of common Swedish tables, folded, with the role that they hold. */
const headers: Readonly<Record<string, Role>> = {
  kvartil1: 'q1',
  kvartil2: 'q2',
  kvartil3: 'q3',
  kvartil4: 'q4',
  lag: 'q1',
  mlag: 'q2',
  mhog: 'q3',
  hog: 'q4',
  medianink: 'disposableIncome',
  befolkning: 'population',
  folkmangd: 'population',
  ...Object.fromEntries((Object.keys(knownRoles) as Role[]).map((role) => [folded(role), role])),
};

/** How many of a column's first cells are looked at for codes. */
const sample = 50;

function looksLikeCodes(table: TextTable, at: number): boolean {
  const cells = table.rows.slice(0, sample).map((row) => row[at] ?? '');
  const codes = cells.filter((cell) => {
    const parsed = areaCode(cell);
    return parsed?.level === 'deso' || parsed?.level === 'regso';
  });
  return codes.length > 0 && codes.length >= cells.length / 2;
}

/** The header of the column that holds area codes: by its cells first, then by its name; null when there is none. */
export function codeColumn(table: TextTable): string | null {
  const byCells = table.header.find((_, at) => looksLikeCodes(table, at));
  if (byCells !== undefined) return byCells;
  const named = codeHeaders.map((name) => table.header.find((header) => folded(header) === name));
  return named.find((header) => header !== undefined) ?? null;
}

/** The header of the column that holds years, null when there is none. */
export function yearColumn(table: TextTable): string | null {
  return table.header.find((header) => ['year', 'ar'].includes(folded(header))) ?? null;
}

/** The first year 1990–2099 that a file's name holds, null when there is none. */
export function yearInName(file: string): number | null {
  const found = /(?<!\d)(?:19[9]\d|20\d\d)(?!\d)/.exec(file);
  return found ? Number(found[0]) : null;
}

const ownHeaders = new Set([...codeHeaders, 'year', 'ar', 'name', 'namn', 'kommun', 'kommunkod', 'kommunnamn']);

/** The number of each kind of cell that decides whether a column of unknown name is one of numbers. */
function looksLikeNumbers(table: TextTable, at: number): boolean {
  const cells = table.rows.slice(0, sample).map((row) => (row[at] ?? '').trim());
  const numbers = cells.filter((cell) => /^[\d\s\u00a0\u202f]+([.,]\d+)?$|^[-+\u2212]?\d+([.,]\d+)?%?$/.test(cell));
  return numbers.length > 0 && numbers.length >= cells.filter((cell) => cell !== '').length / 2;
}

/**
 * How a table's columns are read: known roles by header (or by `renamed`, theirs → ours), with the part of the stock after `_` kept
 * (`Kvartil1_publicHousing`); other columns of numbers under their own name as `count`, or `percent` where the header says pct, andel or %.
 * A role that two headers claim goes to the first. Shares stand as 0–1.
 */
export function columnSpecifications(
  table: TextTable,
  renamed: Readonly<Record<string, string>> = {},
): readonly ColumnSpecification[] {
  const taken = new Set<string>();
  return table.header.flatMap((header, at): ColumnSpecification[] => {
    const given = renamed[header];
    if (given === undefined && (ownHeaders.has(folded(header)) || header === codeColumn(table))) return [];
    const [stem = '', ...part] = (given ?? header).split('_');
    const role = headers[folded(given ?? header)] ?? headers[folded(stem)];
    const whole = headers[folded(given ?? header)] !== undefined;
    const name = role ? [role, ...(whole ? [] : part)].join('_') : (given ?? header);
    if (taken.has(name) || (!role && !looksLikeNumbers(table, at))) return [];
    taken.add(name);
    const guess: Unit = /pct|procent|andel|%/i.test(header) ? 'percent' : 'count';
    return [{ header, name, unit: role ? knownRoles[role] : guess }];
  });
}
