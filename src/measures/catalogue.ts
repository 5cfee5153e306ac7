import { balanceOfColumns, formOf } from './balance-of-columns.ts';
import { baseOf, baseOfQuartiles, quartileRoles } from './base-of.ts';
import type { Column, EstimateColumn, Unit } from './column.ts';
import { estimateColumn } from './column.ts';
import { indicatorRoles } from './composite.ts';
import { ice } from './ice.ts';
import { livingConditions } from './living-conditions.ts';
import { localDeviation, localDeviationOfPercents } from './local-deviation.ts';
import type { MeasureContext } from './measure-context.ts';
import { plainColumn } from './plain-column.ts';
import type { Basis, Inputs, KnownMeasure, Role, ScaleKind } from './roles.ts';
import { withSmallBase } from './small-numbers.ts';

/** A measure as the house knows it: adding one is a file, a line here and a truth row. */
export interface Measure {
  readonly key: KnownMeasure;
  readonly scale: ScaleKind;
  readonly unit: Unit;
  /** The columns without which there is nothing to compute. */
  readonly needs: (basis: Basis) => readonly Role[];
  /** The measure for every area, small numbers taken away; all `noData` when a needed column is missing. */
  readonly compute: (inputs: Inputs, context: MeasureContext) => EstimateColumn;
}

const ends = (basis: Basis): readonly [Role, Role] => [quartileRoles[basis][0], quartileRoles[basis][3]];

/** A measure of the lowest against the highest quartile. */
function ofEnds(
  key: KnownMeasure,
  scale: ScaleKind,
  unit: Unit,
  formula: (low: Column, high: Column, inputs: Inputs, context: MeasureContext) => EstimateColumn,
): Measure {
  return {
    key,
    scale,
    unit,
    needs: ends,
    compute(inputs, context) {
      const [low, high] = ends(context.basis).map((role) => inputs[role]);
      if (!low || !high) return estimateColumn(context.groupOf.length);
      return withSmallBase(formula(low, high, inputs, context), baseOfQuartiles(inputs, context));
    },
  };
}

/** A column that is shown as it is, but for small numbers. */
function asItIs(key: KnownMeasure & Role, unit: Unit): Measure {
  return {
    key,
    scale: 'sequential',
    unit,
    needs: () => [key],
    compute(inputs, context) {
      const column = inputs[key];
      return column
        ? withSmallBase(plainColumn(column), baseOf(inputs, context))
        : estimateColumn(context.groupOf.length);
    },
  };
}

/** Every measure with a formula or a role of its own, in the order of the interface. */
export const catalogue: readonly Measure[] = [
  ofEnds('balance', 'balance', 'ratio', balanceOfColumns),
  ofEnds('localDeviation', 'deviation', 'logRatio', (low, high, inputs, { groupOf }) =>
    formOf(low, high) === 'percents'
      ? localDeviationOfPercents(low, high, groupOf, inputs.population)
      : localDeviation(low, high, groupOf),
  ),
  ofEnds('ice', 'bounded', 'ratio', (low, high) => ice(balanceOfColumns(low, high))),
  {
    key: 'livingConditions',
    scale: 'sequential',
    unit: 'ratio',
    needs: () => indicatorRoles,
    compute: (inputs, context) =>
      withSmallBase(livingConditions(inputs, context.groupOf, context.groups), baseOf(inputs, context)),
  },
  asItIs('employmentRate', 'share'),
  asItIs('postSecondaryShare', 'share'),
  asItIs('disposableIncome', 'kSEK'),
  {
    key: 'population',
    scale: 'sequential',
    unit: 'persons',
    needs: () => ['population'],
    // Shown however few: it is the base itself, and says why the others are not shown.
    compute: ({ population }, { groupOf }) => (population ? plainColumn(population) : estimateColumn(groupOf.length)),
  },
  ofEnds(
    'counterPole',
    'sequential',
    'metres',
    (_low, _high, _inputs, { counterPoleM, groupOf }) => counterPoleM?.() ?? estimateColumn(groupOf.length),
  ),
];

const byKey = new Map(catalogue.map((measure) => [measure.key, measure]));

/** Whether a word is the key of a known measure. */
export function isKnownMeasure(key: string): key is KnownMeasure {
  return byKey.has(key as KnownMeasure);
}

/** The catalogue's entry of a known measure. */
export function measureOf(key: KnownMeasure): Measure {
  const measure = byKey.get(key);
  if (!measure) throw new RangeError(`no measure "${key}" in the catalogue`);
  return measure;
}
