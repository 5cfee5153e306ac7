import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { act } from '../store/actions.ts';
import type { State } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import { problemWords } from '../text/problem-words.ts';

/** What stands in the page's place before a region is there: how far it has come, or what went wrong and what to do. */
export function opening({ pack, packs, view }: State, language: Language): TemplateResult {
  const { shell } = language.text;
  if (pack.state === 'failed') {
    const words = problemWords(pack.problem, language);
    return html`
      <main id="innehall" class="opening" tabindex="-1" data-state="failed">
        <div class="opening-card card" role="alert">
          <h2>${shell.packFailed}</h2>
          <p><strong>${words.title}</strong> ${words.where}</p>
          <p>${words.advice}</p>
          <div class="opening-ways">
            <button
              class="button primary"
              type="button"
              @click=${(event: Event) => {
                act(event.currentTarget ?? window, { type: 'recover' });
              }}
            >
              ${shell.tryAgain}
            </button>
            ${
              view.pack === 'exempel'
                ? ''
                : html`<button
                    class="button"
                    type="button"
                    @click=${(event: Event) => {
                      act(event.currentTarget ?? window, { type: 'choosePack', pack: 'exempel' });
                    }}
                  >
                    ${shell.openDemo}
                  </button>`
            }
          </div>
        </div>
      </main>
    `;
  }
  const title = packs.find(({ id }) => id === view.pack)?.title[language.id];
  const words = title ? shell.opening(title) : shell.openingRegion;
  const progress = pack.state === 'waiting' ? pack.progress : undefined;
  return html`
    <main id="innehall" class="opening" tabindex="-1" data-state="waiting" aria-busy="true">
      <div class="opening-card">
        <p>${words}</p>
        ${progress === undefined ? html`<progress aria-label=${words}></progress>` : html`<progress aria-label=${words} max="1" .value=${progress}></progress>`}
      </div>
    </main>
  `;
}
