import { missing } from '../../measures/column.ts';
import type { Estimate } from '../../measures/column.ts';
import { Status } from '../../measures/status.ts';
import type { Distribution, PlaceDistribution } from '../../relations/distribution.ts';
import { areaRanks } from '../area-order.ts';
import { curveSentence, spreadSentences } from '../between-sentences/distribution.ts';
import type { PlainColumn, PlainTable } from '../plain-table.ts';
import { areaColumns, codesOf, estimateCell, numberColumn } from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** The areas of each of the poles' municipalities by name: their balance, what they hold of either group, and how the segregation curve goes over them. */
export function distributionTables({ places, basis }: Distribution, parts: TableParts): readonly PlainTable[] {
  const { language, areas } = parts;
  const { tables } = language.between;
  return places.map((place, at) => {
    const title = tables.titles.spread[place.scope](language.format.list(place.municipalities));
    const rows = rowsOf(place, parts);
    const area = (row: number): number => rows[row] ?? -1;
    return {
      id: at === 0 ? 'spread' : `spread${String(at + 1)}`,
      title,
      caption: captionOf(title, parts),
      notes: [...spreadSentences(place, areas, language), curveSentence(place, basis, language), tables.curveOrder],
      columns: [
        ...areaColumns(areas, area, language),
        balanceColumn(place, area, parts),
        ...curveColumns(place, area, parts),
      ],
      length: rows.length,
      codes: (row: number) => codesOf(areas, [area(row)]),
    };
  });
}

/** Areas with a balance or in the curve, by municipality and name. */
function rowsOf(place: PlaceDistribution, { areas }: TableParts): readonly number[] {
  const rank = areaRanks(areas);
  return [...new Set([...place.rows, ...place.curve.rows])].sort((i, j) => (rank[i] ?? 0) - (rank[j] ?? 0));
}

function balanceColumn(place: PlaceDistribution, area: (row: number) => number, { language }: TableParts): PlainColumn {
  const { columns, units } = language.between.tables;
  const at = new Map(Array.from(place.rows, (row, k) => [row, k]));
  const estimate = (row: number): Estimate => {
    const value = place.balances[at.get(area(row)) ?? -1];
    if (value === undefined) return missing(Status.tooSmall);
    return { value, status: value === Infinity ? Status.infinite : Status.present, lower: value, upper: value };
  };
  return {
    key: 'balance',
    title: columns.balance,
    unit: units.ratio,
    kind: 'number',
    value: (row) => place.balances[at.get(area(row)) ?? -1] ?? NaN,
    cell: (row) => estimateCell(estimate(row), language.format.ratio, language),
  };
}

function curveColumns(
  { curve }: PlaceDistribution,
  area: (row: number) => number,
  { language }: TableParts,
): readonly PlainColumn[] {
  const { columns, units } = language.between.tables;
  const at = new Map(Array.from(curve.rows, (row, k) => [row, k]));
  const reason = (): string => language.between.distribution.holdsNone;
  const percent = (value: number): string => language.format.number(value, 1);
  const column = (key: string, title: string, share: (k: number) => number): PlainColumn =>
    numberColumn(
      { key, title, unit: units.percent },
      (row) => {
        const k = at.get(area(row));
        return k === undefined ? NaN : share(k) * 100;
      },
      percent,
      reason,
    );
  const { low, high } = curve;
  return [
    column('shareLow', columns.shareLow, (k) => (low[k + 1] ?? NaN) - (low[k] ?? NaN)),
    column('shareHigh', columns.shareHigh, (k) => (high[k + 1] ?? NaN) - (high[k] ?? NaN)),
    column('sumLow', columns.sumLow, (k) => low[k + 1] ?? NaN),
    column('sumHigh', columns.sumHigh, (k) => high[k + 1] ?? NaN),
  ];
}
