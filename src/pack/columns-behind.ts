import { catalogue } from '../measures/catalogue.ts';
import { parseMeasure } from '../measures/parse-measure.ts';
import type { Basis, MeasureKey } from '../measures/roles.ts';
import type { PackColumn } from './pack.ts';

const quartile = /^[qp][1-4]$/;

/**
 * The columns of a pack that a measure is made from: of a known measure those that it needs (for a part of the stock the part's own quartiles), of a
 * ratio both, of a column the column, with the other parts of its whole where it is shown as a share. Empty for a key that is none.
 */
export function columnsBehind(
  measure: MeasureKey,
  basis: Basis,
  subset: string,
  columns: readonly PackColumn[],
): readonly string[] {
  const parsed = parseMeasure(measure);
  switch (parsed?.kind) {
    case 'known': {
      const needs = catalogue.find(({ key }) => key === parsed.key)?.needs(basis) ?? [];
      return needs.map((role) => (subset !== 'all' && quartile.test(role) ? `${role}_${subset}` : role));
    }
    case 'ratio':
      return [parsed.numerator, parsed.denominator];
    case 'column': {
      const family = columns.find(({ id }) => id === parsed.id)?.family;
      const parts = columns.filter((column) => family !== undefined && column.family === family).map(({ id }) => id);
      return parts.length > 0 ? parts : [parsed.id];
    }
    case undefined:
      return [];
  }
}
