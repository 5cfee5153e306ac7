import { Zip, ZipDeflate } from 'fflate';
import type { DataSheet, FilePiece, SheetColumn } from '../../table/data-sheet.ts';
import { cellAt, rowsAtATime, writtenColumn } from '../../table/data-sheet.ts';
import { looks, sheetEnd, sheetHead, workbookTexts } from './workbook-texts.ts';
import { xmlText } from './write-xml.ts';

/** The most characters that a spreadsheet takes in a cell and in a sheet's name. */
const longestCell = 32_767;
const longestName = 31;

const numberLooks = [looks.whole, looks.tenths, looks.hundredths] as const;

/**
 * A table as a workbook (.xlsx, ECMA-376), piece by piece: a sheet with its data and one with what is to be known of it. Figures are numbers, with six
 * decimals at most; every other cell is a text, never a formula, whatever it begins with. The header stays in sight.
 *
 * Written here, not by a library: those at hand make every cell an object and pack in workers of their own, which the content security policy forbids.
 */
export function* workbookPieces(sheet: DataSheet): Generator<FilePiece, void, undefined> {
  const names = sheetNames(sheet);
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  const pieces = function* (share: number): Generator<FilePiece, void, undefined> {
    for (const part of made.splice(0)) yield { part, share };
  };
  for (const [path, text] of workbookTexts(sheet.about[0]?.[1] ?? sheet.titles.data, names)) {
    entry(zip, path).push(bytesOf(text), true);
  }
  const data = entry(zip, 'xl/worksheets/sheet1.xml');
  data.push(bytesOf(`${sheetHead(widthsOf(sheet))}${headerRow(sheet.columns.map(({ title }) => title))}`));
  const letters = sheet.columns.map((_, k) => columnName(k));
  const cells = sheet.columns.map(cellsOf);
  for (let from = 0; from < sheet.length; from += rowsAtATime) {
    const to = Math.min(sheet.length, from + rowsAtATime);
    let rows = '';
    for (let row = from; row < to; row++) rows += dataRow(letters, cells, row);
    data.push(bytesOf(rows));
    yield* pieces(to / sheet.length);
  }
  data.push(bytesOf(sheetEnd), true);
  entry(zip, 'xl/worksheets/sheet2.xml').push(bytesOf(aboutSheet(sheet)), true);
  zip.end();
  yield* pieces(1);
}

function entry(zip: Zip, path: string): ZipDeflate {
  const made = new ZipDeflate(path, { level: 6 });
  // The earliest day that an archive can name: the same table gives the same file.
  made.mtime = new Date(1980, 0, 1);
  zip.add(made);
  return made;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Names that a workbook takes: short, without signs of addresses, and not the same. */
function sheetNames({ titles }: DataSheet): readonly [string, string] {
  const [data, about] = [titles.data, titles.about].map((title) =>
    title
      .replace(/[[\]/\\:*?\u0000-\u001F]/g, ' ')
      .trim()
      .replace(/^'+|'+$/g, '')
      .slice(0, longestName),
  );
  const first = data === undefined || data === '' ? '1' : data;
  const second = about === undefined || about === '' ? '2' : about;
  return first.toLowerCase() === second.toLowerCase()
    ? [first, `${second.slice(0, longestName - 2)} 2`]
    : [first, second];
}

function headerRow(titles: readonly string[]): string {
  return `<row r="1">${titles.map((title, k) => textCell(title, k, 1, looks.header)).join('')}</row>`;
}

/** The cells of a column from their look on; '' for an empty one. What comes before is where the cell is. */
function cellsOf(column: SheetColumn): (row: number) => string {
  return writtenColumn(column, (cell) => {
    if (cell === '') return '';
    if (typeof cell === 'string') return textOf(cell, looks.text);
    return `s="${column.kind === 'number' ? numberLooks[column.decimals] : looks.plain}"><v>${Number(cell.toFixed(6))}</v></c>`;
  });
}

function dataRow(names: readonly string[], columns: readonly ((row: number) => string)[], row: number): string {
  const line = row + 2;
  let cells = '';
  columns.forEach((cellOf, k) => {
    const cell = cellOf(row);
    if (cell !== '') cells += `<c r="${names[k] ?? ''}${line}" ${cell}`;
  });
  return `<row r="${line}">${cells}</row>`;
}

function aboutSheet({ about }: DataSheet): string {
  const [first = ['', ''], ...rest] = about;
  const rows = rest.map(
    ([word, says], k) =>
      `<row r="${k + 2}">${word === '' ? '' : textCell(word, 0, k + 2, looks.long)}${textCell(says, 1, k + 2, looks.long)}</row>`,
  );
  return `${sheetHead([28, 110])}${headerRow(first)}${rows.join('')}${sheetEnd}`;
}

function textCell(text: string, column: number, row: number, look: number): string {
  return `<c r="${columnName(column)}${row}" ${textOf(text, look)}`;
}

function textOf(text: string, look: number): string {
  // `_x0041_` in a cell would be read as the letter A: its underscore is written as one is.
  const shown = text.slice(0, longestCell).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return `s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(shown)}</t></is></c>`;
}

/** A, B … Z, AA, AB … */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** As wide as the longest of the first words, within bounds; a header wraps. */
function widthsOf({ columns, length }: DataSheet): readonly number[] {
  return columns.map((column) => {
    if (column.kind === 'number') return 14;
    const some = Array.from({ length: Math.min(length, rowsAtATime) }, (_, row) => String(cellAt(column, row)).length);
    return Math.min(60, Math.max(12, ...some) + 2);
  });
}
