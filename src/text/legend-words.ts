import type { LayerAnswer } from '../protocol/layer.ts';
import type { Language } from './language.ts';

const balances: readonly string[] = ['balance', 'localDeviation', 'ice'];

/** True for measures made from the quartiles: they ask for households or persons, and for a part of the stock. */
function isBalance(key: string): boolean {
  return balances.includes(key);
}

/** What a legend says of its layer. */
export type Explained = Pick<LayerAnswer, 'measure' | 'unit' | 'basis' | 'seenFromA' | 'changeSince'>;

/** What is counted or measured; seen from A, whose value is the middle. `nameOfA` is '' where it has none or several. */
export function legendHeading(layer: Explained, nameOfA: string, { text, between }: Language): string {
  const words = text.controls.legend;
  const change = between?.development.map;
  if (change && layer.changeSince !== undefined)
    return change.heading(layer.measure.startsWith('ratio:'), String(layer.changeSince));
  if (layer.seenFromA) return nameOfA === '' ? words.fromA : words.fromAName(nameOfA);
  if (isBalance(layer.measure)) return words.unit[layer.basis];
  return words.unit[layer.unit];
}

/** What an interval over the middle means. */
export function uncertainWords({ seenFromA, changeSince }: Explained, { text, between }: Language): string {
  const { uncertain, uncertainFromA } = text.controls.legend;
  if (changeSince !== undefined) return between?.development.map.uncertain ?? '';
  return seenFromA ? uncertainFromA : uncertain;
}
