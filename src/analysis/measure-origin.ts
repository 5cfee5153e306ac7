import { measureOf } from '../measures/catalogue.ts';
import type { Column, Origin } from '../measures/column.ts';
import { originOf } from '../measures/origin.ts';
import type { ParsedMeasure } from '../measures/parse-measure.ts';
import { parseMeasure } from '../measures/parse-measure.ts';
import type { MeasureKey } from '../measures/roles.ts';
import type { YearSource } from './year-columns.ts';

/** The columns that a measure is made of; those that the table lacks are left out. */
function columnsOf(measure: ParsedMeasure, { inputs, column, shown, context }: YearSource): readonly Column[] {
  const found = (): readonly (Column | undefined)[] => {
    switch (measure.kind) {
      case 'known':
        return measureOf(measure.key)
          .needs(context.basis)
          .map((role) => inputs[role]);
      case 'ratio':
        return [column(measure.numerator), column(measure.denominator)];
      case 'column':
        return [shown(measure.id)];
    }
  };
  return found().filter((one) => one !== undefined);
}

/** How a measure's figures came about at the level of its source: an estimate where any of its columns is, counted over the areas that all of them count. */
export function measureOrigin(measure: ParsedMeasure, source: YearSource): Origin {
  return originOf(columnsOf(measure, source));
}

/** The id of a column that is shown as it is, and that the table at this level does not have; undefined for everything else. */
export function lackingColumn(measure: MeasureKey, source: YearSource): string | undefined {
  const parsed = parseMeasure(measure);
  return parsed?.kind === 'column' && !source.column(parsed.id) ? parsed.id : undefined;
}
