import { classify } from '../classes/classify.ts';
import { baseOfParts, baseOfQuartiles, quartileRoles } from '../measures/base-of.ts';
import type { Column } from '../measures/column.ts';
import { estimateColumn } from '../measures/column.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { originOf } from '../measures/origin.ts';
import { parseMeasure } from '../measures/parse-measure.ts';
import type { Basis, MeasureKey } from '../measures/roles.ts';
import { withSmallBase } from '../measures/small-numbers.ts';
import type { LayerAnswer, LayerParams } from '../protocol/requests.ts';
import type { BalanceParts } from '../relations/balance-change.ts';
import { balanceChange } from '../relations/balance-change.ts';
import { usableBasis } from '../relations/pole-quartiles.ts';
import type { ScopeParts } from './in-scope.ts';
import type { YearSource } from './year-columns.ts';

/** What a year's change is measured from: its parts, and the base that small numbers are judged by. */
interface Year extends BalanceParts {
  readonly base: Column;
}

/**
 * The change of every area's balance since another year (`balanceChange`), on the scale of the balance: 1 is unchanged, and uncertain where the interval
 * covers 1. Of a ratio of two columns the change of that ratio; of every other measure the balance's, since that is what the poles are told by. An
 * area with fewer than 50 in its base either year is `tooSmall`; a year without the columns leaves every area `noData`.
 */
export function changeSince(
  params: LayerParams,
  { columns, source }: Pick<ScopeParts, 'columns' | 'source'>,
  before: Pick<ScopeParts, 'columns' | 'source'>,
): LayerAnswer {
  const parsed = parseMeasure(params.measure);
  const ratio = parsed?.kind === 'ratio' ? parsed : null;
  const measure: MeasureKey = ratio ? params.measure : 'balance';
  const basis = usableBasis(params.basis, source.inputs);
  const yearOf = (of: YearSource): Year | null =>
    ratio ? yearOfColumns(of, ratio.numerator, ratio.denominator) : yearOfQuartiles(of, basis);
  const [from, to] = [yearOf(before.source), yearOf(source)];
  const values =
    from && to
      ? withSmallBase(withSmallBase(balanceChange(from, to), from.base), to.base)
      : estimateColumn(source.context.groupOf.length);
  const used = [to, from].flatMap((year) => (year ? [year.numerator, year.denominator] : []));
  return {
    measure,
    unit: 'ratio',
    values,
    classed: classify(measure, values, 'ratio', params.theme),
    basis,
    seenFromA: false,
    ...(params.changeSince !== undefined && { changeSince: params.changeSince }),
    origin: originOf(used),
    onlyAt: [],
    problems: [...columns.problems, ...before.columns.problems],
  };
}

function yearOfQuartiles({ inputs, context }: YearSource, basis: Basis): Year | null {
  const [lowest, , , highest] = quartileRoles[basis];
  const [numerator, denominator] = [inputs[lowest], inputs[highest]];
  const used: MeasureContext = { ...context, basis };
  return numerator && denominator ? { numerator, denominator, base: baseOfQuartiles(inputs, used) } : null;
}

function yearOfColumns({ inputs, column, context }: YearSource, above: string, below: string): Year | null {
  const [numerator, denominator] = [column(above), column(below)];
  if (!numerator || !denominator) return null;
  return { numerator, denominator, base: baseOfParts(numerator, denominator, inputs, context) };
}
