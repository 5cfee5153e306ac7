import type { View } from '../address/view.ts';
import type { MeasureKey } from '../measures/roles.ts';
import type { PackAnswer } from '../protocol/requests.ts';

/** What stands across where a person has not chosen: the first that the region has. */
const usual: readonly MeasureKey[] = ['disposableIncome', 'employmentRate', 'postSecondaryShare', 'population'];

/** The two measures of the scatter: those of the view, else the balance upwards and the region's most usual other measure across. */
export function scatterMeasures(
  { scatterX, scatterY }: Pick<View, 'scatterX' | 'scatterY'>,
  { measures }: Pick<PackAnswer, 'measures'>,
): { readonly x: MeasureKey; readonly y: MeasureKey } {
  const keys = measures.map(({ key }) => key);
  const first = (wanted: readonly MeasureKey[], but: string): MeasureKey =>
    [...wanted, ...keys].find((key) => keys.includes(key) && key !== but) ?? 'balance';
  const y = scatterY === '' ? first(['balance'], scatterX) : (scatterY as MeasureKey);
  const x = scatterX === '' ? first(usual, y) : (scatterX as MeasureKey);
  return { x, y };
}
