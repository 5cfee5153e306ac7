import type { StatusName } from '../../measures/status.ts';
import type { BothLanguages } from '../../table/pack.ts';
import type { Language } from '../../text/language.ts';

/** Interim words until `text.measures` has them. */
const words: Readonly<Record<StatusName, BothLanguages>> = {
  present: { sv: 'värde', en: 'value' },
  nil: { sv: 'noll', en: 'zero' },
  suppressed: { sv: 'sekretess', en: 'withheld' },
  notAvailable: { sv: 'finns inte', en: 'not available' },
  empty: { sv: 'tom uppgift', en: 'empty' },
  notJoined: { sv: 'saknas i tabellen', en: 'not in the table' },
  invalid: { sv: 'oläslig uppgift', en: 'unreadable' },
  tooSmall: { sv: 'för få invånare', en: 'too few residents' },
  noPopulation: { sv: 'ingen befolkning', en: 'no population' },
  infinite: { sv: 'ingen med hög', en: 'none with high' },
  noData: { sv: 'ingen uppgift', en: 'no data' },
  tooFewAreas: { sv: 'för få områden', en: 'too few areas' },
};

/** Why there is no value, in a few words. */
export function statusWords(status: StatusName, language: Language): string {
  return words[status][language.id];
}
