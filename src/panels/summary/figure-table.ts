import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { IndicatorRow, PairRelation } from '../../relations/pair-relation.ts';
import { differenceWords, indicatorTitle, reasonWords, valueWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import { originWords } from '../../text/origin-words.ts';

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
            <td>${valueOf(row, 'a', language)}</td>
            <td>${valueOf(row, 'b', language)}</td>
            <td>${differenceWords(row, language)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** A pole's figure, and that it is an estimate of ours or counts only some of its areas. */
function valueOf(row: IndicatorRow, side: 'a' | 'b', language: Language): string {
  const value = valueWords(row[side], row.unit, language);
  const origin = reasonWords(row[side], language) === '' ? originWords(row.origin[side], language) : '';
  return origin === '' ? value : language.text.pair.both(value, origin);
}
