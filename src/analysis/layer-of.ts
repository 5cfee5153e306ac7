import { classify } from '../classes/classify.ts';
import { measureOf } from '../measures/catalogue.ts';
import type { EstimateColumn, Unit } from '../measures/column.ts';
import { computeMeasure } from '../measures/compute-measure.ts';
import type { ParsedMeasure } from '../measures/parse-measure.ts';
import { parseMeasure } from '../measures/parse-measure.ts';
import type { MeasureKey } from '../measures/roles.ts';
import { fail } from '../problem/problem.ts';
import type { LayerAnswer, LayerParams } from '../protocol/requests.ts';
import { usableBasis } from '../relations/pole-quartiles.ts';
import { measureOrigin } from './measure-origin.ts';
import { rowsOf } from './rows-of.ts';
import { seenFrom } from './seen-from.ts';
import type { YearColumns, YearSource } from './year-columns.ts';

/** A measure over the areas of one year, in classes. `beside` are the same values of another year, whose classes are used. Throws `linkMeasure`. */
export function layerOf(
  params: LayerParams,
  { areas, problems }: YearColumns,
  source: YearSource,
  beside?: EstimateColumn,
): LayerAnswer {
  const { measure, seenFrom: codes, theme } = params;
  const parsed = parseMeasure(measure);
  if (!parsed) return fail('linkMeasure', { asked: measure });
  const basis = usableBasis(params.basis, source.inputs);
  const column = parsed.kind === 'column' ? source.shown : source.column;
  const used = { ...source, column, context: { ...source.context, basis } };
  const seenFromA = codes.length > 0;
  const unit = seenFromA ? 'ratio' : unitOf(parsed, source);
  const values = seenFromA
    ? seenFrom(parsed, used, rowsOf(areas.codes, codes))
    : computeMeasure(parsed, used, used.context);
  const shown: MeasureKey = seenFromA ? 'balance' : measure;
  const classed = classify(shown, values, unit, theme, beside);
  const origin = measureOrigin(parsed, used);
  return { measure, unit, values, classed, basis, seenFromA, origin, onlyAt: [], problems };
}

/** The unit of a measure's values. */
export function unitOf(measure: ParsedMeasure, source: YearSource): Unit {
  if (measure.kind === 'known') return measureOf(measure.key).unit;
  return measure.kind === 'ratio' ? 'ratio' : (source.shown(measure.id)?.unit ?? 'count');
}
