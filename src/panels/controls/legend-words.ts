import type { LegendItem } from '../../classes/legend.ts';
import type { LayerAnswer } from '../../protocol/requests.ts';
import type { Language } from '../../text/language.ts';
import { ratioParts } from './measure-name.ts';
import { numberWords } from '../../text/explain/value-words.ts';

type ClassItem = Extract<LegendItem, { kind: 'class' }>;

const places = { '-2': 'high2', '-1': 'high1', '0': 'even', '1': 'low1', '2': 'low2' } as const;

/** What a class of the legend says. On symmetric scales the words follow the place around the middle, on sequential ones the ends. */
export function legendWords(item: ClassItem, layer: LayerAnswer, language: Language): string {
  const words = language.text.controls.legend;
  const place = places[String(item.position) as keyof typeof places];
  if (layer.classed.scale === 'sequential' || !place) return ends(item, layer, language);
  if (layer.seenFromA) return words.againstA[place];
  if (layer.classed.scale === 'bounded') return words.balance[place];
  if (layer.classed.scale === 'balance') return (ratioParts(layer.measure) ? words.ratio : words.balance)[place];
  return words[layer.classed.scale][place];
}

function ends({ from, to }: ClassItem, { unit }: LayerAnswer, language: Language): string {
  const words = language.text.controls.legend;
  if (!Number.isFinite(from)) return words.below(numberWords(to, unit, language));
  if (!Number.isFinite(to)) return words.above(numberWords(from, unit, language));
  return words.between(numberWords(from, unit, language), numberWords(to, unit, language));
}
