import type { AreaSet } from '../../geography/area-set.ts';
import { parseMeasure } from '../../measures/parse-measure.ts';
import { Status } from '../../measures/status.ts';
import type { FrontierAnswer, FrontierMunicipality } from '../../relations/frontier-relation.ts';
import { frontierRatio, frontierSides } from '../../relations/frontier-sides.ts';
import { numberWords } from '../explain/value-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { leastWords, roundedDown } from '../open-contrast.ts';
import { areaName } from './area-names.ts';

/** One border in words, the low side first: what its card, its entry in a list and its sentence are made of. */
export interface FrontierWords {
  readonly low: string;
  readonly high: string;
  /** Municipalities, where the border is municipal and the areas are not municipalities themselves; else ''. */
  readonly lowPlace: string;
  readonly highPlace: string;
  /** `28 gånger`, `minst 5 gånger`, `32 tkr`, `lika`. */
  readonly apart: string;
  /** `20–41`; '' where there is none. */
  readonly interval: string;
  /** `155 m gräns`. */
  readonly length: string;
  /** That it is a municipal border; '' where it is not. */
  readonly municipal: string;
}

/** What the two sides of a border are called above their columns: by purchasing power, by ratio, or by value. */
export function sideTitles(answer: FrontierAnswer, { between }: BetweenLanguage): { low: string; high: string } {
  return between.frontiers.sides[kindOf(answer)];
}

/** One border in words. */
export function frontierWords(
  row: number,
  answer: FrontierAnswer,
  areas: AreaSet,
  language: BetweenLanguage,
): FrontierWords {
  const words = language.between.frontiers;
  const { low, high } = frontierSides(answer, row);
  const isAcross = answer.acrossMunicipality[row] === 1;
  const place = (area: number): string =>
    isAcross && areas.level !== 'kommun' ? (areas.municipalities[areas.municipalityOf[area] ?? -1]?.name ?? '') : '';
  return {
    low: areaName(areas, low),
    high: areaName(areas, high),
    lowPlace: place(low),
    highPlace: place(high),
    ...apartWords(row, answer, language),
    length: words.length(language.format.distance(answer.borderM[row] ?? NaN)),
    municipal: isAcross ? words.municipal : '',
  };
}

/** One border as a sentence: `Askkullen och Smedsvången: 28 gånger (20–41), 160 m gräns.` */
export function frontierSentence(
  row: number,
  answer: FrontierAnswer,
  areas: AreaSet,
  language: BetweenLanguage,
): string {
  const words = language.between.frontiers;
  const said = frontierWords(row, answer, areas, language);
  const named = (name: string, place: string): string => (place === '' ? name : words.inMunicipality(name, place));
  const [low, high] = [named(said.low, said.lowPlace), named(said.high, said.highPlace)];
  return words.sentence(low, high, said.apart, said.interval, said.length, said.municipal);
}

/** What a reader must know of the borders: how they are judged, what is left out, and whether water is known. */
export function frontierNotes(answer: FrontierAnswer, { between, format }: BetweenLanguage): readonly string[] {
  const words = between.frontiers;
  if (answer.one.length === 0) return [words.noBorders];
  const without = answer.one.length - answer.order.length;
  return [
    words.about[answer.test],
    ...(without > 0 ? [words.withoutStep(format.count(without), without === 1)] : []),
    ...(answer.inWater > 0 ? [words.inWater(format.count(answer.inWater), answer.inWater === 1)] : []),
    ...(answer.waterKnown ? [] : [words.waterUnknown]),
  ];
}

/** A municipality's borders: how much of their length is sharp, the mean step, and how much of the unevenness stands between neighbours. */
export function frontierMunicipalitySentences(
  municipality: FrontierMunicipality,
  answer: FrontierAnswer,
  language: BetweenLanguage,
): readonly string[] {
  const words = language.between.frontiers;
  const { name, borders, areas } = municipality;
  if (borders === 0) return [areas < 2 ? words.oneArea(name) : words.noTouching(name)];
  return [
    ...shareSentence(municipality, language),
    ...meanSentence(municipality, answer, language),
    ...unevennessSentences(municipality, answer, language),
  ];
}

