import type { RelationFlows } from '../../relations/suggested-pair.ts';
import { areaName } from '../between-sentences/area-names.ts';
import { flowSentences } from '../between-sentences/suggest.ts';
import type { PlainTable } from '../plain-table.ts';
import { codesOf, countColumn, municipalityName, numberColumn, textColumn } from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** Relation flows, most households first: an order of lines in a plan, not of areas. */
export function flowTables(answer: RelationFlows, parts: TableParts): readonly PlainTable[] {
  const { language, areas } = parts;
  const { suggest, tables } = language.between;
  const { titles, columns, units } = tables;
  const { flows, basis, none } = answer;
  const from = (row: number): number => flows[row]?.from ?? -1;
  const to = (row: number): number => flows[row]?.to ?? -1;
  const places = (row: number): string =>
    language.format.list([...new Set([from(row), to(row)].map((area) => municipalityName(areas, area)))]);
  const less = (households: number): string =>
    households > 0 && Math.round(households) === 0 ? suggest.flows.less : language.format.count(households);
  return [
    {
      id: 'flows',
      title: titles.flows,
      caption: captionOf(titles.flows, parts),
      notes: none === null ? flowSentences(answer, language).slice(0, 3) : Object.values(suggest.noneFlows[none]),
      columns: [
        textColumn({ key: 'from', title: columns.from }, (row) => areaName(areas, from(row))),
        textColumn({ key: 'to', title: columns.to }, (row) => areaName(areas, to(row))),
        ...(areas.level === 'kommun' ? [] : [textColumn({ key: 'municipality', title: columns.municipality }, places)]),
        numberColumn(
          { key: 'households', title: columns.households, unit: units[basis] },
          (row) => flows[row]?.households ?? NaN,
          less,
          () => language.text.measures.statuses.noData.short,
        ),
        countColumn(
          { key: 'distance', title: columns.distance, unit: units.metres },
          (row) => flows[row]?.distanceM ?? NaN,
          language,
        ),
      ],
      length: flows.length,
      codes: (row) => codesOf(areas, [from(row), to(row)]),
      pair: (row) => ({
        a: codesOf(areas, [from(row)]),
        b: codesOf(areas, [to(row)]),
        names: [areaName(areas, from(row)), areaName(areas, to(row))],
      }),
    },
  ];
}
