import type { AreaSet } from '../../geography/area-set.ts';
import type { Transect, TransectCrossing } from '../../relations/transect-relation.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { areaName } from './area-names.ts';
import { differenceInWords, isOfRatios, stepInWords, valueInWords } from './transect-words.ts';

/** Steps that together are no more than this many times the difference between the ends go the same way. */
const oneWay = 1.02;

/** A difference between the ends below this is none: what is printed with two figures cannot show it. */
const noDifference = 0.005;

/**
 * What one meets along the way, the most telling first: where the sharpest border lies and how sharp it is, how far apart the ends are, whether it goes the
 * same way or up and down. Where there is no profile, why. The same sentences in the drawer and on the surface Text.
 */
export function transectSentences(transect: Transect, areas: AreaSet, language: BetweenLanguage): readonly string[] {
  const words = language.between.transect;
  if (transect.reason !== null) return [words.reasons[transect.reason]];
  if (Number.isNaN(transect.net)) return [words.noValues];
  return [sharpestSentence(transect, areas, language), ...endsSentences(transect, language)];
}

/** How long the way is and what it passes: areas, gaps, areas without a value, municipal borders, and the mean. */
export function wayOfTransect(transect: Transect, areas: AreaSet, language: BetweenLanguage): readonly string[] {
  if (transect.reason !== null) return [];
  const { between, format } = language;
  const words = between.transect;
  const { way, lengthM, segments, municipalityMarks, mean } = transect;
  const inside = segments.filter(({ row }) => row >= 0);
  const passed = new Set(inside.map(({ row }) => row)).size;
  const without = new Set(inside.filter(({ y }) => Number.isNaN(y)).map(({ row }) => row)).size;
  const gapM = segments.reduce((sum, { row, fromM, toM }) => sum + (row < 0 ? toM - fromM : 0), 0);
  const municipality = (at: number): string => areas.municipalities[at]?.name ?? '';
  return [
    words.lines[way](format.distance(lengthM), words.areas(format.count(passed), passed === 1)),
    ...(gapM > 0 ? [words.gap(format.distance(gapM))] : []),
    ...(without > 0 && without < passed ? [words.without(format.count(without), without === 1)] : []),
    ...municipalityMarks.map(({ alongM, before, after }) =>
      words.municipality(municipality(before), municipality(after), format.distance(alongM)),
    ),
    ...(Number.isNaN(mean) || transect.open ? [] : [words.mean(meanWords(transect, language))]),
  ];
}

/** Most places that are named after one another. */
const mostPlaces = 8;

/** The places beside the way, in the order that one passes them, the first of them by name. */
export function placesSentences(
  places: readonly { readonly name: string; readonly alongM: number }[],
  { between, format }: BetweenLanguage,
): readonly string[] {
  const words = between.transect;
  if (places.length === 0) return [];
  const named = places.slice(0, mostPlaces).map(({ name, alongM }) => words.placeAt(name, format.distance(alongM)));
  const more = places.length - named.length;
  return [words.places(format.list(more > 0 ? [...named, words.placesMore(format.count(more))] : named))];
}

/** A border with its sides, in a sentence: `3,2 gånger mellan X och Y, efter 560 m, säker skillnad`. */
export function crossingWords(
  crossing: TransectCrossing,
  transect: Transect,
  areas: AreaSet,
  language: BetweenLanguage,
): string {
  const { chart } = language.between.transect;
  const { certain, acrossMunicipality, alongM } = crossing;
  const between = chart.border(...sidesOf(crossing, transect, areas, language));
  // Measures without an interval say nothing of chance.
  const tested = certain ? chart.certain : chart.uncertain;
  const certainty = transect.scale === 'sequential' ? '' : tested;
  return chart.borderAt(
    between,
    language.format.distance(alongM),
    certainty,
    acrossMunicipality ? chart.municipal : '',
  );
}

function sidesOf(
  crossing: TransectCrossing,
  transect: Transect,
  areas: AreaSet,
  language: BetweenLanguage,
): [string, string, string] {
  const name = (at: number): string => areaName(areas, transect.segments[at]?.row ?? -1);
  const step = stepInWords(crossing, transect, language) || language.between.transect.step.unsure;
  return [step, name(crossing.before), name(crossing.after)];
}

function meanWords({ mean, ...transect }: Transect, language: BetweenLanguage): string {
  const value = transect.scale === 'balance' ? Math.exp(mean) : mean;
  return valueInWords({ value, status: 0, lower: value, upper: value }, transect, language);
}

function sharpestSentence(transect: Transect, areas: AreaSet, language: BetweenLanguage): string {
  const words = language.between.transect;
  const { crossings, sharpest, largest } = transect;
  const crossing = crossings[sharpest ?? largest ?? -1];
  if (!crossing)
    return crossings.length === 0 || crossings.every(({ step }) => step === 0) ? words.equal : words.noneCertainOpen;
  const [step, one, other] = sidesOf(crossing, transect, areas, language);
  const along = language.format.distance(crossing.alongM);
  if (sharpest === null) return words.noneCertain(along, one, other, step);
  if (crossing.toM > crossing.fromM) return words.sharpestOver(along, one, other, step);
  return words.sharpest(along, one, other, step, crossing.acrossMunicipality);
}

function endsSentences(transect: Transect, language: BetweenLanguage): readonly string[] {
  const words = language.between.transect;
  const { net, netLeast, totalVariation, segments, open, crossings } = transect;
  if (crossings.length === 0 || totalVariation === 0) return [];
  const known = segments.filter(({ y }) => !Number.isNaN(y));
  const isOpen = known.at(0)?.open === true || known.at(-1)?.open === true;
  const difference = stepInWords({ step: net, least: netLeast, open: isOpen }, transect, language);
  const ends = difference === '' ? words.netUncertain : words.net(difference);
  if (open) return [ends];
  const all = variationWords(totalVariation, transect, language);
  if (Math.abs(net) < noDifference * (isOfRatios(transect) ? 1 : totalVariation))
    return [words.netEqual, words.variationEqual(all)];
  if (totalVariation <= oneWay * Math.abs(net)) return crossings.length > 1 ? [ends, words.oneWay] : [ends];
  return [ends, words.variation(all, variationWords(Math.abs(net), transect, language))];
}

/** Steps that are added: of ratios in doublings, since a product of many ratios says nothing. */
function variationWords(size: number, transect: Transect, language: BetweenLanguage): string {
  if (!isOfRatios(transect)) return differenceInWords(size, transect, language);
  return language.between.transect.doublings(language.format.number(size / Math.LN2, 1));
}
