import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MadePack } from '../../../pack/made-pack.ts';
import { problemBlock } from '../problem-block.ts';
import { commandFor } from './command-for.ts';
import { failures, lacks, madeRegion } from './ended.ts';
import type { FetchParts } from './fetch-parts.ts';
import type { FetchState } from './fetch-state.ts';

type Ended = Extract<FetchState, { phase: 'done' | 'cancelled' | 'failed' }>;

/** What came of a fetch: the regions that can be opened, what did not come and why, and what they lack. */
export function fetchOutcome(fetch: Ended, parts: FetchParts): TemplateResult {
  const { words, language, data } = parts;
  const packs = fetch.phase === 'failed' ? [] : fetch.packs;
  const failed = fetch.phase === 'done' ? fetch.failed : [];
  return html`<h4 class="phase" tabindex="-1">${headingOf(fetch, parts)}</h4>
    ${fetch.phase === 'failed' ? problemBlock(fetch.problem, language) : regions(packs, failed.length > 0, parts)}
    ${failures(failed, commandFor(fetch.run.plan, fetch.run.setting.order.indicators, data.address), words, language)}
    ${lacks(packs ?? [], words, language)}`;
}

/** What has been made of what came, and whether more is to come; `packs` is undefined while they are made. */
function regions(packs: readonly MadePack[] | undefined, inPart: boolean, parts: FetchParts): TemplateResult {
  const { words, language, data, act } = parts;
  if (packs === undefined) return html`<p class="lead">${words.ended.making}</p>`;
  if (packs.length === 0) return html`<p class="lead">${words.ended.nothing}</p>`;
  return html`${inPart || data.fetch.phase === 'cancelled' ? html`<p class="lead">${words.ended.kept}</p>` : nothing}
    <ul class="regions" role="list">
      ${packs.map((pack) => madeRegion(pack, words, language, (id) => act({ type: 'openFetched', id })))}
    </ul>
    ${saving(parts)}`;
}

function headingOf(fetch: Ended, { words }: FetchParts): string {
  if (fetch.phase === 'cancelled') return words.ended.cancelled;
  if (fetch.phase === 'failed') return words.ended.failed;
  return fetch.failed.length > 0 || fetch.packs.length === 0 ? words.ended.someFailed : words.ended.done;
}

/** Whether what came is saved here; it can be still. */
function saving({ words, language, data, act }: FetchParts): TemplateResult {
  const { saving: now } = data;
  switch (now.state) {
    case 'no':
      return html`<p class="small keep">
        <button type="button" class="button" @click=${() => act({ type: 'saveFetched' })}>${words.save.now}</button>
        <span>${words.save.note}</span>
      </p>`;
    case 'saving':
      return html`<p class="small keep" role="status">${words.save.saving}</p>`;
    case 'saved':
      return html`<p class="small keep" role="status">${words.save.saved}</p>`;
    case 'failed':
      return problemBlock(now.problem, language);
  }
}
