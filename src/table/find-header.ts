type Row = readonly string[];

/** Where a table's header is among its first rows, and what its columns are called. */
export interface FoundHeader {
  /** The names, one for each column, each its own. */
  readonly names: readonly string[];
  /** Columns before the first named one: a spreadsheet writes their value once, above the rows that it goes for. */
  readonly unnamed: number;
  /** Index of the first row below the header. */
  readonly next: number;
  /** What stands above: titles. */
  readonly notes: readonly string[];
}

/** Cells with something in them. */
export function filled(row: Row): number {
  return row.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
}

/** How far to the right a row reaches. */
function extent(row: Row): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** The most common reach of the rows, of several the widest; rows of one cell (titles, footnotes) have none. */
function widthOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (filled(row) > 1) counts.set(extent(row), (counts.get(extent(row)) ?? 0) + 1);
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [1, 0],
  )[0];
}

const number = /^[-+\u2212]?[\d\s\u00a0\u202f]*\d([.,]\d+)?%?$/;
const year = /^(19|20)\d\d$/;

/** No cell is a number, but for years. */
function isWords(row: Row): boolean {
  return row.every((cell) => !number.test(cell.trim()) || year.test(cell.trim()));
}

/** A row above another whose cells each go for several columns: it has gaps, and in no column says what the lower one says first. */
function isAbove(top: Row, bottom: Row): boolean {
  const gaps = bottom.some((cell, c) => c > 0 && cell.trim() !== '' && (top[c] ?? '').trim() === '');
  const beyondFirst = top.some((cell, c) => c > 0 && cell.trim() !== '');
  const apart = (top[0] ?? '').trim() === '' || (bottom[0] ?? '').trim() === '';
  return gaps && beyondFirst && apart && isWords(top);
}

/** "Antal" above "2020" and "2021" names both: "Antal 2020", "Antal 2021". */
function joined(top: Row, bottom: Row, width: number): string[] {
  let over = '';
  return Array.from({ length: width }, (_, c) => {
    const [above, below] = [(top[c] ?? '').trim(), (bottom[c] ?? '').trim()];
    if (above !== '') over = above;
    return below === '' ? above : `${over} ${below}`.trim();
  });
}

/** The letter of a spreadsheet's column: A…Z, AA… */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Names that are each their own: a column without one is called by its letter, a second of the same name gets a number. */
export function ownNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  /** The number to try next, so that thousands of columns of one name are not counted from the start each. */
  const next = new Map<string, number>();
  return names.map((given, c) => {
    const name = given.trim().replace(/\s+/g, ' ') || letters(c);
    let own = name;
    let k = next.get(name) ?? 2;
    for (; taken.has(own); k++) own = `${name} (${k})`;
    next.set(name, k);
    taken.add(own);
    return own;
  });
}

/** The row that names the columns: the first of words that reaches as far as the table; else the last one above the first number; else the first. */
function headerRow(rows: readonly Row[], width: number): number {
  const numbers = rows.findIndex((row) => filled(row) > 1 && !isWords(row));
  const above = rows.slice(0, numbers < 0 ? rows.length : numbers);
  const whole = above.findIndex((row) => filled(row) > 1 && extent(row) >= width);
  if (whole >= 0) return whole;
  const last = above.findLastIndex((row) => filled(row) > 1);
  if (last >= 0) return last;
  return Math.max(0, width > 1 ? rows.findIndex((row) => filled(row) > 1) : 0);
}

/**
 * Finds the header among a table's first rows: titles above it become notes, and a header of two rows, where the upper one goes for several columns,
 * becomes one. `rows` are without empty ones. A table of one column has its header in the first row.
 */
export function findHeader(rows: readonly Row[]): FoundHeader {
  const width = widthOf(rows);
  const at = headerRow(rows, width);
  const [before, own, after] = [rows[at - 1] ?? [], rows[at] ?? [], rows[at + 1] ?? []];
  const second = isAbove(own, after) && isWords(after);
  const first = !second && isAbove(before, own);
  const [top, bottom] = second ? [own, after] : [first ? before : [], own];
  const cells = joined(
    top,
    bottom,
    Math.max(own.length, extent(after) > own.length && second ? after.length : 0, extent(bottom)),
  );
  const named = cells.findIndex((cell) => cell !== '');
  return {
    names: ownNames(cells),
    unnamed: Math.max(0, named),
    next: at + (second ? 2 : 1),
    notes: rows.slice(0, first ? at - 1 : at).map((row) =>
      row
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' '),
    ),
  };
}
