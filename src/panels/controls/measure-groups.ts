import type { KnownMeasure, MeasureKey } from '../../measures/roles.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { Language } from '../../text/language.ts';
import { measureTitle } from '../../text/measure-words.ts';
import type { ChoiceGroup } from './choice.ts';
import { ratioParts } from './ratio-parts.ts';

/** Value of the line that opens the choice of numerator and denominator. */
export const ownRatioValue = 'own-ratio';

const indicators: readonly string[] = [
  'employmentRate',
  'postSecondaryShare',
  'disposableIncome',
  'population',
] satisfies KnownMeasure[];

/** The measures of a pack as the list offers them: measures, indicators, the pack's other columns, and a ratio of one's own where two columns allow it. */
export function measureGroups(pack: PackAnswer, language: Language): readonly ChoiceGroup[] {
  const words = language.text.controls;
  const keys = pack.measures.map((choice) => choice.key);
  const option = (key: MeasureKey): { value: string; title: string } => ({
    value: key,
    title: measureTitle(key, pack.manifest.columns, language),
  });
  const isColumn = (key: string): boolean => key.startsWith('column:');
  const groups = [
    {
      title: words.groups.measures,
      options: keys.filter((key) => !indicators.includes(key) && !isColumn(key) && !ratioParts(key)).map(option),
    },
    { title: words.groups.indicators, options: keys.filter((key) => indicators.includes(key)).map(option) },
    { title: words.groups.columns, options: keys.filter(isColumn).map(option) },
    {
      title: words.groups.own,
      options: pack.countColumns.length > 1 ? [{ value: ownRatioValue, title: words.ownRatio }] : [],
    },
  ];
  return groups.filter((group) => group.options.length > 0);
}

/** The line under a measure's title in the list. */
export function measureNote(key: string, basis: 'households' | 'persons', language: Language): string {
  const notes = language.text.controls.measureNotes;
  if (key === 'balance') return notes.balance[basis];
  if (key.startsWith('column:')) return notes.column;
  if (key.startsWith('ratio:')) return notes.ratio;
  return ((notes as Readonly<Record<string, unknown>>)[key] as string | undefined) ?? '';
}
