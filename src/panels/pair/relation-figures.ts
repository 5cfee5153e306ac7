import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { explained } from '../../charts/explained/explained.ts';
import type { Estimate } from '../../measures/column.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { PairFigure } from '../../text/explain/explain-key.ts';
import { reasonWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import { openGradient } from '../../text/open-contrast.ts';

interface Figure {
  readonly figure: PairFigure;
  readonly title: string;
  readonly estimate: Estimate;
  readonly words: (value: number) => string;
  /** Said instead of the estimate, where it is not null. */
  readonly instead?: string | null;
}

/** The figures that belong to neither pole but to the two together. */
export function relationFigures(relation: PairRelation, language: Language): TemplateResult {
  const { text } = language;
  return html`<section class="together">
    <h3 class="label">${text.pair.relation}</h3>
    <dl>
      ${figuresOf(relation, language).map(
        ({ figure, title, estimate, words, instead }) =>
          html`<div>
            <dt>${title}</dt>
            <dd>${explained({ of: 'pair', figure }, instead ?? said(estimate, words, language), language, title)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** The same figures as titles and words, for a page where nothing can be asked. */
export function relationLines(
  relation: PairRelation,
  language: Language,
): readonly { readonly title: string; readonly words: string }[] {
  return figuresOf(relation, language).map(({ title, estimate, words, instead }) => ({
    title,
    words: instead ?? said(estimate, words, language),
  }));
}

function figuresOf(relation: PairRelation, language: Language): readonly Figure[] {
  const { text, format } = language;
  const { dissimilarity, swaps, pooledBalance, exposure, quartileDistance } = text.pair;
  return [
    {
      figure: 'dissimilarity',
      title: dissimilarity.title,
      estimate: relation.dissimilarity,
      words: (value) => dissimilarity.words(format.number(value, 2)),
    },
    {
      figure: 'swaps',
      title: swaps.title,
      estimate: relation.swaps,
      words: (value) => swaps.words(format.count(Math.abs(value)), relation.basis),
    },
    {
      figure: 'pooledBalance',
      title: pooledBalance.title,
      estimate: relation.pooledBalance,
      words: (value) => pooledBalance.words(format.ratio(value)),
    },
    {
      figure: 'exposure',
      title: exposure.title,
      estimate: relation.exposure,
      words: (value) => exposure.words(format.percent(value)),
    },
    {
      figure: 'quartileDistance',
      title: quartileDistance.title,
      estimate: relation.quartileDistance,
      words: (value) => quartileDistance.words(format.number(value, 1)),
    },
    {
      figure: 'gradient',
      title: text.pair.gradientLabel,
      estimate: relation.gradientPerKm,
      words: (value) => text.pair.gradient(format.number(Math.abs(value) / Math.LN2, 1)),
      instead: openGradient(relation, language),
    },
  ];
}

function said(estimate: Estimate, words: (value: number) => string, language: Language): string {
  if (Math.abs(estimate.value) === Infinity) return '∞';
  return reasonWords(estimate, language) || words(estimate.value);
}
