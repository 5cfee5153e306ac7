import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Estimate } from '../../measures/column.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { PairFigures, WhatIfAnswer } from '../../relations/scenario/what-if.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { figureWords } from '../../text/between-sentences/what-if.ts';

/** One figure today and with what is tried, as it is said. */
interface Beside {
  readonly title: string;
  readonly today: string;
  readonly then: string;
}

/** The pair's figures, today beside what is tried. */
export function outcome(answer: WhatIfAnswer, language: BetweenLanguage): TemplateResult {
  const words = language.between.whatIf;
  return html`<table class="outcome">
    <caption class="label">
      ${words.outcome}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${words.today}</th>
        <th scope="col">${words.tried}</th>
      </tr>
    </thead>
    <tbody>
      ${figures(answer, language).map(
        ({ title, today, then }) =>
          html`<tr class=${today === then ? 'same' : 'other'}>
            <th scope="row">${title}</th>
            <td>${today}</td>
            <td>${then}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function figures({ today, then, municipality }: WhatIfAnswer, language: BetweenLanguage): readonly Beside[] {
  const { figures: titles } = language.between.whatIf;
  const beside = (title: string, words: (from: PairFigures) => string): Beside => ({
    title,
    today: words(today),
    then: words(then),
  });
  const { number } = language.format;
  return [
    beside(titles.contrast, ({ contrast }) => figureWords(contrast, language)),
    beside(titles.balanceA, ({ balanceA }) => figureWords(balanceA, language)),
    beside(titles.balanceB, ({ balanceB }) => figureWords(balanceB, language)),
    beside(titles.swaps, ({ swaps }) => swapWords(swaps, language)),
    beside(titles.index(municipality), ({ index }) =>
      hasValue(index.status) ? number(index.value, 2) : figureWords(index, language),
    ),
    beside(titles.conditionsA, ({ conditionsA }) => number(conditionsA, 2)),
    beside(titles.conditionsB, ({ conditionsB }) => number(conditionsB, 2)),
  ];
}

function swapWords(swaps: Estimate, language: BetweenLanguage): string {
  return swaps.status === Status.present
    ? language.format.count(Math.round(Math.abs(swaps.value)))
    : figureWords(swaps, language);
}
