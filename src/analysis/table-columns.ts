import { catalogue } from '../measures/catalogue.ts';
import type { Column } from '../measures/column.ts';
import { plainColumn } from '../measures/plain-column.ts';
import { withSmallBase } from '../measures/small-numbers.ts';
import { baseOf } from '../measures/base-of.ts';
import { measureOrigin } from './measure-origin.ts';
import type { TableAnswer } from '../protocol/requests.ts';
import { usableBasis } from '../relations/pole-quartiles.ts';
import type { PackManifest } from '../pack/pack.ts';
import type { YearSource } from './year-columns.ts';

type TableColumn = TableAnswer['columns'][number];

/**
 * The table's columns: population, then every measure that the columns allow, then the pack's own columns, small numbers taken away as on the map.
 */
export function tableColumns({ columns }: PackManifest, source: YearSource): readonly TableColumn[] {
  const context = { ...source.context, basis: usableBasis(source.context.basis, source.inputs) };
  const titles = new Map(columns.map(({ id, title }) => [id, title]));
  const measures = catalogue
    .filter(({ needs }) => needs(context.basis).every((role) => source.inputs[role]))
    .map(({ key, unit, compute }): TableColumn => {
      const estimate = compute(source.inputs, context);
      const origin = measureOrigin({ kind: 'known', key }, { ...source, context });
      return {
        key,
        column: { name: key, unit, values: estimate.values, status: estimate.status, ...origin },
        estimate,
      };
    });
  const first = measures.filter(({ key }) => key === 'population');
  const rest = measures.filter(({ key }) => key !== 'population');
  const base = baseOf(source.inputs, context);
  const own = source.extra.map((column): TableColumn => {
    const title = titles.get(column.name);
    const plain = plainColumn(column);
    // A length is of the place, not of those who live there.
    const shown: Column = { ...column, ...(column.unit === 'metres' ? plain : withSmallBase(plain, base)) };
    return { key: `column:${column.name}`, column: shown, ...(title ? { title } : {}) };
  });
  return [...first, ...rest, ...own];
}
