import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { act } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { problemWords } from '../../text/problem-words.ts';

/** How far an answer has come, with a way to stop it; or that it failed, with a way to try again. Nothing when it is there. */
export function suggestionStatus(
  result: Result<unknown>,
  what: 'regions' | 'flows' | 'pairs',
  language: BetweenLanguage,
  onCancel: () => void,
): TemplateResult | typeof nothing {
  const words = language.between.suggest;
  if (result.state === 'failed') {
    const { title, advice } = problemWords(result.problem, language);
    return html`<div class="notice" role="alert">
      <p><strong>${words.failed}</strong></p>
      <p>${title}</p>
      <p>${advice}</p>
      <button
        type="button"
        class="button"
        @click=${(event: Event) => {
          if (event.currentTarget) act(event.currentTarget, { type: 'recover' });
        }}
      >
        ${words.retry}
      </button>
    </div>`;
  }
  if (result.state === 'ready') return nothing;
  const share = result.state === 'waiting' ? result.progress : undefined;
  return html`<div class="under-way">
    <p id="mr-suggest-progress">${words.progress[what]}</p>
    <progress aria-labelledby="mr-suggest-progress" max="1" value=${share ?? nothing}>
      ${share === undefined ? nothing : words.share(language.format.percent(share))}
    </progress>
    ${
      what === 'pairs'
        ? nothing
        : html`<button type="button" class="button quiet" @click=${onCancel}>${words.cancel}</button>`
    }
  </div>`;
}

/** Why there is nothing to show, and what can be done. */
export function emptyWords({ reason, advice }: { readonly reason: string; readonly advice: string }): TemplateResult {
  return html`<div class="empty">
    <p>${reason}</p>
    <p class="small">${advice}</p>
  </div>`;
}

/** The first sentence large, the next small; under `details` what follows is folded away. */
export function toldSentences(sentences: readonly string[], details = ''): TemplateResult {
  const [first = '', second = '', ...rest] = sentences;
  const small = (sentence: string): TemplateResult => html`<p class="small">${sentence}</p>`;
  return html`<div class="told">
    <p>${first}</p>
    ${small(second)}
    ${
      details === ''
        ? rest.map(small)
        : html`<details class="how">
            <summary>${details}</summary>
            ${rest.map(small)}
          </details>`
    }
  </div>`;
}
