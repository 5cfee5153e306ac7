import type { ScbTable, Words } from '../tables/table.ts';
import type { Region, RegionList } from '../world/regions.ts';
import { listsOf } from '../world/regions.ts';

/** One variable of a table, as the service lists it. */
export interface Variable {
  readonly code: string;
  readonly label: Words;
  readonly codes: readonly string[];
  readonly labelOf: (code: string) => Words;
  /** Left out, it is summed away to this code; without one it must be chosen. */
  readonly total?: string;
}

/** A table with its variables in order: region, the table's own, contents, year. */
export interface TableView {
  readonly table: ScbTable;
  readonly title: Words;
  readonly lists: readonly RegionList[];
  readonly regions: ReadonlyMap<string, Region>;
  readonly variables: readonly Variable[];
  /** The table's own name for a content, when the code it goes by has been changed. */
  readonly contentOf: ReadonlyMap<string, string>;
}

/** What somebody has changed in a table since the catalogue was written. */
export interface Changes {
  readonly title: boolean;
  readonly codes: boolean;
}

/** The view of a table in a world of regions. */
export function viewTable(
  table: ScbTable,
  world: ReadonlyMap<RegionList, readonly Region[]>,
  changes: Changes = { title: false, codes: false },
): TableView {
  const lists = listsOf[table.regions];
  const regions = new Map(lists.flatMap((list) => (world.get(list) ?? []).map((region) => [region.code, region])));
  const contentOf = new Map(table.contents.map(({ code }) => [changes.codes ? changedCode(code) : code, code]));
  return {
    table,
    title: changes.title ? changedTitle : table.title,
    lists,
    regions,
    contentOf,
    variables: [
      {
        code: 'Region',
        label: { sv: 'region', en: 'region' },
        codes: [...regions.keys()],
        labelOf: (code) => regions.get(code)?.label ?? unnamed(code),
        ...(regions.has('00') ? { total: '00' } : {}),
      },
      ...table.dimensions.map(({ code, label, categories, total }) => ({
        code,
        label,
        codes: categories.map((category) => category.code),
        labelOf: (wanted: string) => categories.find((category) => category.code === wanted)?.label ?? unnamed(wanted),
        ...(total === undefined ? {} : { total }),
      })),
      {
        code: 'ContentsCode',
        label: { sv: 'tabellinnehåll', en: 'observations' },
        codes: [...contentOf.keys()],
        labelOf: (code) =>
          table.contents.find((content) => content.code === contentOf.get(code))?.label ?? unnamed(code),
      },
      {
        code: 'Tid',
        label: { sv: 'år', en: 'year' },
        codes: Array.from({ length: table.years.to - table.years.from + 1 }, (_, i) => String(table.years.from + i)),
        labelOf: unnamed,
      },
    ],
  };
}

const unnamed = (code: string): Words => ({ sv: code, en: code });

/** What a content is called after it has been changed. */
export function changedCode(code: string): string {
  return `NY${code.slice(2)}`;
}

const changedTitle: Words = {
  sv: 'Fåglar efter art och räkneplats. År 1990-2020',
  en: 'Birds by species and place of count. Year 1990-2020',
};
