import type { CatalogueColumn, CatalogueTable, ColumnSource, Words } from '../../../data/catalogue/catalogue.ts';
import { cellsOf, tableOf, tablesOf, yearsOf } from '../../../data/catalogue/cells-of.ts';
import type { TableLevel } from '../../../data/catalogue/catalogue.ts';
import type { Column } from '../../measures/column.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { PackCoverage, PackSource } from '../../pack/pack.ts';
import type { PackFigures } from './pack-figures.ts';
import type { ScbLabels } from './scb-labels.ts';

/** What the sources of a pack are told from. */
export interface SourceFacts {
  /** Columns that the pack has. */
  readonly columns: readonly CatalogueColumn[];
  readonly figures: PackFigures;
  readonly labels: ScbLabels;
  /** Date of retrieval by table. */
  readonly retrieved: Readonly<Record<string, string>>;
  /** `DeSO 2025`. */
  readonly vintage: string;
  /** Where the figures were asked for when it was not SCB. */
  readonly elsewhere?: string;
}

const levels: readonly TableLevel[] = ['deso', 'regso', 'kommun'];

/** The years of a pack in which a table gives a column, over all levels. */
function yearsGiven(source: ColumnSource, years: Iterable<number>): readonly number[] {
  const { from, to } = yearsOf(source);
  return [...years].filter((year) => from <= year && year <= to);
}

function count(columns: readonly Column[]): PackCoverage {
  const found = { counted: 0, of: 0, suppressed: 0, missing: 0 };
  for (const { status } of columns)
    for (const reason of status) {
      found.of++;
      if (hasValue(reason)) found.counted++;
      else if (reason === Status.suppressed) found.suppressed++;
      else found.missing++;
    }
  return found;
}

/** Coverage at the finest level that the table has figures for, over its columns and years. */
function coverageOf(table: string, { columns, figures }: SourceFacts): PackCoverage {
  for (const level of levels) {
    const found: Column[] = [];
    for (const [year, own] of figures.years(level)) {
      const given = columns.filter(({ sources }) =>
        sources.some((source) => source.table === table && yearsGiven(source, [year]).length > 0),
      );
      found.push(...own.filter(({ name }) => given.some(({ id }) => id === name)));
    }
    if (found.length > 0) return count(found);
  }
  return count([]);
}

/** How a column was made of the table's cells, where it is not a cell as it stands. */
function transformation(column: CatalogueColumn, source: ColumnSource, labels: ScbLabels): Words | null {
  const { table, formula } = source;
  switch (formula.kind) {
    case 'cell':
      return null;
    case 'sum': {
      const words = labels.words(table, formula.cells, formula);
      return { sv: `${column.title.sv} = ${words}`, en: `${column.title.en} = ${words}` };
    }
    case 'share': {
      const words = `(${labels.words(table, formula.part, formula)}) / (${labels.words(table, formula.whole, formula)})`;
      return {
        sv: `${column.title.sv}: andel = ${words}, avrundad till fyra decimaler`,
        en: `${column.title.en}: share = ${words}, rounded to four decimals`,
      };
    }
  }
}

function sourceOf(table: CatalogueTable, facts: SourceFacts): PackSource {
  const { columns, figures, labels, retrieved, vintage, elsewhere } = facts;
  const own = columns.flatMap((column) =>
    column.sources.filter((source) => source.table === table.id).map((source) => ({ column, source })),
  );
  const years = new Set(levels.flatMap((level) => [...figures.years(level).keys()]));
  // A break counts where the pack's series crosses it, though another table gives the other side.
  const series = own.flatMap(({ column }) => column.sources.flatMap((source) => yearsGiven(source, years)));
  const crossed = table.breaks.filter(
    ({ between: [before, after] }) => series.some((year) => year <= before) && series.some((year) => year >= after),
  );
  const transformations = own.flatMap(({ column, source }) => transformation(column, source, labels) ?? []);
  const date = retrieved[table.id];
  const note = [table.note, elsewhere === undefined ? undefined : notScb(elsewhere)].filter((one) => one !== undefined);
  return {
    title: table.title,
    table: table.id,
    ...(date !== undefined && { retrieved: date }),
    licence: table.licence,
    url: elsewhere ?? webAddress(table),
    columns: own.map(({ column }) => column.id),
    codes: [...new Set(own.flatMap(({ source }) => cellsOf(source.formula).map(({ content }) => content)))],
    vintage,
    population: table.population,
    coverage: coverageOf(table.id, facts),
    ...(crossed.length > 0 && { breaks: crossed.map(({ between, sv, en }) => ({ between, why: { sv, en } })) }),
    ...(transformations.length > 0 && { transformations }),
    ...(note.length > 0 && { note: joined(note) }),
  };
}

function joined(words: readonly Words[]): Words {
  return { sv: words.map(({ sv }) => sv).join(' '), en: words.map(({ en }) => en).join(' ') };
}

/** What is said of anything that another address than SCB's has answered. */
export function notScb(address: string): Words {
  return {
    sv: `Hämtat från ${address}, inte från SCB. Värdena kan vara påhittade.`,
    en: `Fetched from ${address}, not from Statistics Sweden. The values may be made up.`,
  };
}

/** Where a person can look at the table. */
function webAddress({ id, name }: CatalogueTable): string {
  return name === undefined
    ? `https://statistikdatabasen.scb.se/api/v2/tables/${id}`
    : `https://www.statistikdatabasen.scb.se/goto/sv/ssd/${name}`;
}

/** A source for every table that a pack has figures of, in the order of the catalogue: title, codes, dates, who is counted, coverage, the breaks that its years cross, and what was done to its figures. */
export function tableSources(facts: SourceFacts): readonly PackSource[] {
  const years = new Set(levels.flatMap((level) => [...facts.figures.years(level).keys()]));
  return tablesOf(facts.columns).flatMap((id) => {
    const table = tableOf(id);
    const gives = facts.columns.some(({ sources }) =>
      sources.some((source) => source.table === id && yearsGiven(source, years).length > 0),
    );
    return table && gives ? [sourceOf(table, facts)] : [];
  });
}
