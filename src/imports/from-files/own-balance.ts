import { parseMeasure } from '../../measures/parse-measure.ts';
import type { MeasureKey } from '../../measures/roles.ts';
import type { PackColumn } from '../../pack/pack.ts';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import { isCount } from './indicators.ts';
import type { OwnBalance } from './proposal.ts';

/** The column of an indicator, by the id of its file's proposal and its key. */
export type ColumnOf = (of: OwnBalance['numerator']) => PackColumn | undefined;

/** A person's own balansmått as a measure of the pack; a problem where its two columns are not two different counts that were taken in. */
export function ownBalance(
  balance: OwnBalance | undefined,
  columnOf: ColumnOf,
): { readonly measures: readonly MeasureKey[]; readonly problems: readonly Problem[] } {
  if (!balance) return { measures: [], problems: [] };
  const [numerator, denominator] = [columnOf(balance.numerator), columnOf(balance.denominator)];
  const fit =
    numerator && denominator && numerator.id !== denominator.id && isCount(numerator.unit) && isCount(denominator.unit);
  if (!fit)
    return {
      measures: [],
      problems: [
        problem('balanceNeedsCounts', { columns: [balance.numerator.indicator, balance.denominator.indicator] }),
      ],
    };
  return { measures: [`ratio:${numerator.id}/${denominator.id}`], problems: [] };
}

/** Measures that show what columns were added: the balansmått where there are quartiles, known measures, then the columns themselves. */
export function measuresOf(columns: readonly PackColumn[]): readonly MeasureKey[] {
  const ids = columns.map(({ id }) => id);
  const balance = (ids.includes('q1') && ids.includes('q4')) || (ids.includes('p1') && ids.includes('p4'));
  const others = ids.flatMap((id): MeasureKey[] => {
    if (/^(?:[qp][1-4](?:_.*)?|employmentBase|total)$/.test(id)) return [];
    const parsed = parseMeasure(id);
    return [parsed?.kind === 'known' ? parsed.key : `column:${id}`];
  });
  return [...(balance ? (['balance'] as const) : []), ...others];
}
