import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ExplainKey } from '../../text/explain/explain-key.ts';
import type { Language } from '../../text/language.ts';

/** The event by which a number asks for its explanation; it bubbles to the panel that owns the dialog. */
export const explainEvent = 'explain';

/** A number that opens "Så räknas det". `words` are what is seen; `name` is what is heard before it, such as the title of its row. */
export function explained(key: ExplainKey, words: string, language: Language, name = ''): TemplateResult {
  const heard = name === '' ? words : `${words}, ${name}`;
  return html`<button
    type="button"
    class="explains"
    aria-label=${language.text.pair.explains(heard)}
    @click=${(event: Event) => ask(event, key)}
  >
    ${words}
  </button>`;
}

function ask(event: Event, key: ExplainKey): void {
  event.currentTarget?.dispatchEvent(
    new CustomEvent<ExplainKey>(explainEvent, { detail: key, bubbles: true, composed: true }),
  );
}
