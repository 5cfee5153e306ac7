import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { View } from '../../address/view.ts';
import { act } from '../../store/actions.ts';
import type { Language } from '../../text/language.ts';
import type { EmbeddedText } from '../../text/sv/embedded.ts';

/** The surfaces that the page offers, in its order. */
export function offeredTabs(
  { offers, surface: chosen }: View,
  { text }: Language,
  words: EmbeddedText,
): TemplateResult {
  const names = { map: text.shell.map, table: text.shell.table, text: text.shell.summary };
  return html`<nav class="tabs" aria-label=${words.surfaces}>
    ${offers.map(
      (surface) =>
        html`<button
          type="button"
          aria-current=${surface === chosen ? 'page' : 'false'}
          @click=${(event: Event) => {
            act(event.currentTarget ?? window, { type: 'show', surface });
          }}
        >
          ${names[surface]}
        </button>`,
    )}
  </nav>`;
}
