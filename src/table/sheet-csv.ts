import { csvCell } from './csv-cell.ts';
import type { DataSheet, FilePiece } from './data-sheet.ts';
import { rowsAtATime, writtenColumn } from './data-sheet.ts';

function line(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(cell)).join(';')}\r\n`;
}

/**
 * A table as a file that a spreadsheet in Swedish opens, piece by piece: BOM, `;`, decimal comma, what is to be known of it, an empty row, the header,
 * the rows. Texts that would be run as formulas are made safe: see `csvCell`.
 */
export function* csvPieces(sheet: DataSheet): Generator<FilePiece, void, undefined> {
  const { about, columns, length } = sheet;
  const head = [...about, [], columns.map(({ title }) => title)].map(line).join('');
  yield { part: `\uFEFF${head}`, share: 0 };
  const cells = columns.map((column) => writtenColumn(column, csvCell));
  for (let from = 0; from < length; from += rowsAtATime) {
    const to = Math.min(length, from + rowsAtATime);
    let part = '';
    for (let row = from; row < to; row++) part += `${cells.map((cell) => cell(row)).join(';')}\r\n`;
    yield { part, share: to / length };
  }
}

/** The same in one text, for tables that are seen at once. */
export function csvText(sheet: DataSheet): string {
  return [...csvPieces(sheet)].map(({ part }) => part as string).join('');
}
