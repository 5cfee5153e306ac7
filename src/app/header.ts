import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';
import type { View } from '../address/view.ts';
import { act } from '../store/actions.ts';
import type { Language } from '../text/language.ts';

/** The sign of the product: two poles and what is between them. */
const brand = svg`<svg class="brand-sign" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
  <circle class="low" cx="8" cy="10" r="7.5" /><circle class="high" cx="26" cy="10" r="7.5" /><path d="M15.5 10h3" />
</svg>`;

/** The bar at the top: name, the two rooms of the house, sources, appearance and language. */
export function header(view: View, { text }: Language, fictional: boolean): TemplateResult {
  const other = view.language === 'sv' ? 'en' : 'sv';
  const room = (surface: 'map' | 'method', words: string, current: boolean): TemplateResult => html`
    <button
      class="room"
      type="button"
      aria-current=${current ? 'page' : 'false'}
      @click=${(event: Event) => {
        show(event, surface);
      }}
    >
      ${words}
    </button>
  `;
  return html`
    <header class="bar">
      <h1 class="brand">${brand}<span>${text.common.appName}</span></h1>
      <nav class="rooms" aria-label=${text.common.appName}>
        ${room('map', text.shell.explore, view.surface !== 'method')}
        ${room('method', text.shell.method, view.surface === 'method')}
      </nav>
      ${fictional ? html`<span class="fictional">${text.common.fictional}</span>` : ''}
      <div class="bar-end">
        <button class="button quiet" type="button" popovertarget="sources">${text.shell.sources}</button>
        <button class="button quiet" type="button" popovertarget="appearance">${text.shell.appearance}</button>
        <button
          class="button quiet"
          type="button"
          lang=${other}
          @click=${(event: Event) => {
            act(target(event), { type: 'chooseLanguage', language: other });
          }}
        >
          ${text.shell.languageName}
        </button>
      </div>
    </header>
  `;
}

function show(event: Event, surface: View['surface']): void {
  act(target(event), { type: 'show', surface });
}

function target(event: Event): EventTarget {
  return event.currentTarget ?? window;
}
