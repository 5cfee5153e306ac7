import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { explained } from '../../charts/explained/explained.ts';
import { trackState } from '../../charts/mirror-track/state.ts';
import type { IndicatorRow } from '../../relations/pair-relation.ts';
import type { PackManifest } from '../../pack/pack.ts';
import { differenceWords, indicatorTitle, reasonWords, valueWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import { originMark } from '../../text/origin-words.ts';
import '../../charts/mirror-track/element.ts';

/** Every indicator of the pair, one mirrored row each: A's value, what lies between on one scale, B's value. */
export function indicatorTable(
  rows: readonly IndicatorRow[],
  manifest: PackManifest | undefined,
  language: Language,
): TemplateResult {
  const { text } = language;
  return html`<table class="indicators">
    <caption class="visually-hidden">
      ${text.pair.indicators}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${text.common.poleA}</th>
        <th scope="col">${text.pair.between}</th>
        <th scope="col">${text.common.poleB}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => line(row, manifest, language))}
    </tbody>
  </table>`;
}

/** That a pole's figure is an estimate of ours, or counts only some of its areas; nothing where it has no value. */
function mark(row: IndicatorRow, side: 'a' | 'b', language: Language): TemplateResult | typeof nothing {
  const words = reasonWords(row[side], language) === '' ? originMark(row.origin[side], language) : '';
  return words === '' ? nothing : html`<small class="origin">${words}</small>`;
}

function line(row: IndicatorRow, manifest: PackManifest | undefined, language: Language): TemplateResult {
  const title = indicatorTitle(row.id, manifest?.columns ?? [], language);
  const a = valueWords(row.a, row.unit, language);
  const b = valueWords(row.b, row.unit, language);
  const difference = differenceWords(row, language);
  const value = (side: 'a' | 'b', words: string): TemplateResult =>
    html`<td class=${`value ${side}`} ?data-reason=${reasonWords(row[side], language) !== ''}>
      ${explained({ of: 'indicator', id: row.id, side }, words, language, title)} ${mark(row, side, language)}
    </td>`;
  return html`<tr>
    ${value('a', a)}
    <th scope="row">
      <span class="title">${title}</span>
      <mr-mirror-track
        .track=${trackState(row.a, row.b, row.unit)}
        .words=${language.text.pair.track(title, a, b, difference)}
      ></mr-mirror-track>
      <span class="difference"
        >${explained({ of: 'indicator', id: row.id, side: 'difference' }, difference, language, title)}</span
      >
    </th>
    ${value('b', b)}
  </tr>`;
}
