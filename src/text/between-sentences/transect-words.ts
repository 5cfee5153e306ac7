import type { Estimate } from '../../measures/column.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { Transect } from '../../relations/transect-relation.ts';
import { numberWords, reasonWords } from '../explain/value-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { roundedDown } from '../open-contrast.ts';
import { balanceWords } from './balance-words.ts';

type Measured = Pick<Transect, 'measure' | 'unit' | 'scale' | 'seenFromA'>;

/** Whether a transect's steps are of logarithms: how many times as much. */
export function isOfRatios({ scale }: Pick<Transect, 'scale'>): boolean {
  return scale === 'balance' || scale === 'deviation';
}

/** A value in the transect as it stands at its bar: `7,2`, `51 %`, `168 tkr`; '' where there is none. */
export function shortValue({ value, status }: Estimate, { unit, scale }: Measured, language: BetweenLanguage): string {
  const { format } = language;
  if (status === Status.infinite || value === Infinity) return '∞';
  if (!hasValue(status) || !Number.isFinite(value)) return '';
  if (scale === 'deviation') return format.ratio(Math.exp(value));
  return scale === 'bounded' ? format.number(value, 2) : numberWords(value, unit, language);
}

/** A value in the transect in words: `11 låg på 1 hög`, `1,4 gånger kommunen`, `51 %`, or the reason why there is none. */
export function valueInWords(estimate: Estimate, transect: Measured, language: BetweenLanguage): string {
  const { value, status } = estimate;
  const isInfinite = status === Status.infinite || value === Infinity;
  if (!isInfinite && (!hasValue(status) || !Number.isFinite(value))) return reasonWords(estimate, language);
  const short = shortValue(estimate, transect, language);
  const words = language.between.transect.value;
  if (transect.seenFromA) return words.timesA(short);
  if (transect.measure === 'balance') return balanceWords(isInfinite ? Infinity : value, language);
  if (transect.measure.startsWith('ratio:')) return words.perOne(short);
  if (transect.scale === 'deviation') return words.timesLocal(short);
  switch (transect.unit) {
    case 'persons':
    case 'households':
    case 'dwellings':
      return words[transect.unit](short);
    default:
      return words.plain(short);
  }
}

/** A difference of the scale in words, whichever way it goes: `3,2 gånger`, `12 procentenheter`, `45 tkr`. */
export function differenceInWords(size: number, { unit, scale }: Measured, language: BetweenLanguage): string {
  const { format, between } = language;
  const words = between.transect.step;
  if (isOfRatios({ scale })) {
    const times = format.ratio(Math.exp(size));
    return times === format.ratio(1) ? words.slight : words.times(times);
  }
  if (scale === 'bounded') return words.plain(format.number(size, 2));
  switch (unit) {
    case 'share':
      return words.points(format.points(size, size < 0.0095 ? 1 : 0));
    case 'percent':
      return words.points(format.points(size / 100, size < 0.95 ? 1 : 0));
    case 'persons':
    case 'households':
    case 'dwellings':
      return between.transect.value[unit](format.count(size));
    default:
      return words.plain(numberWords(size, unit, language));
  }
}

/** A step: how much, of one to a value that is 0 or ∞ how much at least; '' where nothing of it is certain then. */
export function stepInWords(
  { step, least, open }: { readonly step: number; readonly least: number; readonly open: boolean },
  transect: Measured,
  language: BetweenLanguage,
): string {
  if (!open) return differenceInWords(Math.abs(step), transect, language);
  if (!(least > 0)) return '';
  const down = isOfRatios(transect) ? Math.log(Math.max(1, roundedDown(Math.exp(least)))) : least;
  return language.between.transect.step.atLeast(differenceInWords(down, transect, language));
}
