import type { CatalogueColumn, TableLevel, Vintage } from '../../../data/catalogue/catalogue.ts';
import { yearsOf } from '../../../data/catalogue/cells-of.ts';
import { areaCode } from '../../geography/area-code.ts';
import type { Column, Unit } from '../../measures/column.ts';
import { Status, hasValue } from '../../measures/status.ts';
import { missingPeriods } from '../../scb/decode/missing-periods.ts';
import type { Cube } from '../../table/cube.ts';
import type { Figures } from './cube-figures.ts';
import { axisOf, cubeFigures, holds } from './cube-figures.ts';

/** Codes of a pack's areas at each level; row i of a column is code i of its level. */
export type LevelCodes = Readonly<Record<TableLevel, readonly string[]>>;

interface Filled {
  readonly table: string;
  readonly column: Column;
}

/** The year of a table that no area of a level has anything to say of. */
export interface SilentYear {
  readonly table: string;
  readonly year: number;
}

function isUsable(value: number, unit: Unit): boolean {
  return value >= 0 && !(unit === 'percent' && value > 100) && !(unit === 'share' && value > 1);
}

/** The division that a region's code is of, `2018` for a bare one; a municipality is of every division. */
function isOf(text: string, level: TableLevel, vintage: Vintage): string | null {
  const parsed = areaCode(text);
  if (parsed?.level !== level) return null;
  const own = parsed.vintage === '' ? '2018' : parsed.vintage;
  return level === 'kommun' || own === vintage ? parsed.code : null;
}

/** Collects columns of several tables, part by part, in the order of a pack's areas. Only the columns themselves are kept in memory. */
export class PackFigures {
  readonly #rows: Readonly<Record<TableLevel, ReadonlyMap<string, number>>>;
  readonly codes: LevelCodes;
  readonly #vintage: Vintage;
  /** By level, year and column. */
  readonly #filled: Readonly<Record<TableLevel, Map<number, Map<string, Filled>>>> = {
    deso: new Map(),
    regso: new Map(),
    kommun: new Map(),
  };
  readonly #speaking = new Set<string>();
  readonly #unplaced = new Map<string, Set<string>>();
  readonly #unusable = new Map<string, number>();

  constructor(codes: LevelCodes, vintage: Vintage) {
    const rowsOf = (level: TableLevel): ReadonlyMap<string, number> =>
      new Map(codes[level].map((code, i) => [code, i]));
    this.codes = codes;
    this.#vintage = vintage;
    this.#rows = { deso: rowsOf('deso'), regso: rowsOf('regso'), kommun: rowsOf('kommun') };
  }

  /** Codes of a table that are no area of the pack, each once, by table. */
  get unplaced(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#unplaced;
  }

  /** How many cells of a table were below 0, or a percent over 100, by table. */
  get unusable(): ReadonlyMap<string, number> {
    return this.#unusable;
  }

  /** Adds a part of a table: the columns that it gives in the years that `accepts` lets through. */
  add(
    table: string,
    level: TableLevel,
    cube: Cube,
    columns: readonly CatalogueColumn[],
    accepts: (year: number) => boolean,
  ): void {
    const codes = axisOf(cube, 'region').codes.map((text) => isOf(text, level, this.#vintage));
    const rows = codes.map((code) => (code === null ? -1 : (this.#rows[level].get(code) ?? -1)));
    codes.forEach((code, r) => {
      if (code !== null && rows[r] === -1) this.#note(table, code);
    });
    const silent = missingPeriods(cube);
    for (const [time, text] of axisOf(cube, 'time').codes.entries()) {
      const year = Number(text);
      if (!accepts(year)) continue;
      if (!silent.includes(text)) this.#speaking.add(`${table} ${level} ${year}`);
      for (const column of columns) {
        const source = column.sources.find(
          (one) => one.table === table && yearsOf(one).from <= year && year <= yearsOf(one).to,
        );
        if (source && holds(cube, source.formula))
          this.#fill(table, level, year, column, cubeFigures(cube, source.formula, time), rows);
      }
    }
  }

  /** The years of tables in which every area was 0 or without a value. */
  silent(level: TableLevel): readonly SilentYear[] {
    return [...this.#filled[level]].flatMap(([year, columns]) =>
      [...new Set([...columns.values()].map(({ table }) => table))]
        .filter((table) => !this.#speaking.has(`${table} ${level} ${year}`))
        .map((table) => ({ table, year })),
    );
  }

  /** By table and year that says something: the areas of a level that it has no row for. */
  withoutRow(level: TableLevel): readonly { readonly table: string; readonly codes: readonly string[] }[] {
    return [...this.#filled[level]].flatMap(([year, columns]) =>
      [...columns.values()]
        .filter(({ table }) => this.#speaking.has(`${table} ${level} ${year}`))
        .map(({ table, column }) => ({
          table,
          codes: this.codes[level].filter((_, row) => column.status[row] === Status.notJoined),
        })),
    );
  }

  /** The columns of a level by year, without years that are silent. */
  years(level: TableLevel): ReadonlyMap<number, readonly Column[]> {
    const found = new Map<number, readonly Column[]>();
    for (const [year, columns] of this.#filled[level]) {
      const kept = [...columns.values()].filter(({ table }) => this.#speaking.has(`${table} ${level} ${year}`));
      if (kept.length > 0)
        found.set(
          year,
          kept.map(({ column }) => column),
        );
    }
    return found;
  }

  #note(table: string, code: string): void {
    const known = this.#unplaced.get(table);
    if (known) known.add(code);
    else this.#unplaced.set(table, new Set([code]));
  }

  #fill(
    table: string,
    level: TableLevel,
    year: number,
    { id, unit }: CatalogueColumn,
    figures: Figures,
    rows: readonly number[],
  ): void {
    const { values, status } = this.#columnOf(table, level, year, id, unit);
    rows.forEach((row, r) => {
      if (row < 0 || status[row] !== Status.notJoined) return;
      const value = figures.values[r] ?? NaN;
      const wrong = hasValue(figures.status[r] ?? Status.noData) && !isUsable(value, unit);
      if (wrong) this.#unusable.set(table, (this.#unusable.get(table) ?? 0) + 1);
      values[row] = wrong ? NaN : value;
      status[row] = wrong ? Status.invalid : (figures.status[r] ?? Status.noData);
    });
  }

  #columnOf(table: string, level: TableLevel, year: number, name: string, unit: Unit): Column {
    const years = this.#filled[level];
    const columns = years.get(year) ?? new Map<string, Filled>();
    years.set(year, columns);
    const known = columns.get(name);
    if (known) return known.column;
    const n = this.codes[level].length;
    const column = {
      name,
      unit,
      values: new Float64Array(n).fill(NaN),
      status: new Uint8Array(n).fill(Status.notJoined),
    };
    columns.set(name, { table, column });
    return column;
  }
}
