import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { drawIndexLine } from '../../charts/index-line/draw.ts';
import { indexLineLayout } from '../../charts/index-line/layout.ts';
import { indexLineState } from '../../charts/index-line/state.ts';
import { hasValue, statusNames } from '../../measures/status.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { intervalWords } from '../../text/explain/value-words.ts';
import type { ReportLanguage } from '../../text/load-report-text.ts';
import { desoOfPole } from '../pair/deso-of-poles.ts';
import type { Brevity, ReportState } from './report-state.ts';

/** The index of each municipality that the poles lie in, in both directions from its median; the poles' areas carry their signs. */
export function indexLines(relation: PairRelation, state: ReportState, { indexes }: Brevity): TemplateResult {
  const { language, index } = state;
  const { report, format } = language;
  const homes = [...new Set([...relation.a.municipalities, ...relation.b.municipalities])];
  const known = homes.flatMap((name) => index.find((one) => one.name === name) ?? []);
  const shown = known.slice(0, indexes);
  const more = known.length - shown.length;
  return html`<section class="indexes">
    <h2>${report.index}</h2>
    ${known.length === 0 ? html`<p>${report.noEnds}</p>` : nothing}
    ${shown.map((one) => municipality(one, relation, state))}
    ${more > 0 ? html`<p class="note">${report.moreIndexes(format.count(more), more === 1)}</p>` : nothing}
  </section>`;
}

function municipality(index: MunicipalityIndex, { a, b }: PairRelation, state: ReportState): TemplateResult {
  const { language, view, pack } = state;
  const { text, format } = language;
  const line = indexLineState(index, desoOfPole(a.codes, view.level, pack), desoOfPole(b.codes, view.level, pack));
  if (!line) {
    const { statuses } = text.measures;
    const reason = hasValue(index.status) ? statuses.noData.short : statuses[statusNames[index.status]].short;
    return html`<h3>${index.name}</h3>
      <p>${text.pair.indexUnavailable(index.name, reason)}</p>`;
  }
  const [under, over] = endWords(index, language);
  const words = text.pair.indexLine(index.name, under, over, format.count(index.n));
  const band = intervalWords(index.index, language);
  return html`<h3>${text.pair.indexHeading(index.name)}</h3>
    <svg class="line" role="img" aria-label=${words}>${drawIndexLine(indexLineLayout(line))}</svg>
    <div class="ends">
      <p><b>${index.weakest?.name || index.weakest?.code}</b> ${under}</p>
      <p><b>${index.strongest?.name || index.strongest?.code}</b> ${over}</p>
    </div>
    <p class="note">
      ${text.pair.index} ${format.ratio(index.index.value)}${band === '' ? nothing : html` (${text.pair.band(band)})`},
      ${text.pair.own}. ${text.pair.counted(format.count(index.n))}.
    </p>`;
}

/** How far both ends of a municipality lie from its median. */
export function endWords(
  { bottomGap, topGap }: MunicipalityIndex,
  { text, format }: ReportLanguage,
): readonly [under: string, over: string] {
  return [text.pair.under(format.ratio(bottomGap)), text.pair.over(format.ratio(topGap))];
}
