import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { tableOf } from '../../../../data/catalogue/cells-of.ts';
import { estimateFetch } from '../../../scb/plan/estimate.ts';
import type { FetchPart } from '../../../scb/plan/order.ts';
import type { Language } from '../../../text/language.ts';
import type { DataText } from '../../../text/sv/data.ts';
import { tick } from '../../parts-dialog/signs.ts';
import type { FetchRun } from './fetch-state.ts';
import { isHere, partsDone } from './fetch-state.ts';
import type { PartRow } from './part-rows.ts';
import { keyOf, partRows } from './part-rows.ts';
import { municipalityOf } from './places.ts';

/** About how long is left of a run, in seconds. */
function secondsLeft({ plan, parts }: FetchRun): number {
  const left = plan.parts.filter(({ id }) => !isHere(parts.get(id)) && parts.get(id)?.state !== 'failed');
  return left.length === 0 ? 0 : estimateFetch(left).seconds;
}

/** How far a run has come: a bar with words, and a line for each municipality's boundaries and each table. */
export function progress(run: FetchRun, words: DataText, language: Language): TemplateResult {
  const { done, total } = partsDone(run);
  const { running } = words;
  const rows = partRows(run);
  const left = secondsLeft(run);
  const told = running.progress(done, total, language.format);
  return html`<div class="progress">
      <progress max=${total} .value=${done} aria-label=${told}></progress>
      <p><span>${told}</span>${left > 0 ? html`<span>${running.left(left, language.format)}</span>` : nothing}</p>
    </div>
    ${partGroup('areas', running.boundaries, rows, words, language)}
    ${partGroup('table', running.figures, rows, words, language)}`;
}

function partGroup(
  kind: PartRow['kind'],
  title: string,
  rows: readonly PartRow[],
  words: DataText,
  language: Language,
): TemplateResult | typeof nothing {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) return nothing;
  const severalVintages = new Set(own.map(({ vintage }) => vintage)).size > 1;
  return html`<section class="part-group" data-kind=${kind}>
    <h4 class="label">${title}</h4>
    <ul role="list">
      ${own.map(
        (row) =>
          html`<li data-state=${row.state}>
            <i class="dot" aria-hidden="true">${row.state === 'arrived' ? tick : nothing}</i>
            <span class="what">
              ${nameOf(row, language)}
              ${row.vintage && severalVintages ? html`<small>${words.running.vintage(row.vintage)}</small>` : nothing}
            </span>
            <span class="how">${stateWords(row, words, language)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What a part brings: a municipality's boundaries by its name, figures by the title of their table. */
export function partName(part: FetchPart, language: Language): string {
  return nameOf({ kind: part.kind, key: keyOf(part) }, language);
}

function nameOf({ kind, key }: Pick<PartRow, 'kind' | 'key'>, language: Language): string {
  if (kind === 'areas') return municipalityOf(key)?.name ?? key;
  return tableOf(key)?.title[language.id] ?? key;
}

/** What a line says of itself. */
export function stateWords(
  { state, problem, attempt, done, total }: PartRow,
  words: DataText,
  { format }: Language,
): string {
  const { states } = words.running;
  switch (state) {
    case 'arrived':
      return states.arrived;
    case 'failed':
      return states.failed;
    case 'asking':
      return attempt > 1
        ? states.again(attempt)
        : total > 1
          ? `${states.asking} · ${states.some(done, total)}`
          : states.asking;
    case 'waiting':
      if (problem?.kind === 'scbTooFast' && problem.detail.seconds > 0)
        return states.pause(problem.detail.seconds, format);
      return problem ? states.again(attempt + 1) : states.turn;
    case 'coming':
      return done > 0 ? states.some(done, total) : states.coming;
  }
}
