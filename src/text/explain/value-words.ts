import type { Estimate, Unit } from '../../measures/column.ts';
import { Status, hasValue, statusNames } from '../../measures/status.ts';
import type { PackColumn } from '../../pack/pack.ts';
import type { IndicatorRow } from '../../relations/pair-relation.ts';
import { never } from '../../problem/never.ts';
import type { Language } from '../language.ts';
import { columnTitle } from '../measure-words.ts';

/** A finite number in its unit: `51 %`, `168 tkr`, `2 480`, `1,3 km`. Shares are 0–1, percents 0–100. */
export function numberWords(value: number, unit: Unit, { format }: Language): string {
  switch (unit) {
    case 'share':
      return format.percent(value);
    case 'percent':
      return format.percent(value / 100);
    case 'kSEK':
      return format.kiloKronor(value);
    case 'metres':
      return format.distance(value);
    case 'ratio':
      return format.ratio(value);
    case 'logRatio':
      return format.number(value, 2);
    case 'households':
    case 'persons':
    case 'dwellings':
    case 'count':
      return format.count(value);
    default:
      return never(unit);
  }
}

/** An estimate in its unit, `∞` where the ratio is without bound, else the reason why there is no value. */
export function valueWords(estimate: Estimate, unit: Unit, language: Language): string {
  if (estimate.status === Status.infinite || estimate.value === Infinity) return '∞';
  if (!hasValue(estimate.status) || !Number.isFinite(estimate.value)) return reasonWords(estimate, language);
  return numberWords(estimate.value, unit, language);
}

/** Why an estimate has no value; '' when it has one. */
export function reasonWords(estimate: Estimate, { text }: Language): string {
  const { statuses } = text.measures;
  if (hasValue(estimate.status)) return Number.isFinite(estimate.value) ? '' : statuses.noData.short;
  return statuses[statusNames[estimate.status]].short;
}

/** `8,1–15` for a ratio's interval; '' where there is none, or where both ends are the value itself. The upper end may be ∞. */
export function intervalWords(estimate: Estimate, { format }: Language): string {
  const { lower, upper, status } = estimate;
  if (!hasValue(status) && status !== Status.infinite) return '';
  if (Number.isNaN(lower) || Number.isNaN(upper) || lower === upper) return '';
  return format.interval(lower, upper);
}

/** An indicator's difference as a planner says it: percentage points for shares, the amount in its unit for the rest, and how many times the larger is. */
export function differenceWords(row: IndicatorRow, language: Language): string {
  const { text } = language;
  const [withoutA, withoutB] = [reasonWords(row.a, language), reasonWords(row.b, language)];
  if (withoutA !== '' && withoutB !== '') return text.pair.notComparableBoth;
  if (withoutA !== '') return text.pair.notComparable(text.common.poleA, withoutA);
  if (withoutB !== '') return text.pair.notComparable(text.common.poleB, withoutB);
  const difference = Math.abs(Number.isFinite(row.difference.value) ? row.difference.value : row.a.value - row.b.value);
  if (difference === 0) return text.pair.equal;
  const amount = amountWords(difference, row.unit, language);
  const times = row.ratio.value;
  const ratio = Number.isFinite(times) && times >= 1.05 ? text.pair.times(language.format.ratio(times)) : '';
  if (amount === '') return ratio === '' ? text.pair.equal : ratio;
  return ratio === '' ? amount : text.pair.both(amount, ratio);
}

function amountWords(difference: number, unit: Unit, language: Language): string {
  const { format, text } = language;
  switch (unit) {
    case 'share':
    case 'percent': {
      const share = unit === 'share' ? difference : difference / 100;
      const points = format.points(share, share < 0.0095 ? 1 : 0);
      return text.pair.points(points, points === '1');
    }
    case 'ratio':
      return '';
    case 'households':
    case 'persons':
    case 'dwellings':
      return text.pair.amount[unit](format.count(difference));
    default:
      return text.pair.amount.other(numberWords(difference, unit, language));
  }
}

/** An indicator's title: ours, short, for the roles that every pack has; else the column's. */
export function indicatorTitle(id: string, columns: readonly PackColumn[], language: Language): string {
  return language.text.pair.indicatorTitles[id] ?? columnTitle(id, columns, language);
}
