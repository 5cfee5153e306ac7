import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../../problem/problem.ts';
import type { Suggestion } from '../../relations/pair-relation.ts';
import { act } from '../../store/actions.ts';
import type { Action } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import { problemWords } from '../../text/problem-words.ts';
import type { Language } from '../../text/language.ts';

/** A failure in words with a way out; what was shown before stays below it. */
export function failure(problem: Problem, kept: boolean, language: Language): TemplateResult {
  const { text } = language;
  const { title, where, advice } = problemWords(problem, language);
  return html`<div class="notice" role="alert">
    <p><strong>${text.pair.failed}</strong></p>
    <p>${title}${where === '' ? nothing : html`<br />${where}`}</p>
    <p>${advice}</p>
    ${kept ? html`<p class="small">${text.pair.keptBefore}</p>` : nothing}
    ${button(text.pair.retry, { type: 'recover' }, 'button')}
  </div>`;
}

/** Why B is where it is while it is only suggested, and the button that makes it B. */
export function suggestionNotice(suggestion: Suggestion, language: Language): TemplateResult {
  const { text, format } = language;
  const reason = text.pair.reasons[suggestion.reason](format.distance(suggestion.distanceM));
  return html`<div class="suggestion">
    <p>${reason}</p>
    <button
      class="button primary"
      type="button"
      data-control="acceptSuggestion"
      title=${text.pair.acceptHint(text.help.names.accept)}
      @click=${send({ type: 'acceptSuggestion' })}
    >
      ${text.pair.accept}<kbd aria-hidden="true">${text.help.names.accept}</kbd>
    </button>
  </div>`;
}

/** What is said under a single pole: how B is found, or that none was. */
export function onePoleNotice(suggestion: Result<Suggestion | null>, language: Language): TemplateResult {
  const { text } = language;
  if (suggestion.state === 'failed') {
    return html`<p class="how">${text.pair.failedSuggestion}</p>
      ${button(text.pair.retry, { type: 'recover' }, 'button')}`;
  }
  const none = suggestion.state === 'ready' && suggestion.value === null;
  const words =
    suggestion.state === 'waiting' ? text.pair.seekingSuggestion : none ? text.pair.noSuggestion : text.pair.onePoleHow;
  return html`<p class="how">${words}</p>`;
}

/** What is said where the municipality's index could not be had; the pair stands without it. */
export function indexFailure({ text }: Language): TemplateResult {
  return html`<div class="notice">
    <p>${text.pair.failedPart}</p>
    ${button(text.pair.retry, { type: 'recover' }, 'button')}
  </div>`;
}

/** Swap and clear: what can be done to the pair as a whole. */
export function pairButtons(swappable: boolean, { text }: Language): TemplateResult {
  return html`<div class="buttons">
    ${
      swappable
        ? html`<button
            class="button"
            type="button"
            data-control="swapPoles"
            title=${text.pair.swapHint}
            @click=${send({ type: 'swapPoles' })}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M1.5 5.5h12m-3-3 3 3-3 3M14.5 11h-12m3-3-3 3 3 3" />
            </svg>
            ${text.pair.swap}
          </button>`
        : nothing
    }
    ${button(text.pair.clear, { type: 'clearPoles' }, 'button quiet')}
    ${suggestButton(text.pair.suggestPairs, 'button quiet')}
  </div>`;
}

/** Leads to pairs that may be worth a look, beginning with the nearest counter-poles. */
export function suggestButton(words: string, kind: string): TemplateResult {
  const open = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return;
    // The button goes with the panel: the focus stays in the sheet.
    const sheet = currentTarget.closest<HTMLElement>('mr-sheet');
    act(currentTarget, { type: 'change', change: { suggest: 'counterPole' } });
    sheet?.focus();
  };
  return html`<button class=${kind} type="button" data-control="suggest" @click=${open}>${words}</button>`;
}

function button(words: string, action: Action, kind: string): TemplateResult {
  return html`<button class=${kind} type="button" data-control=${action.type} @click=${send(action)}>${words}</button>`;
}

function send(action: Action): (event: Event) => void {
  return (event) => {
    if (event.currentTarget) act(event.currentTarget, action);
  };
}
