import { estimateAt } from '../../measures/column.ts';
import { parseMeasure } from '../../measures/parse-measure.ts';
import type { LayerAnswer } from '../../protocol/requests.ts';
import { areaOrder } from '../area-order.ts';
import type { PlainTable } from '../plain-table.ts';
import { areaColumns, codesOf, estimateColumns, figureOf, textColumn } from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** How every area has changed since another year: how many times as much, and in words; 1 is unchanged. */
export function changeTable({ measure, values }: LayerAnswer, since: number, parts: TableParts): PlainTable {
  const { language, areas } = parts;
  const { tables, development } = language.between;
  const isRatio = parseMeasure(measure)?.kind === 'ratio';
  const year = String(since);
  const title = tables.titles.change(isRatio, year);
  const order = areaOrder(areas);
  const area = (row: number): number => order[row] ?? -1;
  const words = (row: number): string => {
    const value = figureOf(estimateAt(values, area(row)));
    return Number.isNaN(value) ? '' : development.map.value(isRatio, language.format.ratio(value), year);
  };
  return {
    id: 'change',
    title,
    caption: captionOf(title, parts),
    notes: isRatio ? [] : [tables.changeOfBalance],
    columns: [
      ...areaColumns(areas, area, language),
      ...estimateColumns(
        { key: 'change', title, unit: tables.units.times },
        order.length,
        (row) => estimateAt(values, area(row)),
        language.format.ratio,
        language,
      ),
      textColumn({ key: 'meaning', title: tables.columns.meaning }, words),
    ],
    length: order.length,
    codes: (row) => codesOf(areas, [area(row)]),
  };
}
