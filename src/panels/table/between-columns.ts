import type { AreaSet } from '../../geography/area-set.ts';
import type { EstimateColumn } from '../../measures/column.ts';
import { estimateColumn } from '../../measures/column.ts';
import { parseMeasure } from '../../measures/parse-measure.ts';
import { Status } from '../../measures/status.ts';
import type { LayerAnswer, TableAnswer } from '../../protocol/requests.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import { frontierRatio } from '../../relations/frontier-sides.ts';
import { areaName } from '../../text/between-sentences/area-names.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** A column of the areas' table, with what only some columns say. */
export type ShownColumn = TableAnswer['columns'][number] & {
  /** Beside the figure, which has a column of its own in a file: the neighbour's name. */
  readonly beside?: { readonly title: string; readonly words: (row: number) => string };
  /** Why a row has no figure, where the status alone does not say it. */
  readonly reason?: (row: number) => string | undefined;
};

/** The areas' table with the columns that stand beside the measures. */
export type ShownTable = Omit<TableAnswer, 'columns'> & { readonly columns: readonly ShownColumn[] };

/** Residents and balance stand before what lies between. */
const mostAsked = 2;

/** What lies between as columns of the areas' table, where that is shown. */
export function shownTable(
  answer: TableAnswer,
  {
    layer,
    frontiers,
    words,
    areas,
  }: {
    readonly layer: LayerAnswer | undefined;
    readonly frontiers: FrontierAnswer | undefined;
    readonly words: BetweenLanguage;
    readonly areas: AreaSet;
  },
): ShownTable {
  const isChange = layer?.changeSince !== undefined && layer.values.values.length === areas.codes.length;
  const border = frontiers && borderColumn(frontiers, areas, words);
  const columns: readonly ShownColumn[] = [
    ...answer.columns.slice(0, mostAsked),
    ...(isChange ? [changeColumn(layer, layer.changeSince ?? NaN, words)] : []),
    ...(border ? [border] : []),
    ...answer.columns.slice(mostAsked),
  ];
  return { ...answer, columns };
}

/** How the areas have changed since the year compared with, as the map tells it. */
function changeColumn(
  { values, measure, origin }: LayerAnswer,
  since: number,
  { between }: BetweenLanguage,
): ShownColumn {
  const title = between.tables.titles.change(parseMeasure(measure)?.kind === 'ratio', String(since));
  return {
    key: `ratio:since/${String(since)}`,
    title: { sv: title, en: title },
    column: { name: 'since', unit: 'ratio', values: values.values, status: values.status, ...origin },
    estimate: values,
  };
}

/**
 * Each area's sharpest certain border: how many times its neighbour differs, and who that is. It stands with both of them. Undefined where the measure's
 * borders cannot be tested.
 */
function borderColumn(answer: FrontierAnswer, areas: AreaSet, language: BetweenLanguage): ShownColumn | undefined {
  if (answer.test === 'none' || answer.level !== areas.level) return undefined;
  const { values, neighbour } = sharpestBorders(answer, areas.codes.length);
  const { sharpest, sharpestOf, noSharp } = language.between.tables;
  const name = (row: number): string => (neighbour[row] === -1 ? '' : areaName(areas, neighbour[row] ?? -1));
  return {
    key: 'ratio:border/neighbour',
    title: { sv: sharpest, en: sharpest },
    column: { name: 'border', unit: 'ratio', values: values.values, status: values.status },
    estimate: values,
    beside: {
      title: language.between.tables.neighbour,
      words: (row) => (name(row) === '' ? '' : sharpestOf(name(row))),
    },
    reason: (row) => (values.status[row] === Status.notAvailable ? noSharp : undefined),
  };
}

function sharpestBorders(
  answer: FrontierAnswer,
  areas: number,
): { readonly values: EstimateColumn; readonly neighbour: Int32Array } {
  const values = estimateColumn(areas);
  const neighbour = new Int32Array(areas).fill(-1);
  const { one, other, order, certain, status } = answer;
  const set = (row: number, beyond: number, border: number): void => {
    if (neighbour[row] !== -1) return;
    const { value, lower, upper } = frontierRatio(answer, border);
    neighbour[row] = beyond;
    values.status[row] = Status.present;
    // Without bound above only the end that is certain can be told.
    values.values[row] = upper === Infinity ? lower : value;
    values.lower[row] = lower;
    values.upper[row] = upper;
  };
  status.forEach((reason, border) => {
    for (const row of [one[border] ?? -1, other[border] ?? -1]) {
      if (reason === Status.present) values.status[row] = Status.notAvailable;
      else if (values.status[row] === Status.noData) values.status[row] = reason;
    }
  });
  for (const border of order) {
    if (certain[border] !== 1) continue;
    const [i, j] = [one[border] ?? -1, other[border] ?? -1];
    set(i, j, border);
    set(j, i, border);
  }
  return { values, neighbour };
}
