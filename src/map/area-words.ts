import { estimateAt } from '../measures/column.ts';
import type { Estimate } from '../measures/column.ts';
import { figureOrigin } from '../measures/origin.ts';
import { Status, hasValue, statusNames } from '../measures/status.ts';
import type { LayerAnswer, LevelAnswer } from '../protocol/requests.ts';
import type { Language } from '../text/language.ts';
import { originWords } from '../text/origin-words.ts';
import type { PoleDrawing } from './scene.ts';
import { fits } from './scene.ts';

/** What is said of an area under the pointer, in focus and in the list: the same words each time. */
export interface AreaWords {
  readonly name: string;
  /** Municipality and code. */
  readonly place: string;
  /** The value in words, or why there is none; '' before it has arrived. */
  readonly value: string;
  /** That the value is an estimate of ours, or counts only some of the smaller areas; '' where there is nothing to say. */
  readonly origin: string;
  /** That it belongs to a pole; '' where it does not. */
  readonly role: string;
}

/** Words for one area. */
export function areaWords(
  area: number,
  level: LevelAnswer,
  layer: LayerAnswer | undefined,
  poles: readonly PoleDrawing[],
  language: Language,
): AreaWords {
  const { areas } = level;
  const code = areas.codes[area] ?? '';
  const name = areas.names[area] ?? '';
  const municipality = areas.municipalities[areas.municipalityOf[area] ?? -1]?.name ?? '';
  const parts = areas.level === 'kommun' ? [] : [municipality, name === '' ? '' : code];
  const shown = fits(layer, level) ? layer : undefined;
  return {
    name: name === '' ? language.text.map.code(code, language.text.controls.levels[areas.level]) : name,
    place: parts.filter((part) => part !== '').join(' · '),
    value: shown ? valueWords(area, shown, language) : '',
    origin: shown ? originOfValue(area, shown, language) : '',
    role: roleOf(area, poles, language),
  };
}

/** The words as one line, for the live region and the list. */
export function asLine({ name, place, value, origin, role }: AreaWords): string {
  return [name, place, value, origin, role].filter((part) => part !== '').join(', ');
}

function roleOf(area: number, poles: readonly PoleDrawing[], { text }: Language): string {
  const pole = poles.find(({ areas }) => areas.includes(area));
  if (!pole) return '';
  return pole.suggested
    ? text.map.isSuggested
    : text.map.isPole(pole.pole === 'a' ? text.common.poleA : text.common.poleB);
}

function valueWords(area: number, layer: LayerAnswer, language: Language): string {
  const { text } = language;
  const estimate = estimateAt(layer.values, area);
  const unsure = layer.classed.uncertain[area] === 1 ? text.map.uncertain : '';
  if (layer.changeSince !== undefined) return changeWords(area, layer, layer.changeSince, language);
  if (layer.measure === 'balance' && !layer.seenFromA) return joined(balanceWords(estimate, layer, language), unsure);
  if (!hasValue(estimate.status)) return text.measures.statuses[statusNames[estimate.status]].short;
  if (layer.seenFromA) return text.map.values.timesA(language.format.ratio(ratioOf(estimate.value, layer)));
  return numberWords(estimate.value, layer, language);
}

/** How the balance has changed since a year; the reason where either year has none. */
function changeWords(
  area: number,
  { measure, values, classed }: LayerAnswer,
  since: number,
  { text, between, format }: Language,
): string {
  const { value, status } = estimateAt(values, area);
  if (!hasValue(status)) return text.measures.statuses[statusNames[status]].short;
  const words = between?.development.map;
  const change = words?.value(measure.startsWith('ratio:'), format.ratio(value), String(since)) ?? '';
  return joined(change, classed.uncertain[area] === 1 ? (words?.uncertain ?? '') : '');
}

/** Only of a value that is there: a reason says for itself what is missing. */
function originOfValue(area: number, { values, origin }: LayerAnswer, language: Language): string {
  const status = values.status[area] ?? Status.noData;
  return hasValue(status) || status === Status.infinite ? originWords(figureOrigin(origin, area), language) : '';
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function balanceWords({ value, status }: Estimate, { basis }: LayerAnswer, { text, format }: Language): string {
  const words = text.map.values;
  const who = words.who[basis];
  if (statusNames[status] === 'infinite') return words.balanceInfinite(who);
  if (!hasValue(status)) return text.measures.statuses[statusNames[status]].short;
  if (value === 0) return words.balanceNone(who);
  if (format.ratio(value) === format.ratio(1)) return words.balanceEven(who);
  return value > 1 ? words.balanceLow(format.ratio(value), who) : words.balanceHigh(format.ratio(1 / value), who);
}

function ratioOf(value: number, { unit }: LayerAnswer): number {
  return unit === 'logRatio' ? Math.exp(value) : value;
}

function numberWords(value: number, layer: LayerAnswer, { text, format }: Language): string {
  const words = text.map.values;
  switch (layer.unit) {
    case 'percent':
      return format.percent(value / 100);
    case 'share':
      return layer.classed.scale === 'bounded' ? format.number(value, 2) : format.percent(value);
    case 'kSEK':
      return format.kiloKronor(value);
    case 'logRatio':
      return words.timesLocal(format.ratio(Math.exp(value)));
    case 'ratio':
      return format.ratio(value);
    case 'metres':
      return format.distance(value);
    case 'persons':
      return words.persons(format.count(value));
    case 'households':
      return words.households(format.count(value));
    case 'dwellings':
      return words.dwellings(format.count(value));
    case 'count':
      return format.count(value);
  }
}
