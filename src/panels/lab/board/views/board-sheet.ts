import type { Session } from '../../../../lab/session.ts';
import type { DataSheet, SheetColumn } from '../../../../table/data-sheet.ts';
import { numberColumn } from '../../../../table/data-sheet.ts';
import type { LabLanguage } from '../../../../text/load-lab-text.ts';
import type { PlainColumn, PlainTable } from '../../../../text/plain-table.ts';

/** The board as it leaves in a file: which lab it is of, how many cards of how many, and `rows` of the table in their order. Texts are as they were written: the file makes them safe. */
export function boardSheet(
  table: PlainTable,
  rows: readonly number[],
  session: Session,
  { text, lab, between, format }: LabLanguage,
): DataSheet {
  const { csv } = lab.boardViews.table;
  const [shown, all] = [format.count(rows.length), format.count(session.cards.length)];
  const known = [
    [csv.lab, session.title],
    [csv.place, session.place],
    [csv.date, session.date === '' ? '' : format.date(session.date)],
    [csv.group, session.group],
  ] as const;
  return {
    titles: { data: table.title, about: text.table.csv.about },
    about: [
      [text.table.csv.about, table.caption],
      ...known.filter(([, says]) => says !== ''),
      [
        csv.shown,
        rows.length === session.cards.length
          ? lab.boardViews.table.cards(all, rows.length === 1)
          : between.tables.someRows(shown, all),
      ],
      [csv.personal, csv.personalMeans],
      [csv.format, csv.formatMeans],
      ['', text.common.context],
    ],
    columns: table.columns.map((column) => columnOf(column, rows)),
    length: rows.length,
  };
}

function columnOf({ title, kind, cell, value }: PlainColumn, rows: readonly number[]): SheetColumn {
  if (kind === 'number' && value) return numberColumn(title, rows.length, 0, (row) => value(rows[row] ?? -1));
  const words = (row: number): string => {
    const { text, detail } = cell(row);
    return detail === undefined ? text : `${text} (${detail})`;
  };
  return { title, kind: 'text', values: rows.map(words) };
}
