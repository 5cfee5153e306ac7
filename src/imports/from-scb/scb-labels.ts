import type { Cell, Formula } from '../../../data/catalogue/catalogue.ts';
import { cellsOf } from '../../../data/catalogue/cells-of.ts';
import { areaCode } from '../../geography/area-code.ts';
import type { Cube } from '../../table/cube.ts';

/** What SCB's answers call their codes: contents and further dimensions by table, and areas by bare code. */
export class ScbLabels {
  readonly #codes = new Map<string, string>();
  readonly #areas = new Map<string, string>();

  /** Notes the labels of a part. */
  add(table: string, cube: Cube): void {
    for (const { id, role, categories } of cube.dimensions) {
      if (role === 'time') continue;
      for (const { code, label } of categories) {
        if (role !== 'region') this.#codes.set(`${table} ${role === 'content' ? '' : id} ${code}`, label);
        else if (label !== code) this.#areas.set(areaCode(code)?.code ?? code, label);
      }
    }
  }

  /** The name of a RegSO, `Bollstanäs` of `Upplands Väsby (Bollstanäs)`; its code where no table has named it. */
  regso(code: string): string {
    const label = this.#areas.get(code) ?? code;
    return /^[^(]+\((.+)\)$/.exec(label)?.[1] ?? label;
  }

  /** The name of a municipality, undefined where no table has named it. */
  municipality(code: string): string | undefined {
    return this.#areas.get(code);
  }

  /** Cells in SCB's words, joined with a plus sign: only the dimensions that the formula's cells differ in. */
  words(table: string, cells: readonly Cell[], formula: Formula): string {
    const all = cellsOf(formula).map(codesOf);
    const varying = Object.keys(codesOf(cells[0] ?? { content: '' })).filter(
      (dimension) => new Set(all.map((codes) => codes[dimension])).size > 1,
    );
    const told = varying.length > 0 ? varying : [''];
    const one = (cell: Cell): string =>
      told
        .map((dimension) => {
          const code = codesOf(cell)[dimension] ?? '';
          return this.#codes.get(`${table} ${dimension} ${code}`) ?? code;
        })
        .join(', ');
    return cells.map(one).join(' + ');
  }
}

/** A cell's codes by dimension; the contents under ''. */
function codesOf({ content, codes = {} }: Cell): Readonly<Record<string, string>> {
  return { '': content, ...codes };
}
