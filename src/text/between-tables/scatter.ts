import type { PackColumn } from '../../pack/pack.ts';
import type { Scatter, ScatterAxis } from '../../relations/scatter.ts';
import { areaRanks } from '../area-order.ts';
import { scatterSentences } from '../between-sentences/scatter.ts';
import { cellWords } from '../cell-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { measureTitle } from '../measure-words.ts';
import type { PlainColumn, PlainTable } from '../plain-table.ts';
import { areaColumns, codesOf } from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** Two measures of every area that has both, by municipality and name. */
export function scatterTables(answer: Scatter, parts: TableParts): readonly PlainTable[] {
  const { language, areas, columns } = parts;
  const { titles } = language.between.tables;
  const rank = areaRanks(areas);
  const order = Array.from(answer.rows, (_, k) => k).sort(
    (k, l) => (rank[answer.rows[k] ?? -1] ?? 0) - (rank[answer.rows[l] ?? -1] ?? 0),
  );
  const area = (row: number): number => answer.rows[order[row] ?? -1] ?? -1;
  const axis = (key: 'x' | 'y', values: Float64Array): PlainColumn =>
    axisColumn(key, answer[key], (row) => values[order[row] ?? -1] ?? NaN, columns, language);
  return [
    {
      id: 'scatter',
      title: titles.scatter,
      caption: captionOf(titles.scatter, parts),
      notes: scatterSentences(answer, columns, language),
      columns: [...areaColumns(areas, area, language), axis('x', answer.xs), axis('y', answer.ys)],
      length: order.length,
      codes: (row) => codesOf(areas, [area(row)]),
    },
  ];
}

function axisColumn(
  key: string,
  { measure, unit }: ScatterAxis,
  value: (row: number) => number,
  columns: readonly PackColumn[],
  language: BetweenLanguage,
): PlainColumn {
  const factor = unit === 'share' ? 100 : 1;
  return {
    key,
    title: measureTitle(measure, columns, language),
    unit: language.text.table.units[unit],
    kind: 'number',
    value: (row) => value(row) * factor,
    cell: (row) => {
      const figure = value(row);
      if (figure === Infinity)
        return { text: '∞', value: figure, reason: language.text.measures.statuses.infinite.short };
      return { text: cellWords(figure, unit, measure, language.format), value: figure * factor };
    },
  };
}
