import type { Column, EstimateColumn, Unit } from '../../measures/column.ts';
import { formOf } from '../../measures/balance-of-columns.ts';
import { quartileRoles } from '../../measures/base-of.ts';
import { measureOf } from '../../measures/catalogue.ts';
import { computeMeasure } from '../../measures/compute-measure.ts';
import type { ParsedMeasure } from '../../measures/parse-measure.ts';
import { parseMeasure } from '../../measures/parse-measure.ts';
import type { Basis } from '../../measures/roles.ts';
import { fail } from '../../problem/problem.ts';
import type { Params } from '../../protocol/requests.ts';
import type { Task } from '../../protocol/serve.ts';
import type { StepValues } from '../../relations/border-steps.ts';
import { stepsOfCounts, stepsOfDeviations, stepsOfPercents, stepsOfValues } from '../../relations/border-steps.ts';
import type { MeasuredGroups } from '../../relations/frontier-municipalities.ts';
import { frontierMunicipalities } from '../../relations/frontier-municipalities.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import { frontiers, sharpestFirst } from '../../relations/frontiers.ts';
import { usableBasis } from '../../relations/pole-quartiles.ts';
import { quartileColumns } from '../../relations/quartile-columns.ts';
import type { InScope } from '../in-scope.ts';
import type { YearSource } from '../year-columns.ts';
import { levelBorders } from './level-borders.ts';

/** Every border between neighbours at a level, told with the measure asked for. Throws `linkMeasure` for a measure that is none. */
export async function frontiersAnswer(
  asked: Params<'frontiers'>,
  inScope: InScope,
  task: Task,
): Promise<FrontierAnswer> {
  const { measure, year, level } = asked;
  const parsed = parseMeasure(measure) ?? fail('linkMeasure', { asked: measure });
  const { pack, columns, source } = await inScope(asked, task);
  const basis = usableBasis(asked.basis, source.inputs);
  const { areas } = columns;
  const { borders, ...ofLevel } = levelBorders(pack, level);
  task.signal.throwIfAborted();
  const values = stepValues(parsed, { ...source, context: { ...source.context, basis } });
  const found = frontiers(borders, areas, values);
  const groups = groupsOf(parsed, source, basis);
  return {
    ...found,
    ...ofLevel,
    level,
    year,
    measure,
    basis,
    unit: unitOf(parsed, source),
    test: values.test,
    scale: values.test === 'none' ? 'difference' : 'ratio',
    order: sharpestFirst(found),
    municipalities: level === 'kommun' ? [] : frontierMunicipalities(found, areas, values.test, groups),
  };
}

/** The two columns that a measure is made of as a ratio: the outer quartiles, or the two that were chosen. */
function ratioParts(measure: ParsedMeasure, { inputs, column }: YearSource, basis: Basis): [Column, Column] | null {
  const [low, , , high] = quartileRoles[basis];
  const isOfQuartiles = measure.kind === 'known' && ['balance', 'ice', 'localDeviation'].includes(measure.key);
  const [one, other] =
    measure.kind === 'ratio'
      ? [column(measure.numerator), column(measure.denominator)]
      : isOfQuartiles
        ? [inputs[low], inputs[high]]
        : [];
  return one && other ? [one, other] : null;
}

/** ICE is the balance on another scale, and has its borders; everything else has those of what is shown. */
function stepValues(measure: ParsedMeasure, source: YearSource): StepValues {
  const { context } = source;
  const isIce = measure.kind === 'known' && measure.key === 'ice';
  const column = measure.kind === 'column' ? source.shown : source.column;
  const shown = computeMeasure(isIce ? { kind: 'known', key: 'balance' } : measure, { ...source, column }, context);
  const parts = ratioParts(measure, source, context.basis);
  if (!parts) return stepsOfValues(shown, measure.kind === 'known' && measure.key === 'livingConditions');
  const isDeviation = measure.kind === 'known' && measure.key === 'localDeviation';
  return isDeviation ? deviationSteps(parts, shown) : ratioSteps(parts, shown);
}

function ratioSteps(parts: readonly [Column, Column], shown: EstimateColumn): StepValues {
  return formOf(...parts) === 'percents' ? stepsOfPercents(...parts, shown) : stepsOfCounts(...parts, shown);
}

function deviationSteps(parts: readonly [Column, Column], shown: EstimateColumn): StepValues {
  return stepsOfDeviations(shown, formOf(...parts) === 'percents' ? undefined : stepsOfCounts(...parts, shown));
}

function unitOf(measure: ParsedMeasure, source: YearSource): Unit {
  if (measure.kind === 'known') return measureOf(measure.key).unit;
  return measure.kind === 'ratio' ? 'ratio' : (source.shown(measure.id)?.unit ?? 'count');
}

/** The groups whose unevenness a measure tells of: low and high purchasing power, the two of a ratio of counts, or a part of a whole and the rest of it. */
function groupsOf(measure: ParsedMeasure, source: YearSource, basis: Basis): MeasuredGroups | null {
  if (measure.kind === 'column') return partAndRest(measure.id, source);
  const parts = ratioParts(measure, source, basis);
  if (!parts) return null;
  if (measure.kind === 'ratio')
    return parts.every(({ unit }) => unit !== 'percent' && unit !== 'share')
      ? { group: parts[0], other: parts[1] }
      : null;
  const quartiles = quartileColumns(basis, source.inputs);
  return quartiles && { group: quartiles.low, other: quartiles.high };
}

function partAndRest(id: string, { column, shown }: YearSource): MeasuredGroups | null {
  const group = column(id);
  const whole = shown(id)?.whole;
  if (!group || !whole) return null;
  const values = whole.values.map((all, row) => all - (group.values[row] ?? NaN));
  return { group, other: { ...whole, values } };
}
