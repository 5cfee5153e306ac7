import { Status } from '../../measures/status.ts';
import type { FrontierAnswer, FrontierMunicipality } from '../../relations/frontier-relation.ts';
import { frontierRatio, frontierSides } from '../../relations/frontier-sides.ts';
import type { Estimate } from '../../measures/column.ts';
import { areaName } from '../between-sentences/area-names.ts';
import { frontierMunicipalitySentences, frontierNotes, sideTitles } from '../between-sentences/frontiers.ts';
import { reasonWords } from '../explain/value-words.ts';
import { areaRanks } from '../area-order.ts';
import { cellWords } from '../cell-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { leastWords, roundedDown } from '../open-contrast.ts';
import type { PlainCell, PlainColumn, PlainTable } from '../plain-table.ts';
import {
  atLeastCell,
  codesOf,
  countColumn,
  estimateColumns,
  municipalityName,
  numberColumn,
  textColumn,
} from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** Borders between neighbours: every border by place, not by how sharp it is, and what the municipalities' borders come to. */
export function frontierTables(answer: FrontierAnswer, parts: TableParts): readonly PlainTable[] {
  const borders = bordersTable(answer, parts);
  return answer.municipalities.length > 0 ? [borders, municipalitiesTable(answer, parts)] : [borders];
}

/** Rows of the answer by municipality and name: of the side that comes first, then of the other. */
function byPlace({ one, other }: FrontierAnswer, { areas }: TableParts): Uint32Array {
  const rank = areaRanks(areas);
  const size = areas.codes.length;
  const keys = Float64Array.from(one, (first, k) => {
    const [i, j] = [rank[first] ?? 0, rank[other[k] ?? -1] ?? 0];
    return Math.min(i, j) * size + Math.max(i, j);
  });
  return Uint32Array.from(one, (_, k) => k).sort((k, l) => (keys[k] ?? 0) - (keys[l] ?? 0));
}

function bordersTable(answer: FrontierAnswer, parts: TableParts): PlainTable {
  const { language, areas } = parts;
  const { titles, borderOrder } = language.between.tables;
  const order = byPlace(answer, parts);
  const border = (row: number): number => order[row] ?? -1;
  const sides = (row: number): readonly [number, number] => {
    const { low, high } = frontierSides(answer, border(row));
    return [low, high];
  };
  return {
    id: 'borders',
    title: titles.borders,
    caption: captionOf(titles.borders, parts),
    notes: [...frontierNotes(answer, language), ...(answer.one.length > 0 ? [borderOrder] : [])],
    columns: [
      ...sideColumns(answer, parts, sides),
      ...stepColumns(answer, parts, border),
      ...placeColumns(parts, sides),
    ],
    length: order.length,
    codes: (row) => codesOf(areas, sides(row)),
    pair: (row) => {
      const [low, high] = sides(row);
      return {
        a: codesOf(areas, [low]),
        b: codesOf(areas, [high]),
        names: [areaName(areas, low), areaName(areas, high)],
      };
    },
  };
}

function sideColumns(
  answer: FrontierAnswer,
  { language, areas }: TableParts,
  sides: (row: number) => readonly [number, number],
): readonly PlainColumn[] {
  const { columns } = language.between.tables;
  const titles = sideTitles(answer, language);
  return [
    textColumn({ key: 'low', title: columns.side(titles.low) }, (row) => areaName(areas, sides(row)[0])),
    textColumn({ key: 'high', title: columns.side(titles.high) }, (row) => areaName(areas, sides(row)[1])),
  ];
}

function placeColumns(
  { language, areas }: TableParts,
  sides: (row: number) => readonly [number, number],
): readonly PlainColumn[] {
  if (areas.level === 'kommun') return [];
  const { municipality } = language.between.tables.columns;
  const place = (row: number): string =>
    language.format.list([...new Set(sides(row).map((area) => municipalityName(areas, area)))]);
  return [textColumn({ key: 'municipality', title: municipality }, place)];
}

function stepColumns(
  answer: FrontierAnswer,
  { language, areas }: TableParts,
  border: (row: number) => number,
): readonly PlainColumn[] {
  const { format, between } = language;
  const { columns, units, certain, yes, no, lower, upper } = between.tables;
  const isRatio = answer.scale === 'ratio';
  const statusOf = (row: number): Status => (answer.status[border(row)] ?? Status.noData) as Status;
  const reason = (row: number): string =>
    reasonWords({ value: NaN, status: statusOf(row), lower: NaN, upper: NaN }, language);
  const step: PlainColumn = {
    key: 'apart',
    title: columns.apart,
    unit: isRatio ? units.times : differenceUnit(answer, language),
    kind: 'number',
    value: (row) =>
      isRatio
        ? ratioFigure(frontierRatio(answer, border(row)))
        : Math.abs(answer.step[border(row)] ?? NaN) * unitFactor(answer),
    cell: (row) => {
      const value = step.value?.(row) ?? NaN;
      if (Number.isNaN(value)) return { text: '', reason: reason(row) };
      return isRatio
        ? ratioCell(frontierRatio(answer, border(row)), language)
        : { text: cellWords(value / unitFactor(answer), answer.unit, answer.measure, format), value };
    },
  };
  const end = (key: 'lower' | 'upper', title: string): PlainColumn => ({
    ...numberColumn(
      { key, title, unit: units.times },
      (row) => frontierRatio(answer, border(row))[key],
      format.ratio,
      reason,
    ),
    isOnlyInFiles: true,
  });
  const judged = (row: number): string => {
    if (answer.test === 'none') return certain.untested;
    return answer.certain[border(row)] === 1 ? certain.yes : certain.no;
  };
  return [
    step,
    ...(isRatio && answer.test !== 'none'
      ? [end('lower', lower(columns.apart)), end('upper', upper(columns.apart))]
      : []),
    textColumn({ key: 'certain', title: columns.certain }, judged),
    countColumn(
      { key: 'border', title: columns.border, unit: units.metres },
      (row) => answer.borderM[border(row)] ?? NaN,
      language,
    ),
    ...(areas.level === 'kommun'
      ? []
      : [
          textColumn({ key: 'municipal', title: columns.municipalBorder }, (row) =>
            answer.acrossMunicipality[border(row)] === 1 ? yes : no,
          ),
        ]),
  ];
}