/** All that is said of the borders, for the surface Text: the notes, the sharpest few, and the municipalities asked for, by code. */
export function frontierSentences(
  answer: FrontierAnswer,
  areas: AreaSet,
  language: BetweenLanguage,
  municipalities: readonly string[],
): readonly string[] {
  const words = language.between.frontiers;
  const listed = [...answer.order].filter((row) => answer.test === 'none' || answer.certain[row] === 1);
  const sharpest = listed.slice(0, mostInText).map((row) => frontierSentence(row, answer, areas, language));
  return [
    ...frontierNotes(answer, language),
    ...(sharpest.length === 0 && answer.order.length > 0 ? [words.noneCertain] : sharpest),
    ...answer.municipalities
      .filter(({ code }) => municipalities.includes(code))
      .flatMap((municipality) => frontierMunicipalitySentences(municipality, answer, language)),
  ];
}

/** Borders that the text names. */
const mostInText = 5;

function kindOf({ measure, scale }: FrontierAnswer): 'power' | 'ratio' | 'difference' {
  if (scale === 'difference') return 'difference';
  return parseMeasure(measure)?.kind === 'known' ? 'power' : 'ratio';
}

function apartWords(
  row: number,
  answer: FrontierAnswer,
  language: BetweenLanguage,
): Pick<FrontierWords, 'apart' | 'interval'> {
  const words = language.between.frontiers;
  const step = Math.abs(answer.step[row] ?? NaN);
  if (step === 0) return { apart: words.alike, interval: '' };
  if (answer.scale === 'difference') return { apart: amountWords(step, answer, language), interval: '' };
  const { value, lower, upper } = frontierRatio(answer, row);
  if (upper === Infinity && lower > 1)
    return { apart: words.atLeast(leastWords(roundedDown(lower), language)), interval: '' };
  return { apart: words.times(timesWords(value, language)), interval: language.format.interval(lower, upper) };
}

/** Two figures, but 1,04 rather than 1,0. */
function timesWords(value: number, { format }: BetweenLanguage): string {
  return value < 1.095 ? format.number(value, 2) : format.ratio(value);
}

/** A difference in its unit: percentage points for shares. */
function amountWords(amount: number, { unit }: FrontierAnswer, language: BetweenLanguage): string {
  const { format, text } = language;
  if (unit === 'share' || unit === 'percent') return pointsWords(unit === 'share' ? amount : amount / 100, language);
  if (unit === 'ratio') return format.number(amount, 2);
  const counted = unit === 'households' || unit === 'persons' || unit === 'dwellings' ? unit : undefined;
  return counted ? text.pair.amount[counted](format.count(amount)) : numberWords(amount, unit, language);
}

function pointsWords(share: number, { format, text }: BetweenLanguage): string {
  const points = format.points(share, share < 0.0095 ? 1 : 0);
  return text.pair.points(points, points === '1');
}

function shareSentence(
  { name, frontierShare, frontiers, borders }: FrontierMunicipality,
  { between, format }: BetweenLanguage,
): readonly string[] {
  if (frontierShare.status !== Status.present) return [];
  const words = between.frontiers;
  if (frontiers === 0) return [words.shareNone(name, format.count(borders), borders === 1)];
  return [words.share(name, format.percent(frontierShare.value), format.count(frontiers), format.count(borders))];
}

function meanSentence(
  { meanStep }: FrontierMunicipality,
  answer: FrontierAnswer,
  language: BetweenLanguage,
): readonly string[] {
  const words = language.between.frontiers;
  if (meanStep.status !== Status.present) return [];
  if (answer.scale === 'difference')
    return [meanStep.value === 0 ? words.meanAlike : words.meanAmount(amountWords(meanStep.value, answer, language))];
  const times = Math.exp(meanStep.value);
  return [times < 1.005 ? words.meanAlike : words.meanTimes(timesWords(times, language))];
}

function unevennessSentences(
  { dissimilarity, adjusted, lengthWeighted, inBorders }: FrontierMunicipality,
  answer: FrontierAnswer,
  language: BetweenLanguage,
): readonly string[] {
  if (adjusted.status !== Status.present) return [];
  const words = language.between.frontiers;
  const number = (value: number): string => language.format.number(value, 2);
  const share = words.shareOf[kindOf(answer) === 'power' ? 'power' : 'other'];
  const points = pointsWords(inBorders.value, language);
  if (adjusted.value < 0) return [words.allInBorders(share, points, number(dissimilarity.value))];
  const left = words.inBorders(share, points, number(dissimilarity.value), number(adjusted.value));
  const isOtherwise = number(lengthWeighted.value) !== number(adjusted.value) && lengthWeighted.value >= 0;
  return [left, ...(isOtherwise ? [words.lengthWeighted(number(lengthWeighted.value))] : [])];
}
