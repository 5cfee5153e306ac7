import { measureOf } from './catalogue.ts';
import type { Unit } from './column.ts';
import { parseMeasure } from './parse-measure.ts';
import type { MeasureKey, ScaleKind } from './roles.ts';

/** How a measure is put in classes: as the catalogue says, `balance` for a ratio of two columns, and for a column as its unit says. */
export function scaleOf(key: MeasureKey, unit: Unit): ScaleKind {
  const measure = parseMeasure(key);
  if (measure?.kind === 'known') return measureOf(measure.key).scale;
  if (measure?.kind === 'ratio') return 'balance';
  return unit === 'logRatio' ? 'deviation' : 'sequential';
}
