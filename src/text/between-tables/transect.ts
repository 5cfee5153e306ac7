import { Status } from '../../measures/status.ts';
import type { Estimate } from '../../measures/column.ts';
import { missing } from '../../measures/column.ts';
import type { Transect, TransectCrossing, TransectSegment } from '../../relations/transect-relation.ts';
import { areaName } from '../between-sentences/area-names.ts';
import { transectSentences } from '../between-sentences/transect.ts';
import { isOfRatios, stepInWords } from '../between-sentences/transect-words.ts';
import { cellWords } from '../cell-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { measureTitle } from '../measure-words.ts';
import type { PlainCell, PlainColumn, PlainTable } from '../plain-table.ts';
import { codesOf, countColumn, estimateCell, figureOf, municipalityName, textColumn } from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** The way between the poles, stretch by stretch from its start, each with the step over the border before it. */
export function transectTables(answer: Transect, parts: TableParts): readonly PlainTable[] {
  const { language, areas } = parts;
  const { titles } = language.between.tables;
  const segment = (row: number): TransectSegment | undefined => answer.segments[row];
  return [
    {
      id: 'stretches',
      title: titles.stretches,
      caption: captionOf(titles.stretches, parts),
      notes: transectSentences(answer, areas, language),
      columns: [...stretchColumns(answer, parts), ...stepColumns(answer, parts)],
      length: answer.segments.length,
      codes: (row) => codesOf(areas, [segment(row)?.row ?? -1]),
    },
  ];
}

function stretchColumns(answer: Transect, { language, areas, columns: pack }: TableParts): readonly PlainColumn[] {
  const { columns, units, outside } = language.between.tables;
  const of = (row: number): TransectSegment | undefined => answer.segments[row];
  const area = (row: number): number => of(row)?.row ?? -1;
  const estimate = (row: number): Estimate => of(row)?.estimate ?? missing(Status.noData);
  const metres = { unit: units.metres };
  const figure = (row: number): number => shown(figureOf(estimate(row)), answer);
  return [
    countColumn({ key: 'stretch', title: columns.stretch }, (row) => row + 1, language),
    textColumn({ key: 'area', title: columns.area }, (row) => (area(row) < 0 ? outside : areaName(areas, area(row)))),
    ...(areas.level === 'kommun'
      ? []
      : [
          textColumn({ key: 'municipality', title: columns.municipality }, (row) => municipalityName(areas, area(row))),
        ]),
    countColumn({ key: 'from', title: columns.fromM, ...metres }, (row) => of(row)?.fromM ?? NaN, language),
    countColumn({ key: 'to', title: columns.toM, ...metres }, (row) => of(row)?.toM ?? NaN, language),
    {
      key: 'value',
      title: measureTitle(answer.measure, pack, language),
      unit: valueUnit(answer, language),
      kind: 'number',
      value: figure,
      cell: (row): PlainCell => {
        if (area(row) < 0) return { text: '', reason: outside };
        const { measure, scale, unit } = answer;
        const isTimes = scale === 'deviation' || answer.seenFromA;
        return estimateCell(
          shownEstimate(estimate(row), answer),
          (value) =>
            isTimes
              ? language.format.ratio(value)
              : cellWords(value / factorOf(answer), unit, measure, language.format),
          language,
        );
      },
    },
  ];
}

/** Deviations are told as times the municipality's, shares in percent. */
function shown(value: number, answer: Transect): number {
  return answer.scale === 'deviation' ? Math.exp(value) : value * factorOf(answer);
}

function shownEstimate(estimate: Estimate, answer: Transect): Estimate {
  const [value, lower, upper] = [estimate.value, estimate.lower, estimate.upper].map((one) => shown(one, answer));
  return { ...estimate, value: value ?? NaN, lower: lower ?? NaN, upper: upper ?? NaN };
}

function factorOf({ unit }: Transect): number {
  return unit === 'share' ? 100 : 1;
}

function valueUnit({ scale, unit, seenFromA }: Transect, { text, between }: BetweenLanguage): string {
  const { units } = between.tables;
  if (seenFromA) return units.timesA;
  return scale === 'deviation' ? units.timesLocal : text.table.units[unit];
}

function stepColumns(answer: Transect, { language }: TableParts): readonly PlainColumn[] {
  const { columns, units, yes, no, atLeast } = language.between.tables;
  const { step: words, table } = language.between.transect;
  const crossings = new Map(answer.crossings.map((crossing) => [crossing.after, crossing]));
  const isRatio = isOfRatios(answer);
  const sizeOf = ({ open, least, step }: TransectCrossing): number => {
    const size = open ? least : Math.abs(step);
    if (open && !(least > 0)) return NaN;
    if (isRatio) return Math.exp(size);
    return answer.unit === 'share' ? size * 100 : size;
  };
  const value = (row: number): number => {
    const crossing = crossings.get(row);
    return crossing ? sizeOf(crossing) : NaN;
  };
  const ofCrossing = (row: number, text: (crossing: TransectCrossing) => string): string => {
    const crossing = crossings.get(row);
    return crossing ? text(crossing) : '';
  };
  return [
    {
      key: 'step',
      title: columns.stepBefore,
      ...(isRatio && { unit: units.times }),
      kind: 'number',
      value,
      cell: (row): PlainCell => {
        const crossing = crossings.get(row);
        if (!crossing) return { text: table.none };
        const text = stepInWords(crossing, answer, language);
        if (text === '') return { text: '', reason: words.unsure };
        return { text, value: value(row), ...(crossing.open && { remark: atLeast }) };
      },
    },
    textColumn({ key: 'certain', title: columns.isCertain }, (row) =>
      ofCrossing(row, ({ certain }) => (certain ? yes : no)),
    ),
    textColumn({ key: 'municipal', title: columns.municipalBorder }, (row) =>
      ofCrossing(row, ({ acrossMunicipality }) => (acrossMunicipality ? yes : no)),
    ),
  ];
}
