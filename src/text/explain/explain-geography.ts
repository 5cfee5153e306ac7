import { hasValue } from '../../measures/status.ts';
import { never } from '../../problem/never.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { plain, resultWords } from './explain-number.ts';
import type { ExplainContext } from './explain-number.ts';
import { contrastApart, isOpenContrast, leastApart, openGradient } from '../open-contrast.ts';
import { letterOf } from './explain-pole.ts';
import { quartileColumns } from './explain-sources.ts';
import type { ExplainedInput, Figure } from './explanation.ts';

type GeographyFigure = 'distance' | 'sharedBorder' | 'bordersBetween' | 'gradient';

/** A figure of where the poles lie. */
export function explainGeography(figure: GeographyFigure, relation: PairRelation, context: ExplainContext): Figure {
  switch (figure) {
    case 'distance':
      return distance(relation, context);
    case 'sharedBorder':
      return sharedBorder(relation, context);
    case 'bordersBetween':
      return bordersBetween(relation, context);
    case 'gradient':
      return gradient(relation, context);
    default:
      return never(figure);
  }
}

function metres(value: number, { language, words }: ExplainContext): string {
  return Number.isFinite(value) ? language.format.distance(value) : words.none;
}

function distance({ geography }: PairRelation, context: ExplainContext): Figure {
  const { words } = context;
  const point = (pole: 'a' | 'b', [lon, lat]: readonly [number, number]): ExplainedInput => ({
    name: words.distance.point(letterOf(pole, context)),
    value: [lat, lon]
      .map((part) => (Number.isFinite(part) ? `${context.language.format.number(part, 4)}°` : words.none))
      .join(' '),
  });
  return {
    title: words.distance.title,
    meaning: words.distance.meaning,
    formulas: [words.distance.formula],
    inputs: [point('a', geography.pointA), point('b', geography.pointB)],
    result: metres(geography.distanceM, context),
    notes: [words.distance.points[geography.points]],
    columns: geography.points === 'populationWeighted' ? ['population'] : [],
    topic: 'geography',
  };
}

function sharedBorder({ geography }: PairRelation, context: ExplainContext): Figure {
  const { words } = context;
  return {
    title: words.sharedBorder.title,
    meaning: words.sharedBorder.meaning,
    formulas: [words.sharedBorder.formula],
    result: metres(geography.sharedBorderM, context),
    notes: [words.sharedBorder.water],
    columns: [],
    topic: 'geography',
  };
}

function bordersBetween({ geography }: PairRelation, context: ExplainContext): Figure {
  const { words, language } = context;
  const { bordersBetween: count, path } = geography;
  return {
    title: words.bordersBetween.title,
    meaning: words.bordersBetween.meaning,
    formulas: [words.bordersBetween.formula],
    inputs: path.length > 0 ? [{ name: words.bordersBetween.path, value: path.join(' → ') }] : [],
    result:
      count === null
        ? language.text.pair.geography.noPath
        : language.text.pair.geography.bordersBetween(language.format.count(count), count === 1),
    notes: count === null ? [words.bordersBetween.noPath] : [],
    columns: [],
    topic: 'geography',
  };
}

function gradient(relation: PairRelation, context: ExplainContext): Figure {
  const { words, language } = context;
  const { gradientPerKm, geography } = relation;
  const open = openGradient(relation, language);
  const doublings = (value: number): string =>
    language.text.pair.gradient(language.format.number(Math.abs(value) / Math.LN2, 1));
  const result = resultWords(gradientPerKm, doublings, context);
  const contrast = contrastApart(relation.contrast);
  const apart = open === null ? contrast.value : contrast.lower;
  const known =
    open === null ? hasValue(gradientPerKm.status) && Number.isFinite(apart) : relation.certainty === 'certain';
  return {
    title: words.gradient.title,
    meaning: words.gradient.meaning,
    formulas: [words.gradient.formula],
    inputs: [
      { name: words.contrast.title, value: contrastWords(relation, context) },
      { name: words.distance.title, value: metres(geography.distanceM, context) },
    ],
    steps: known
      ? [
          `ln(${plain(apart, context)}) ÷ ln 2 ÷ ${plain(geography.distanceM / 1000, context)} = ${language.format.number(Math.log2(apart) / (geography.distanceM / 1000), open === null ? 1 : 2)}`,
        ]
      : [],
    result: open ?? result,
    columns: quartileColumns(relation.basis, relation.subset),
    topic: 'geography',
  };
}

/** How many times the poles are apart: the least where there is no bound. */
function contrastWords(relation: PairRelation, context: ExplainContext): string {
  const { language, words } = context;
  if (!isOpenContrast(relation)) return resultWords(contrastApart(relation.contrast), language.format.ratio, context);
  const least = leastApart(relation, language);
  return least === '' ? language.text.pair.uncertain : words.contrast.atLeast(least);
}
