import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { differenceWords, indicatorTitle, valueWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';

/** Every indicator for both poles, A and B in columns of their own, with what differs in words. */
export function figureTable(relation: PairRelation, pack: PackAnswer | undefined, language: Language): TemplateResult {
  const { summary: words, common } = language.text;
  return html`<div class="figures" role="region" tabindex="0" aria-label=${words.figures}>
    <table>
      <caption>
        ${words.figures}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.figure}</th>
          <th scope="col"><span class="sign a">${common.poleA}</span></th>
          <th scope="col"><span class="sign b">${common.poleB}</span></th>
          <th scope="col">${words.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${relation.indicators.map((row) => {
          return html`<tr>
            <th scope="row">${indicatorTitle(row.id, pack?.manifest.columns ?? [], language)}</th>
            <td>${valueWords(row.a, row.unit, language)}</td>
            <td>${valueWords(row.b, row.unit, language)}</td>
            <td>${differenceWords(row, language)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
