import { hasValue, statusNames } from '../../measures/status.ts';
import { never } from '../../problem/never.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { PackManifest } from '../../pack/pack.ts';
import { explain as english } from '../en/explain.ts';
import type { Language } from '../language.ts';
import { explain as swedish } from '../sv/explain.ts';
import type { ExplainText } from '../sv/explain.ts';
import { explainIndex } from './explain-index.ts';
import { explainIndicator } from './explain-indicator.ts';
import type { ExplainKey } from './explain-key.ts';
import type { ExplainContext } from './explain-number.ts';
import { explainPair } from './explain-pair.ts';
import { explainBalance, explainQuartile, letterOf } from './explain-pole.ts';
import { sourcesOf } from './explain-sources.ts';
import type { Explanation, Figure } from './explanation.ts';

/** What there is to explain from. */
export interface Explained {
  readonly relation: PairRelation | undefined;
  readonly index: readonly MunicipalityIndex[] | undefined;
  readonly manifest: PackManifest | undefined;
}

/** The headings of an explanation in a language. Kept with the builder so that all of it loads only when the first number is asked about. */
export function explainText({ id }: Language): ExplainText {
  return id === 'sv' ? swedish : english;
}

/**
 * "Så räknas det" for one number, in words: what it means, formula, inputs with values, the calculation, source, year, basis, and what to mind.
 * Pure. Null when the number is not there any more (its pair or municipality has gone).
 */
export function explain(
  what: ExplainKey,
  { relation, index, manifest }: Explained,
  language: Language,
): Explanation | null {
  const words = explainText(language);
  const context: ExplainContext = { language, words };
  if (what.of === 'municipality') {
    const municipality = index?.find(({ code }) => code === what.code);
    if (!municipality) return null;
    const basis = relation?.basis ?? 'households';
    const figure = explainIndex(what.figure, municipality, basis, context);
    const counted = figure.topic !== 'segregationIndex';
    return whole(figure, {
      context,
      manifest,
      year: municipality.year,
      basis: counted ? words.basisWords[basis] : '',
      notes: [words.small],
    });
  }
  if (!relation) return null;
  const figure = figureOf(what, relation, manifest, context);
  if (!figure) return null;
  const fromQuartiles = figure.columns.some((column) => /^[qp][1-4]/.test(column));
  return whole(figure, {
    context,
    manifest,
    year: relation.year,
    basis: fromQuartiles ? basisWords(relation, context) : '',
    notes: pairNotes(what, relation, figure, fromQuartiles, context),
  });
}

function figureOf(
  what: Exclude<ExplainKey, { of: 'municipality' }>,
  relation: PairRelation,
  manifest: PackManifest | undefined,
  context: ExplainContext,
): Figure | null {
  switch (what.of) {
    case 'balance':
      return explainBalance(relation, what.pole, context);
    case 'quartile':
      return explainQuartile(relation, what.pole, what.quartile, context);
    case 'pair':
      return explainPair(what.figure, relation, context);
    case 'indicator': {
      const row = relation.indicators.find(({ id }) => id === what.id);
      return row ? explainIndicator(row, what.side, manifest, context) : null;
    }
    default:
      return never(what);
  }
}

function basisWords({ basis, subset }: PairRelation, { language, words }: ExplainContext): string {
  const part = language.text.pair.subsets[subset] ?? subset;
  const whole = words.basisWords[basis];
  return part === '' ? whole : language.text.pair.both(whole, words.subset(part));
}

function pairNotes(
  what: ExplainKey,
  relation: PairRelation,
  figure: Figure,
  fromQuartiles: boolean,
  { language, words }: ExplainContext,
): readonly string[] {
  const withInterval = fromQuartiles && (figure.interval ?? '') !== '';
  const interval = relation.form === 'percents' ? words.rounding : words.sampling;
  const sizes = ('pole' in what ? [what.pole] : (['a', 'b'] as const))
    .map((pole) => relation[pole].codes.length)
    .filter((size) => size > 1);
  return [
    ...unknownNote(what, relation, figure, language),
    ...(fromQuartiles ? coverageNotes(what, relation, { language, words }) : []),
    ...(fromQuartiles && sizes[0] !== undefined ? [words.summed(language.format.count(sizes[0]))] : []),
    ...(withInterval ? [interval] : []),
    ...(fromQuartiles || what.of === 'indicator' ? [words.small] : []),
  ];
}

/** Which poles are made from some of their areas only. */
function coverageNotes(what: ExplainKey, relation: PairRelation, context: ExplainContext): readonly string[] {
  const { language, words } = context;
  return ('pole' in what ? [what.pole] : (['a', 'b'] as const)).flatMap((pole) => {
    const { coverage } = relation[pole];
    if (!coverage) return [];
    return [
      words.coverage(
        letterOf(pole, context),
        language.format.count(coverage.counted),
        language.format.count(coverage.of),
      ),
    ];
  });
}

/** Why the pole's balance is not known, when it is not. */
function unknownNote(what: ExplainKey, relation: PairRelation, figure: Figure, { text }: Language): readonly string[] {
  if (!('pole' in what)) return [];
  const { status } = relation[what.pole].balance;
  return hasValue(status) || figure.result === '∞' ? [] : [text.measures.statuses[statusNames[status]].reason];
}

interface Surroundings {
  readonly context: ExplainContext;
  readonly manifest: PackManifest | undefined;
  readonly year: number;
  readonly basis: string;
  readonly notes: readonly string[];
}

function whole(figure: Figure, { context, manifest, year, basis, notes }: Surroundings): Explanation {
  const { title, meaning, formulas, result, topic, columns } = figure;
  return {
    title,
    meaning,
    formulas,
    inputs: figure.inputs ?? [],
    steps: figure.steps ?? [],
    result,
    interval: figure.interval ?? '',
    year: String(year),
    basis,
    sources: sourcesOf(columns, manifest, context.language, context.words),
    notes: [...(figure.notes ?? []), ...notes, ...(manifest?.fictional ? [context.words.fictional] : [])],
    topic,
  };
}
