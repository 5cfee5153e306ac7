import type { LegendItem } from '../classes/legend.ts';
import type { Unit } from '../measures/column.ts';
import type { MeasureKey, ScaleKind } from '../measures/roles.ts';
import { numberWords } from './explain/value-words.ts';
import type { Language } from './language.ts';

const placeNames = ['high2', 'high1', 'even', 'low1', 'low2'] as const;

/** What a class is a class of. */
export interface ClassContext {
  readonly measure: MeasureKey;
  readonly scale: ScaleKind;
  readonly unit: Unit;
  readonly seenFromA: boolean;
  /** The year since which the values are changes. */
  readonly changeSince?: number;
}

/** A line of the legend in words: the place around the middle, the ends of a range with their unit, or the reason why there is no value. */
export function classWords(item: LegendItem, context: ClassContext, language: Language): string {
  const words = language.text.measures;
  if (item.kind === 'status') return words.statuses[item.status].short;
  if (context.scale === 'sequential') return rangeWords(item, context.unit, language);
  const place = placeNames[item.position + 2] ?? 'even';
  const isRatio = context.measure.startsWith('ratio:');
  if (context.changeSince !== undefined)
    return language.between?.development.map.place(isRatio, place, String(context.changeSince)) ?? '';
  if (context.seenFromA) return words.places.fromA[place];
  return isRatio ? words.places.ratio[place] : words.places[context.scale][place];
}

/** A range of a scale from low to high: its lower end belongs to it, its upper end does not. */
function rangeWords(
  { from, to }: { readonly from: number; readonly to: number },
  unit: Unit,
  language: Language,
): string {
  const { ranges } = language.text.measures;
  const hasFrom = Number.isFinite(from);
  const hasTo = Number.isFinite(to);
  if (hasFrom && hasTo) return ranges.between(numberWords(from, unit, language), numberWords(to, unit, language));
  if (hasFrom) return ranges.from(numberWords(from, unit, language));
  return hasTo ? ranges.below(numberWords(to, unit, language)) : ranges.all;
}
