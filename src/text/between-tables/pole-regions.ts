import { exact } from '../../measures/column.ts';
import type { PoleRegion, PoleRegions } from '../../relations/suggested-pair.ts';
import { areaName } from '../between-sentences/area-names.ts';
import { regionSentences, sidePlace } from '../between-sentences/suggest.ts';
import type { PlainTable } from '../plain-table.ts';
import { codesOf, countColumn, estimateColumns, sentenceColumn, textColumn } from './columns.ts';
import { pairTable } from './pole-pairs.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** Pole regions, both kinds alike; each with its counter-pole; and the areas that lie in the other pole. */
export function regionTables(answer: PoleRegions, parts: TableParts): readonly PlainTable[] {
  const { suggest, tables } = parts.language.between;
  const { titles } = tables;
  const notes =
    answer.none === null ? regionSentences(answer, parts.language) : Object.values(suggest.noneRegions[answer.none]);
  const islands = answer.islands.map(({ pair }) => pair);
  return [
    regionsTable(answer.regions, notes, parts),
    pairTable({ id: 'regionPairs', title: titles.regionPairs, notes, pairs: answer.pairs }, parts),
    pairTable({ id: 'islands', title: titles.islands, notes: [suggest.regions.islandsAbout], pairs: islands }, parts),
  ];
}

function regionsTable(regions: readonly PoleRegion[], notes: readonly string[], parts: TableParts): PlainTable {
  const { language, areas } = parts;
  const { titles, columns, kinds, units } = language.between.tables;
  const of = (row: number): PoleRegion | undefined => regions[row];
  return {
    id: 'regions',
    title: titles.regions,
    caption: captionOf(titles.regions, parts),
    notes,
    columns: [
      textColumn({ key: 'kind', title: columns.kind }, (row) => kinds[of(row)?.kind ?? 'HH']),
      sentenceColumn({ key: 'names', title: columns.areas }, (row) =>
        language.format.list((of(row)?.rows ?? []).map((area) => areaName(areas, area))),
      ),
      textColumn({ key: 'municipality', title: columns.municipality }, (row) =>
        sidePlace({ rows: of(row)?.rows ?? [] }, areas, language),
      ),
      countColumn({ key: 'areas', title: columns.areas }, (row) => of(row)?.rows.length ?? NaN, language),
      ...estimateColumns(
        { key: 'balance', title: columns.balance, unit: units.ratio },
        regions.length,
        (row) => of(row)?.balance ?? exact(NaN),
        language.format.ratio,
        language,
      ),
    ],
    length: regions.length,
    codes: (row) => codesOf(areas, of(row)?.rows ?? []),
  };
}
