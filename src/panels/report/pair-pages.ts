import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PairRelation, PoleSummary } from '../../relations/pair-relation.ts';
import { betweenPart } from './between-part.ts';
import { indexLines } from './index-lines.ts';
import { indicatorRows } from './indicator-rows.ts';
import { keyFigures } from './key-figures.ts';
import { linkPart } from './link-part.ts';
import { mapFigure } from './map-figure.ts';
import { pageFoot, runningHead, warnings } from './page-head.ts';
import { poleNames } from './pole-names.ts';
import { quartileRows } from './quartile-rows.ts';
import type { Brevity, ReportState } from './report-state.ts';
import { sourcesPart } from './sources-part.ts';

/** The report of a pair: what it is and where, on the first page; measure by measure, what lies between and where it comes from, on the second. */
export function pairPages(
  state: ReportState,
  relation: PairRelation,
  brevity: Brevity,
  map: SVGElement | undefined,
): TemplateResult {
  const { language, sentence } = state;
  const { report, text } = language;
  return html`
    <article class="page">
      ${runningHead(state, report.kind)}
      <h1>
        ${heading(relation.a, 'a', state)}
        <span class="and">${text.common.and}</span> ${heading(relation.b, 'b', state)}
        ${relation.suggested ? html`<span class="suggested">(${report.suggested})</span>` : ''}
      </h1>
      ${warnings(state)}
      <p class="sentence">
        ${sentence.parts.map(({ text: words, strong }) => (strong ? html`<b>${words}</b>` : words))}
      </p>
      ${mapFigure(state, map)} ${keyFigures(relation, language)} ${pageFoot(state, 1, 2)}
    </article>
    <article class="page">
      ${runningHead(state, report.title(poleNames(relation.a, language), poleNames(relation.b, language)))}
      ${indicatorRows(relation, state, brevity)}
      <div class="beside">${quartileRows(relation, language)} ${indexLines(relation, state, brevity)}</div>
      ${betweenPart(relation, state, brevity)}
      <div class="origins">${sourcesPart(state, brevity)} ${linkPart(state)}</div>
      ${pageFoot(state, 2, 2)}
    </article>
  `;
}

function heading(pole: PoleSummary, side: 'a' | 'b', { language }: ReportState): TemplateResult {
  const { common } = language.text;
  return html`<span class="pole"
    ><span class=${`sign ${side}`}>${side === 'a' ? common.poleA : common.poleB}</span>
    ${poleNames(pole, language)}</span
  >`;
}
