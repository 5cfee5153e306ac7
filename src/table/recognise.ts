import { areaCode } from '../geography/area-code.ts';
import type { Unit } from '../measures/column.ts';
import type { Role } from '../measures/roles.ts';
import { knownRoles } from '../measures/roles.ts';
import { foldHeader } from './fold-header.ts';
import type { TextTable } from './read-csv.ts';
import type { ColumnSpecification } from './to-column.ts';

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
const headers: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['kvartil1', 'q1'],
  ['kvartil2', 'q2'],
  ['kvartil3', 'q3'],
  ['kvartil4', 'q4'],
  ['lag', 'q1'],
  ['mlag', 'q2'],
  ['mhog', 'q3'],
  ['hog', 'q4'],
  ['medianink', 'disposableIncome'],
  ['befolkning', 'population'],
  ['folkmangd', 'population'],
  ...(Object.keys(knownRoles) as Role[]).map((role): [string, Role] => [foldHeader(role), role]),
]);

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

/** The header of the column that holds area codes: the one renamed to `area`, else `area`, else by its cells, then by its name; null when there is none. */
export function codeColumn(table: TextTable, renamed: Readonly<Record<string, string>> = {}): string | null {
  const given = table.header.find((header) => renamed[header] === 'area');
  if (given !== undefined) return given;
  if (table.header.includes('area')) return 'area';
  const byCells = table.header.find((_, at) => looksLikeCodes(table, at));
  if (byCells !== undefined) return byCells;
  const named = codeHeaders.map((name) => table.header.find((header) => foldHeader(header) === name));
  return named.find((header) => header !== undefined) ?? null;
}

/** True for a header that names a column of area codes. */
export function isCodeHeader(header: string): boolean {
  return codeHeaders.includes(foldHeader(header));
}

/** The header of the column that holds years, null when there is none. */
export function yearColumn(table: TextTable): string | null {
  return table.header.find((header) => ['year', 'ar'].includes(foldHeader(header))) ?? null;
}

/** The last year 1990–2099 that a file's name holds, null when there is none. The year of a division (`deso2025`) is none. */
export function yearInName(file: string): number | null {
  const found = file.match(/(?<!\d|deso_?|regso_?)(?:199\d|20\d\d)(?!\d)/gi)?.at(-1);
  return found === undefined ? null : Number(found);
}

const ownHeaders = new Set([...codeHeaders, 'year', 'ar', 'name', 'namn', 'kommun', 'kommunkod', 'kommunnamn']);

/** The number of each kind of cell that decides whether a column of unknown name is one of numbers. */
function looksLikeNumbers(table: TextTable, at: number): boolean {
  const cells = table.rows.slice(0, sample).map((row) => (row[at] ?? '').trim());
  const numbers = cells.filter((cell) => /^[\d\s\u00a0\u202f]+([.,]\d+)?$|^[-+\u2212]?\d+([.,]\d+)?%?$/.test(cell));
  return numbers.length > 0 && numbers.length >= cells.filter((cell) => cell !== '').length / 2;
}

/** How headers are read that do not speak for themselves. */
export interface RecogniseOptions {
  /** Headers given a name by hand, theirs → ours. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** True when shares stand as percent (51) under headers that do not say so. */
  readonly percent?: boolean;
  /** What `q1`…`q4` count, when it is not households. */
  readonly quartiles?: 'households' | 'persons' | 'percent';
}

/** Our name for a header: a role, with the part of the stock after `_` kept, `total`, or null when it is neither. */
export function roleOfHeader(header: string): { readonly name: string; readonly unit: Unit } | null {
  if (foldHeader(header) === 'totalt') return { name: 'total', unit: 'households' };
  const whole = headers.get(foldHeader(header));
  if (whole) return { name: whole, unit: knownRoles[whole] };
  const [stem = '', ...part] = header.split('_');
  const role = headers.get(foldHeader(stem));
  return role && part.length > 0 ? { name: [role, ...part].join('_'), unit: knownRoles[role] } : null;
}

const placeNames = new Set(['area', 'name', 'namn', 'kommun', 'kommunkod', 'municipality']);

/** Whether a name is one that means something here: a role, a part of the stock's, or the area's code, name or municipality. */
export function isKnownName(name: string): boolean {
  return placeNames.has(name) || roleOfHeader(name) !== null;
}

const saysPercent = /pct|procent|percent|andel|%/i;

/** A share that stands as a percent is divided by 100. */
function divisorOf(unit: Unit, inPercent: boolean): { readonly divisor?: number } {
  return unit === 'share' && inPercent ? { divisor: 100 } : {};
}

/** A column of numbers without a role, under its own name. */
function guessed(name: string, header: string): { readonly name: string; readonly unit: Unit } {
  return { name, unit: saysPercent.test(header) ? 'percent' : 'count' };
}

/** Quartiles in percent have names of their own: `q1` → `p1`. */
function asQuartile(
  known: { readonly name: string; readonly unit: Unit },
  unit: RecogniseOptions['quartiles'],
): { readonly name: string; readonly unit: Unit } {
  if (!unit || !/^q[1-4](_|$)/.test(known.name)) return known;
  return { name: unit === 'percent' ? known.name.replace('q', 'p') : known.name, unit };
}

/**
 * How a table's columns are read: known roles by header (or by `renamed`), other columns of numbers under their own name as `count`, or as
 * `percent` where the header says pct, andel or %. A share stands as 0–1 unless its header, or `percent`, says percent. A name that two headers
 * claim goes to the first.
 */
export function columnSpecifications(table: TextTable, options: RecogniseOptions = {}): readonly ColumnSpecification[] {
  const { renamed = {}, percent = false, quartiles } = options;
  const code = codeColumn(table, renamed);
  const found: ColumnSpecification[] = [];
  for (const [at, header] of table.header.entries()) {
    const asked = renamed[header] ?? header;
    if (header === code || ownHeaders.has(foldHeader(asked))) continue;
    const role = roleOfHeader(asked);
    if (!role && !looksLikeNumbers(table, at)) continue;
    const { name, unit } = asQuartile(role ?? guessed(asked, header), quartiles);
    found.push({ header, name, unit, ...divisorOf(unit, percent || saysPercent.test(header)) });
  }
  return found.filter(({ name }, k) => found.findIndex((other) => other.name === name) === k);
}
