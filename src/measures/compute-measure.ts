import { baseOf, baseOfParts } from './base-of.ts';
import { balanceOfColumns } from './balance-of-columns.ts';
import { measureOf } from './catalogue.ts';
import type { Column, EstimateColumn } from './column.ts';
import { estimateColumn } from './column.ts';
import type { MeasureContext } from './measure-context.ts';
import type { ParsedMeasure } from './parse-measure.ts';
import { plainColumn } from './plain-column.ts';
import type { Inputs } from './roles.ts';
import { withSmallBase } from './small-numbers.ts';

/** The columns of a table: the known ones by role, and any by its id. */
export interface MeasureSource {
  readonly inputs: Inputs;
  readonly column: (id: string) => Column | undefined;
}

/**
 * Any measure for every area, small numbers taken away. A column that the table does not have makes all rows `noData`. Lengths and
 * the population itself are shown however few live there; everything else is not. A ratio's base is the population, else the sum of its two parts.
 */
export function computeMeasure(measure: ParsedMeasure, source: MeasureSource, context: MeasureContext): EstimateColumn {
  const nothing = (): EstimateColumn => estimateColumn(context.groupOf.length);
  switch (measure.kind) {
    case 'known':
      return measureOf(measure.key).compute(source.inputs, context);
    case 'ratio': {
      const numerator = source.column(measure.numerator);
      const denominator = source.column(measure.denominator);
      if (!numerator || !denominator) return nothing();
      const base = baseOfParts(numerator, denominator, source.inputs, context);
      return withSmallBase(balanceOfColumns(numerator, denominator), base);
    }
    case 'column': {
      const column = source.column(measure.id);
      if (!column) return nothing();
      const ofPlace = column.unit === 'metres' || column === source.inputs.population;
      return ofPlace ? plainColumn(column) : withSmallBase(plainColumn(column), baseOf(source.inputs, context));
    }
  }
}
