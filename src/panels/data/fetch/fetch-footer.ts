import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { never } from '../../../problem/never.ts';
import { problemBlock } from '../problem-block.ts';
import { hostsOf } from './command-for.ts';
import type { FetchParts } from './fetch-parts.ts';
import type { FetchState } from './fetch-state.ts';
import { canShow } from './fetch-state.ts';

/** What stands at the bottom: before a fetch what it takes and whither it goes, during it how to stop it, after it what can be done next. */
export function fetchFooter(parts: FetchParts): TemplateResult {
  const { fetch } = parts.data;
  switch (fetch.phase) {
    case 'idle':
    case 'planning':
    case 'planned':
    case 'refused':
      return before(fetch, parts);
    case 'running':
      return during(fetch, parts);
    case 'done':
    case 'cancelled':
    case 'failed':
      return after(fetch, parts);
    default:
      return never(fetch);
  }
}

function before(fetch: FetchState, parts: FetchParts): TemplateResult {
  const { words, language, data, save, act, onSave } = parts;
  const hosts = hostsOf(data.address);
  const ready = fetch.phase === 'planned' && hosts.length > 0;
  return html`<div class="takes" data-phase=${fetch.phase}>
      <p><strong>${planWords(fetch, parts)}</strong></p>
      ${hosts.length > 0 ? html`<p class="small">${words.plan.where(hosts, language.format)}</p>` : nothing}
    </div>
    <div class="go">
      <label class="check">
        <input
          type="checkbox"
          .checked=${save}
          aria-describedby="mr-save-note"
          @change=${(event: Event) => onSave((event.currentTarget as HTMLInputElement).checked)}
        />
        <span>${words.save.label}</span>
      </label>
      <button type="button" class="button primary" ?disabled=${!ready} @click=${() => act({ type: 'fetch', save })}>
        ${words.plan.start}
      </button>
      <p class="small" id="mr-save-note">${words.save.note}</p>
    </div>`;
}

function planWords(fetch: FetchState, { words, choices, language }: FetchParts): string {
  const { plan } = words;
  if (choices.municipalities.length === 0) return plan.needsMunicipality;
  if (choices.indicators.length === 0) return plan.needsIndicator;
  if (fetch.phase === 'planned') return plan.sentence(fetch.plan, language.format);
  if (fetch.phase === 'planning' && fetch.before) return plan.sentence(fetch.before, language.format);
  return fetch.phase === 'planning' ? plan.planning : '';
}

function during(
  fetch: Extract<FetchState, { phase: 'running' }>,
  { words, language, data, act }: FetchParts,
): TemplateResult {
  return html`<div class="takes">
      ${data.problem ? problemBlock(data.problem, language) : html`<p class="small">${words.running.goesOn}</p>`}
    </div>
    <div class="ways">
      <button type="button" class="button" @click=${() => act({ type: 'cancel' })}>${words.running.cancel}</button>
      ${
        canShow(fetch.run)
          ? html`<button type="button" class="button" @click=${() => act({ type: 'openFetched' })}>
              ${words.running.showSoFar}
            </button>`
          : nothing
      }
    </div>`;
}

function after(
  fetch: Extract<FetchState, { phase: 'done' | 'cancelled' | 'failed' }>,
  { words, data, language, act }: FetchParts,
): TemplateResult {
  const whole = fetch.phase === 'done' && fetch.failed.length === 0;
  return html`<div class="takes">
      ${data.problem ? problemBlock(data.problem, language) : nothing}
      ${fetch.phase === 'done' && !whole ? html`<p class="small">${words.ended.retryNote}</p>` : nothing}
    </div>
    <div class="ways">
      <button type="button" class="button" @click=${() => act({ type: 'again' })}>${words.ended.other}</button>
      ${
        whole
          ? nothing
          : html`<button type="button" class="button primary" @click=${() => act({ type: 'retry' })}>
              ${fetch.phase === 'cancelled' ? words.ended.goOn : words.ended.retry}
            </button>`
      }
    </div>`;
}
