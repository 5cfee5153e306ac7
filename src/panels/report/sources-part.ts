import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PackSource } from '../../pack/pack.ts';
import type { ReportLanguage } from '../../text/load-report-text.ts';
import type { Brevity, ReportState } from './report-state.ts';

/** Where everything comes from: sources with day and licence, the division of areas, breaks in the series. */
export function sourcesPart({ pack, language }: ReportState, { sources: most }: Brevity): TemplateResult {
  const { manifest } = pack;
  const { report, format } = language;
  const shown = manifest.sources.slice(0, most);
  const more = manifest.sources.length - shown.length;
  const breaks = breakLines(manifest.sources, language);
  return html`<section class="sources">
    <h2>${report.sources}</h2>
    ${
      shown.length === 0
        ? html`<p>${report.noSource}</p>`
        : html`<ul>
            ${shown.map((source) => html`<li>${sourceLine(source, language)}</li>`)}
          </ul>`
    }
    ${more > 0 ? html`<p>${report.moreSources(format.count(more), more === 1)}</p>` : nothing}
    <p>
      ${report.vintage(manifest.vintage)} ${breaks.length === 0 ? report.noBreaks : breaks.slice(0, most).join(' ')}
    </p>
    <p>${report.intervals} ${report.made}</p>
  </section>`;
}

function sourceLine({ title, table, retrieved, licence }: PackSource, language: ReportLanguage): string {
  const { id, format, report } = language;
  const facts = [
    table ?? '',
    retrieved === undefined ? report.retrievedUnknown : report.retrieved(format.date(retrieved)),
    licence === '' ? '' : report.licence(licence),
  ];
  return report.sourceLine(title[id], facts.filter(Boolean).join(', '));
}

/** Every break in the series, each once. */
function breakLines(sources: readonly PackSource[], { id, picture }: ReportLanguage): readonly string[] {
  const lines = sources.flatMap(({ breaks = [] }) =>
    breaks.map(({ between: [before, after], why }) => picture.break(before, after, why[id])),
  );
  return [...new Set(lines)];
}
