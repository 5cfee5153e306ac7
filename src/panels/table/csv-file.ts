import { csvCell } from '../../table/csv-cell.ts';

/** Rows as a file that a spreadsheet in Swedish opens: BOM, `;` between cells, made safe. */
export function csvText(records: readonly (readonly string[])[]): string {
  return `\uFEFF${records.map((cells) => cells.map((cell) => csvCell(cell)).join(';')).join('\r\n')}\r\n`;
}

/** What, where and when, in a name that every system takes; empty parts are left out. */
export function csvFileName(parts: readonly string[]): string {
  return `${['mellanrum', ...parts].filter(Boolean).map(slug).join('-')}.csv`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
