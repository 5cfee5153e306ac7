import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { act } from '../../store/actions.ts';
import type { State } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import { problemWords } from '../../text/problem-words.ts';
import type { EmbeddedText } from '../../text/sv/embedded.ts';

/** What the embedded map says while it has no region: that it is on its way, that it takes long, or what went wrong and what to do. */
export function embeddedOpening(
  { pack }: State,
  language: Language,
  words: EmbeddedText,
  isSlow: boolean,
): TemplateResult {
  const { shell } = language.text;
  if (pack.state === 'failed') {
    const { title, where, advice } = problemWords(pack.problem, language);
    return card(
      shell.packFailed,
      html`<p><strong>${title}</strong> ${where}</p>
        <p>${pack.problem.kind === 'packNotFound' ? words.notFound : advice}</p>
        <button
          class="button"
          type="button"
          @click=${(event: Event) => {
            act(event.currentTarget ?? window, { type: 'recover' });
          }}
        >
          ${shell.tryAgain}
        </button>`,
    );
  }
  const progress = pack.state === 'waiting' ? pack.progress : undefined;
  return html`
    <div class="opening" data-state="waiting" aria-busy="true">
      <p>${shell.openingRegion}</p>
      ${
        progress === undefined
          ? html`<progress aria-label=${shell.openingRegion}></progress>`
          : html`<progress aria-label=${shell.openingRegion} max="1" .value=${progress}></progress>`
      }
      ${isSlow ? html`<p role="status">${words.slow}</p>` : nothing}
    </div>
  `;
}

/** A region that was made in a browser is nowhere else: it cannot be embedded. */
export function onlyInABrowser(words: EmbeddedText): TemplateResult {
  return card(words.onlyHere, html`<p>${words.onlyHereAdvice}</p>`);
}

function card(heading: string, body: TemplateResult): TemplateResult {
  return html`<div class="opening" data-state="failed" role="alert">
    <h2>${heading}</h2>
    ${body}
  </div>`;
}