/** How many times as much there is on one side; where a side has none, the end that is certain. */
function ratioCell(ratio: Ratio, language: BetweenLanguage): PlainCell {
  const { format } = language;
  const { value, lower, upper } = ratio;
  if (isOpen(ratio)) return atLeastCell(lower, language, leastWords(roundedDown(lower), language));
  const detail = Number.isNaN(lower) || lower === upper ? '' : format.interval(lower, upper);
  const text = value < 1.095 ? format.number(value, 2) : format.ratio(value);
  return { text, value, ...(detail !== '' && { detail }) };
}

function isOpen({ lower, upper }: Ratio): boolean {
  return upper === Infinity && lower > 1;
}

function ratioFigure(ratio: Ratio): number {
  return isOpen(ratio) ? ratio.lower : ratio.value;
}

type Ratio = ReturnType<typeof frontierRatio>;

/** Shares are told in percentage points. */
function differenceUnit({ unit }: FrontierAnswer, { text, between }: BetweenLanguage): string {
  return unit === 'share' || unit === 'percent' ? between.tables.units.points : text.table.units[unit];
}

function unitFactor({ unit }: FrontierAnswer): number {
  return unit === 'share' ? 100 : 1;
}

function municipalitiesTable(answer: FrontierAnswer, parts: TableParts): PlainTable {
  const { language } = parts;
  const { format } = language;
  const { titles, columns, units } = language.between.tables;
  const { compare } = new Intl.Collator('sv', { numeric: true });
  const all = [...answer.municipalities].sort((one, other) => compare(one.name, other.name));
  const of = (row: number): FrontierMunicipality | undefined => all[row];
  const count = (key: 'areas' | 'borders' | 'frontiers', title: string): PlainColumn =>
    countColumn({ key, title }, (row) => of(row)?.[key] ?? NaN, language);
  const share = (
    key: 'dissimilarity' | 'adjusted' | 'lengthWeighted' | 'inBorders',
    title: string,
  ): readonly PlainColumn[] =>
    estimates(
      { key, title },
      (row) => of(row)?.[key],
      (value) => format.number(value, 2),
    );
  const estimates = (
    titled: { key: string; title: string; unit?: string },
    estimate: (row: number) => Estimate | undefined,
    write: (value: number) => string,
  ): readonly PlainColumn[] => estimateColumns(titled, all.length, (row) => estimate(row) ?? none, write, language);
  return {
    id: 'municipalities',
    title: titles.municipalities,
    caption: captionOf(titles.municipalities, parts),
    notes: all
      .filter(({ borders }) => borders === 0)
      .flatMap((one) => frontierMunicipalitySentences(one, answer, language)),
    columns: [
      textColumn({ key: 'municipality', title: columns.municipality }, (row) => of(row)?.name ?? ''),
      count('areas', columns.areas),
      count('borders', columns.borders),
      count('frontiers', columns.frontiers),
      ...estimates(
        { key: 'frontierShare', title: columns.frontierShare, unit: units.percent },
        (row) => scaled(of(row)?.frontierShare, (value) => value * 100),
        (value) => format.number(value, 0),
      ),
      ...estimates(
        {
          key: 'meanStep',
          title: columns.meanStep,
          unit: answer.scale === 'ratio' ? units.times : differenceUnit(answer, language),
        },
        (row) =>
          scaled(of(row)?.meanStep, (value) =>
            answer.scale === 'ratio' ? Math.exp(value) : value * unitFactor(answer),
          ),
        (value) => format.number(value, 2),
      ),
      ...share('dissimilarity', columns.dissimilarity),
      ...share('adjusted', columns.adjusted),
      ...share('lengthWeighted', columns.lengthWeighted),
      ...share('inBorders', columns.inBorders),
    ],
    length: all.length,
    codes: (row) => [of(row)?.code ?? ''],
  };
}

const none: Estimate = { value: NaN, status: Status.noData, lower: NaN, upper: NaN };

function scaled(estimate: Estimate | undefined, by: (value: number) => number): Estimate {
  if (!estimate) return none;
  return { ...estimate, value: by(estimate.value), lower: by(estimate.lower), upper: by(estimate.upper) };
}
