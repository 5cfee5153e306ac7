import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { moveWords } from '../../text/between-sentences/what-if.ts';
import type { ReportState } from './report-state.ts';
import { aboutWords } from './report-title.ts';

/** Moves of a scenario that are told; beyond, that it is one. */
const told = 3;

/** What kind of report, of which region, level and year. */
export function runningHead(state: ReportState, kind: string): TemplateResult {
  return html`<div class="running">
    <p><b>${state.language.text.common.appName}</b> ${kind}</p>
    <p>${aboutWords(state)}</p>
  </div>`;
}

/** What must be known before the figures are read: that they are invented, or of something tried. */
export function warnings(state: ReportState): TemplateResult | typeof nothing {
  const { pack, language } = state;
  const lines = [pack.manifest.fictional ? language.report.fictional : '', scenarioWords(state)].filter(Boolean);
  if (lines.length === 0) return nothing;
  return html`<div class="warnings">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

function scenarioWords({ view, pack, relation, language }: ReportState): string {
  const { scenario } = view;
  const { report, format } = language;
  if (scenario.length === 0) return '';
  if (scenario.length > told) return report.tried;
  const context = { municipality: relation?.a.municipalities[0] ?? '', columns: pack.manifest.columns };
  return report.triedWith(format.list(scenario.map((move) => moveWords(move, context, language))));
}

/** Which page it is, and whose. */
export function pageFoot(state: ReportState, at: number, of: number): TemplateResult {
  const { text, format, report } = state.language;
  return html`<div class="foot">
    <p>${text.common.context}</p>
    <p>${report.page(format.count(at), format.count(of))}</p>
  </div>`;
}
