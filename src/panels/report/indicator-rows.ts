import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawTrack } from '../../charts/mirror-track/draw.ts';
import { trackLayout } from '../../charts/mirror-track/layout.ts';
import { trackState } from '../../charts/mirror-track/state.ts';
import type { Estimate, Unit } from '../../measures/column.ts';
import { hasValue } from '../../measures/status.ts';
import type { IndicatorRow, PairRelation } from '../../relations/pair-relation.ts';
import {
  differenceWords,
  indicatorTitle,
  numberWords,
  reasonWords,
  valueWords,
} from '../../text/explain/value-words.ts';
import type { ReportLanguage } from '../../text/load-report-text.ts';
import { originWords } from '../../text/origin-words.ts';
import { poleHead } from './key-figures.ts';
import type { Brevity, ReportState } from './report-state.ts';

/** Every indicator for both poles: A, both on one scale, B, and what differs in words. */
export function indicatorRows(relation: PairRelation, state: ReportState, { indicators }: Brevity): TemplateResult {
  const { language } = state;
  const { text, report, format } = language;
  const rows = relation.indicators.slice(0, indicators);
  const more = relation.indicators.length - rows.length;
  const notes = originNotes(rows, language);
  return html`<section class="indicators">
    <h2>${text.pair.indicators}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${report.figure}</th>
          <th scope="col" class="value">${poleHead(relation.a, 'a', language)}</th>
          <th scope="col" class="track">${text.pair.between}</th>
          <th scope="col" class="value">${poleHead(relation.b, 'b', language)}</th>
          <th scope="col">${text.summary.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => line(row, notes, state))}
      </tbody>
    </table>
    ${notes.map((words, at) => html`<p class="note"><sup>${at + 1}</sup> ${words}</p>`)}
    ${more > 0 ? html`<p class="note">${report.moreIndicators(format.count(more), more === 1)}</p>` : nothing}
  </section>`;
}

function line(row: IndicatorRow, notes: readonly string[], { language, pack }: ReportState): TemplateResult {
  const title = indicatorTitle(row.id, pack.manifest.columns, language);
  const said = (side: 'a' | 'b'): string => valueWords(row[side], row.unit, language);
  const difference = differenceWords(row, language);
  const words = language.text.pair.track(title, said('a'), said('b'), difference);
  return html`<tr>
    <th scope="row">${title}</th>
    ${cell(row, 'a', notes, language)}
    <td class="track">
      <svg role="img" aria-label=${words}>${drawTrack(trackLayout(trackState(row.a, row.b, row.unit)))}</svg>
    </td>
    ${cell(row, 'b', notes, language)}
    <td>${difference}</td>
  </tr>`;
}

function cell(row: IndicatorRow, side: 'a' | 'b', notes: readonly string[], language: ReportLanguage): TemplateResult {
  const estimate = row[side];
  const ends = endsWords(estimate, row.unit, language);
  const note = notes.indexOf(originOf(row, side, language)) + 1;
  return html`<td class=${reasonWords(estimate, language) === '' ? 'value' : 'value reason'}>
    ${valueWords(estimate, row.unit, language)}${note === 0 ? nothing : html`<sup>${note}</sup>`}
    ${ends === '' ? nothing : html`<span class="note">(${ends})</span>`}
  </td>`;
}

/** How figures came about that are not their areas' own, each way once: told beneath the table. */
function originNotes(rows: readonly IndicatorRow[], language: ReportLanguage): readonly string[] {
  const words = rows.flatMap((row) => [originOf(row, 'a', language), originOf(row, 'b', language)]);
  return [...new Set(words)].filter(Boolean);
}

function originOf(row: IndicatorRow, side: 'a' | 'b', language: ReportLanguage): string {
  return reasonWords(row[side], language) === '' ? originWords(row.origin[side], language) : '';
}

/** Both ends of an interval in the unit of their figure; '' where there is none. */
function endsWords({ lower, upper, status }: Estimate, unit: Unit, language: ReportLanguage): string {
  if (!hasValue(status) || Number.isNaN(lower) || Number.isNaN(upper) || lower === upper) return '';
  if (unit === 'ratio') return language.format.interval(lower, upper);
  const [from, to] = [lower, upper].map((end) => numberWords(end, unit, language));
  return `${from ?? ''}–${to ?? ''}`;
}
