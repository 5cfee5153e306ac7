import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { ReportLanguage } from '../../text/load-report-text.ts';
import { endWords } from './index-lines.ts';
import { linkPart } from './link-part.ts';
import { mapFigure } from './map-figure.ts';
import { pageFoot, runningHead, warnings } from './page-head.ts';
import type { Brevity, ReportState } from './report-state.ts';
import { sourcesPart } from './sources-part.ts';

/** The report where there is no pair to tell of: the region, both ends of its municipalities, and what to do for a report on two. */
export function regionPage(state: ReportState, brevity: Brevity, map: SVGElement | undefined): TemplateResult {
  const { language, pack } = state;
  const { report } = language;
  return html`<article class="page">
    ${runningHead(state, report.kindRegion)}
    <h1>${pack.manifest.title[language.id]}</h1>
    ${warnings(state)}
    <p class="sentence">${whyNoPair(state)}</p>
    ${mapFigure(state, map)} ${bothEnds(state, brevity)}
    <div class="origins">${sourcesPart(state, brevity)} ${linkPart(state)}</div>
    ${pageFoot(state, 1, 1)}
  </article>`;
}

function whyNoPair({ view, language: { report } }: ReportState): string {
  if (view.a.length > 0 && view.b.length > 0) return report.unready;
  return view.a.length > 0 || view.b.length > 0 ? report.chooseOther : report.choose;
}

/** Every municipality by both of its ends, in the order that they have in the pack: a list with two ends, of no rank. */
function bothEnds({ index, language }: ReportState, { indicators }: Brevity): TemplateResult {
  const { report, text, format } = language;
  const known = index.filter(({ weakest, strongest }) => weakest && strongest && weakest.code !== strongest.code);
  const shown = known.slice(0, indicators / 2);
  const more = known.length - shown.length;
  return html`<section class="municipalities">
    <h2>${report.ends}</h2>
    ${
      shown.length === 0
        ? html`<p>${report.noEnds}</p>`
        : html`<table>
            <thead>
              <tr>
                <th scope="col">${report.municipality}</th>
                <th scope="col">${text.pair.weakest}</th>
                <th scope="col">${text.pair.strongest}</th>
              </tr>
            </thead>
            <tbody>
              ${shown.map((one) => row(one, language))}
            </tbody>
          </table>`
    }
    ${more > 0 ? html`<p class="note">${report.moreEnds(format.count(more), more === 1)}</p>` : ''}
  </section>`;
}

function row(index: MunicipalityIndex, language: ReportLanguage): TemplateResult {
  const [under, over] = endWords(index, language);
  const { name, weakest, strongest } = index;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${weakest?.name || weakest?.code} <span class="note">${under}</span></td>
    <td>${strongest?.name || strongest?.code} <span class="note">${over}</span></td>
  </tr>`;
}
