import type { CatalogueColumn, CatalogueTable, TableLevel } from '../../../data/catalogue/catalogue.ts';
import { codesOf, tableOf, tablesOf, yearsOf } from '../../../data/catalogue/cells-of.ts';
import type { Division } from '../../../data/catalogue/divisions.ts';
import { divisions } from '../../../data/catalogue/divisions.ts';
import { cellLimit } from '../limits.ts';
import { tableCost } from './estimate.ts';
import type { FetchOrder, Selection, TablePart } from './order.ts';
import { partId, placeText, yearsText } from './part-id.ts';
import { mostAreas, regionSelection } from './regions.ts';
import type { Ask } from './split.ts';
import { cellsPerRegionYear, split } from './split.ts';

/** The years in which a table gives any of the columns. */
function yearsAsked(table: CatalogueTable, columns: readonly CatalogueColumn[], years: readonly number[]): number[] {
  const spans = columns
    .flatMap(({ sources }) => sources)
    .filter((source) => source.table === table.id)
    .map(yearsOf);
  return years.filter((year) => spans.some(({ from, to }) => from <= year && year <= to));
}

function partOf(table: string, level: TableLevel, division: Division, ask: Ask): TablePart {
  const { municipalities, years, codes } = ask;
  const selection: readonly Selection[] = [
    regionSelection(municipalities, level, division),
    ...[...codes].map(([dimension, own]) => ({ dimension, codes: own })),
    { dimension: 'Tid', codes: years.map(String) },
  ];
  const regions = mostAreas(municipalities, level, division);
  const cells = regions * years.length * cellsPerRegionYear(ask);
  const words = [table, level, division.vintage, placeText(municipalities), yearsText(years)];
  return {
    id: partId(words, selection),
    kind: 'table',
    source: table,
    level,
    vintage: division.vintage,
    municipalities,
    years,
    calls: 1,
    cells,
    ...tableCost(regions, cells),
    selection,
  };
}

/**
 * The calls for figures: each table once for each level and division, whole country or municipalities, split where it would reach the limit of cells.
 * Years that a table does not have are left out.
 */
export function tableParts(columns: readonly CatalogueColumn[], order: FetchOrder): readonly TablePart[] {
  return tablesOf(columns).flatMap((id) => {
    const table = tableOf(id);
    if (!table) return [];
    const asked = yearsAsked(table, columns, order.years);
    const codes = codesOf(id, columns);
    return divisions.flatMap((division) => {
      const years = asked.filter((year) => division.years.from <= year && year <= division.years.to);
      if (years.length === 0) return [];
      return order.levels
        .filter((level) => table.levels.includes(level))
        .flatMap((level) =>
          split({ municipalities: order.municipalities, years, codes }, cellLimit, (own) =>
            mostAreas(own, level, division),
          ).map((ask) => partOf(id, level, division, ask)),
        );
    });
  });
}
