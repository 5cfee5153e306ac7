import { exact, missing } from '../../measures/column.ts';
import type { Estimate } from '../../measures/column.ts';
import type { Basis } from '../../measures/roles.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { IndexFigure } from './explain-key.ts';
import { plain, resultWords } from './explain-number.ts';
import type { ExplainContext } from './explain-number.ts';
import { quartileColumns } from './explain-sources.ts';
import type { ExplainedInput, Figure } from './explanation.ts';
import { intervalWords } from './value-words.ts';

const indicatorColumns = ['employmentRate', 'disposableIncome', 'postSecondaryShare', 'employmentBase'];
type Own = Exclude<IndexFigure, `companion:${string}`>;

/** A figure of a municipality: the index and its kin, the balance of the whole, or a companion. */
export function explainIndex(
  figure: IndexFigure,
  index: MunicipalityIndex,
  basis: Basis,
  context: ExplainContext,
): Figure {
  if (isCompanion(figure)) return companion(figure, index, basis, context);
  if (figure === 'balance' || figure === 'medianBalance') return balance(figure, index, basis, context);
  const { words } = context;
  const { formulas } = words.index;
  return {
    title: words.index.titles[figure](index.name),
    meaning: words.index.meanings[figure],
    formulas: {
      index: [formulas.composite, formulas.index],
      bottomGap: [formulas.composite, formulas.index],
      topGap: [formulas.composite, formulas.topGap],
      poleQuotient: [formulas.composite, formulas.poleQuotient],
      band: [formulas.f1, formulas.f2, formulas.f4],
      medianOverP10: [formulas.composite, formulas.medianOverP10],
      counted: [formulas.counted],
    }[figure],
    inputs: inputsOf(figure, index, context),
    steps: stepsOf(figure, index, context),
    result: resultOf(figure, index, context),
    interval: figure === 'index' ? intervalWords(index.index, context.language) : '',
    notes: [words.index.own, words.index.clash],
    columns: indicatorColumns,
    topic: 'segregationIndex',
  };
}

type Ratio = Exclude<Own, 'balance' | 'medianBalance'>;

function isCompanion(figure: IndexFigure): figure is Exclude<IndexFigure, Own> {
  return figure.startsWith('companion:');
}

function known(value: number, index: MunicipalityIndex): Estimate {
  return Number.isNaN(value) ? missing(index.status) : exact(value);
}

function inputsOf(figure: Ratio, index: MunicipalityIndex, context: ExplainContext): readonly ExplainedInput[] {
  const { words, language } = context;
  const areas = { name: words.index.areas, value: language.format.count(index.n) };
  const leftOut = { name: words.index.leftOut, value: language.format.count(index.leftOut.length) };
  if (figure === 'counted' || !index.weakest || !index.strongest) return [areas, leftOut];
  const { weakest, strongest } = index;
  const median = { name: words.index.median, value: plain(index.median, context) };
  const low = { name: words.index.weakest(weakest.name || weakest.code), value: plain(weakest.composite, context) };
  const high = {
    name: words.index.strongest(strongest.name || strongest.code),
    value: plain(strongest.composite, context),
  };
  switch (figure) {
    case 'topGap':
      return [median, high, areas];
    case 'poleQuotient':
      return [low, high, areas];
    case 'medianOverP10':
      return [median, areas];
    default:
      return [median, low, areas];
  }
}

/** How the weakest area's G comes about: the cube root of its three ratios. */
function compositeStep({ weakest }: MunicipalityIndex, context: ExplainContext): readonly string[] {
  if (!weakest) return [];
  const { employmentRate, disposableIncome, postSecondaryShare } = weakest.medianOver;
  const ratios = [employmentRate, disposableIncome, postSecondaryShare].map((times) => plain(1 / times, context));
  return [`∛(${ratios.join(' · ')}) = ${plain(weakest.composite, context)}`];
}

function stepsOf(figure: Ratio, index: MunicipalityIndex, context: ExplainContext): readonly string[] {
  const { weakest, strongest } = index;
  if (!weakest || !strongest) return [];
  const say = (value: number): string => plain(value, context);
  const median = say(index.median);
  switch (figure) {
    case 'index':
    case 'bottomGap':
      return [...compositeStep(index, context), `${median} ÷ ${say(weakest.composite)} = ${say(index.bottomGap)}`];
    case 'topGap':
      return [`${say(strongest.composite)} ÷ ${median} = ${say(index.topGap)}`];
    case 'poleQuotient':
      return [`${say(index.bottomGap)} · ${say(index.topGap)} = ${say(index.poleQuotient)}`];
    case 'band':
      return [`F1 = ${say(index.f1)}`, `F2 = ${say(index.f2)}`, `F4 = ${say(index.f4)}`];
    case 'medianOverP10':
    case 'counted':
      return [];
  }
}

function resultOf(figure: Ratio, index: MunicipalityIndex, context: ExplainContext): string {
  const { format } = context.language;
  switch (figure) {
    case 'index':
      return resultWords(index.index, format.ratio, context);
    case 'band':
      return intervalWords(index.index, context.language) || resultWords(index.index, format.ratio, context);
    case 'counted':
      return format.count(index.n);
    default:
      return resultWords(known(index[figure], index), format.ratio, context);
  }
}

function balance(
  figure: 'balance' | 'medianBalance',
  index: MunicipalityIndex,
  basis: Basis,
  context: ExplainContext,
): Figure {
  const { words, language } = context;
  return {
    title: words.index.titles[figure](index.name),
    meaning: words.index.meanings[figure],
    formulas: [words.index.formulas[figure]],
    result: resultWords(index[figure], language.format.ratio, context),
    notes:
      figure === 'balance' && index.balanceCoverage
        ? [
            words.coverage(
              index.name,
              language.format.count(index.balanceCoverage.counted),
              language.format.count(index.balanceCoverage.of),
            ),
          ]
        : [],
    interval: intervalWords(index[figure], language),
    columns: quartileColumns(basis, 'all'),
    topic: 'balance',
  };
}

function companion(
  figure: Exclude<IndexFigure, Own>,
  index: MunicipalityIndex,
  basis: Basis,
  context: ExplainContext,
): Figure {
  const { words, language } = context;
  const name = figure.slice('companion:'.length) as keyof MunicipalityIndex['companions'];
  const { meaning, formula } = words.companions.of[name];
  const many = name.startsWith('multigroup') || name === 'mutualInformation';
  return {
    title: words.companions.title(language.text.pair.companionTitles[name], index.name),
    meaning,
    formulas: [formula],
    result: resultWords(index.companions[name], (value) => plain(value, context), context),
    notes: [many ? words.companions.many : words.companions.notes],
    columns: quartileColumns(basis, 'all'),
    topic: 'companions',
  };
}
