import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { View } from '../address/view.ts';
import type { DataPart } from '../panels/data/data-action.ts';
import type { FetchState } from '../panels/data/fetch/fetch-state.ts';
import type { SharePart } from '../panels/share/share-action.ts';
import { act } from '../store/actions.ts';
import type { Language } from '../text/language.ts';

/** The sign of the product: two poles and what is between them. */
const brand = svg`<svg class="brand-sign" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
  <circle class="low" cx="8" cy="10" r="7.5" /><circle class="high" cx="26" cy="10" r="7.5" /><path d="M15.5 10h3" />
</svg>`;

/** In the place of the word for colours and motion, where the bar is narrow. */
const half = svg`<svg class="short" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
  <circle cx="9" cy="9" r="6.75" /><path d="M9 2.25a6.75 6.75 0 0 1 0 13.5z" />
</svg>`;

/** The bar at the top: name, the rooms of the house, what can be given away, data, sources, appearance and language. Narrow, two of its words have a sign instead. */
export function header(
  view: View,
  { text }: Language,
  fictional: boolean,
  fetch: FetchState | undefined,
): TemplateResult {
  const other = view.language === 'sv' ? 'en' : 'sv';
  const reading = view.surface === 'method';
  const room = (name: View['room'], words: string): TemplateResult =>
    roomButton(words, !reading && view.room === name, (event) => {
      const change = { room: name, surface: surfaceIn(name, view.surface), topic: '' } as const;
      act(target(event), { type: 'change', change });
    });
  return html`
    <header class="bar">
      <div class="bar-row">
        <h1 class="brand">${brand}<span>${text.common.appName}</span></h1>
        <nav class="rooms" aria-label=${text.common.appName}>
          ${room('explore', text.shell.explore)} ${room('whatIf', text.shell.whatIf)}
          ${room('interventions', text.shell.interventions)} ${room('lab', text.shell.lab)}
          ${roomButton(text.shell.method, reading, (event) => {
            show(event, 'method');
          })}
        </nav>
        ${fictional ? html`<span class="fictional">${text.common.fictional}</span>` : ''}
        <div class="give">${shareButton('link', text)} ${shareButton('files', text)} ${shareButton('embed', text)}</div>
        <div class="bar-end">
          ${fetchStatus(fetch, text)}
          <button
            class="button quiet open-data"
            type="button"
            aria-haspopup="dialog"
            @click=${(event: Event) => openData(event)}
          >
            ${text.shell.data}
          </button>
          <button class="button quiet" type="button" popovertarget="sources">${text.shell.sources}</button>
          <button class="button quiet" type="button" popovertarget="appearance" title=${text.shell.appearance}>
            ${half}<span class="word">${text.shell.appearance}</span>
          </button>
          <button
            class="button quiet"
            type="button"
            lang=${other}
            @click=${(event: Event) => {
              act(target(event), { type: 'chooseLanguage', language: other });
            }}
          >
            <span class="short" aria-hidden="true">${other.toUpperCase()}</span
            ><span class="word">${text.shell.languageName}</span>
          </button>
        </div>
      </div>
    </header>
  `;
}

/** Each room keeps the surface at hand, but for the board, which is that of the room Insatser. */
function surfaceIn(room: View['room'], surface: View['surface']): View['surface'] {
  if (room === 'interventions') return 'board';
  return surface === 'method' || surface === 'board' ? 'map' : surface;
}

function roomButton(words: string, current: boolean, go: (event: Event) => void): TemplateResult {
  return html`<button class="room" type="button" aria-current=${current ? 'page' : 'false'} @click=${go}>
    ${words}
  </button>`;
}

/** A fetch that goes on or has ended while its dialog is closed, in few words; the dialog tells the rest. */
function fetchStatus(fetch: FetchState | undefined, { shell }: Language['text']): TemplateResult | typeof nothing {
  const words = statusWords(fetch, shell);
  if (!fetch || words === '') return nothing;
  return html`<button
    class="button fetch-status"
    type="button"
    data-phase=${fetch.phase}
    @click=${(event: Event) => openData(event, 'fetch')}
  >
    ${words}
  </button>`;
}

function statusWords(fetch: FetchState | undefined, shell: Language['text']['shell']): string {
  switch (fetch?.phase) {
    case 'running':
      return shell.fetching(
        [...fetch.run.parts.values()].filter(({ state }) => state === 'arrived' || state === 'kept').length,
        fetch.run.plan.parts.length,
      );
    case 'done':
      return fetch.failed.length > 0 ? shell.fetchStopped : shell.fetched;
    case 'failed':
      return shell.fetchStopped;
    default:
      return '';
  }
}

/** Opens the dialog "Dela" at a part. On a narrow bar only the first is there: the dialog leads to the others. */
function shareButton(part: SharePart, { shell }: Language['text']): TemplateResult {
  return html`<button
    class="button quiet"
    type="button"
    data-part=${part}
    aria-haspopup="dialog"
    @click=${(event: Event) => {
      target(event).dispatchEvent(new CustomEvent('open-share', { detail: part, bubbles: true }));
    }}
  >
    ${shell.give[part]}
  </button>`;
}

function openData(event: Event, part?: DataPart): void {
  target(event).dispatchEvent(new CustomEvent('open-data', { detail: part, bubbles: true }));
}

function show(event: Event, surface: View['surface']): void {
  act(target(event), { type: 'show', surface });
}

function target(event: Event): EventTarget {
  return event.currentTarget ?? window;
}
