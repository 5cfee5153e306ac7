import { csvCell } from '../../table/csv-cell.ts';
import { reasonWords } from './own-words.ts';
import type { FileJoin } from './proposal.ts';

const words = {
  sv: {
    header: ['fil', 'rad', 'antal rader', 'kod', 'namn', 'varför raden inte används'],
    without: 'området har ingen rad i filen',
  },
  en: {
    header: ['file', 'row', 'rows', 'code', 'name', 'why the row is not used'],
    without: 'the area has no row in the file',
  },
} as const;

/**
 * The rows of files that did not join, and the areas that have no row, as CSV: semicolons, UTF-8 with a mark so that a spreadsheet reads å, ä and ö. No cell can be
 * run as a formula.
 */
export function joinReportCsv(joins: readonly FileJoin[], language: 'sv' | 'en'): string {
  const { header, without } = words[language];
  const lines = joins.flatMap(({ file, unjoined, areasWithoutRow }) => [
    ...unjoined.map(({ row, rows, code, name, reason }) => [
      file,
      row > 0 ? row.toString() : '',
      rows.toString(),
      code,
      name,
      reasonWords(reason)[language],
    ]),
    ...areasWithoutRow.map(({ code, name }) => [file, '', '', code, name, without]),
  ]);
  return `\uFEFF${[header, ...lines].map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
