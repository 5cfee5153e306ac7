import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReportState } from './report-state.ts';
import { aboutWords } from './report-title.ts';

/** The map with its legend, in the room that the page has left. Until it is drawn its place is empty; where it cannot be, a sentence stands there. */
export function mapFigure(state: ReportState, map: SVGElement | undefined): TemplateResult {
  const { report } = state.language;
  return html`<figure aria-labelledby="mr-report-map">
    <div class="map">${map ?? html`<p class="unsaid">${report.noMap}</p>`}</div>
    <figcaption id="mr-report-map">${report.mapCaption(state.measure, aboutWords(state))}</figcaption>
  </figure>`;
}
