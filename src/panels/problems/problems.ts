import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { Problem } from '../../problem/problem.ts';
import { act } from '../../store/actions.ts';
import type { Language } from '../../text/language.ts';
import { problemWords } from '../../text/problem-words.ts';
import './problems.css';

/** How many notices stand open before the rest are folded away. */
const shownAtOnce = 3;

/** What has gone wrong, as calm notices: what, where, and what to do. Each can be closed; a stopped worker can be started again. Sends `act` dismissProblem and recover. */
export class Problems extends LightElement {
  static override properties = {
    language: { attribute: false },
    problems: { attribute: false },
    all: { state: true },
  };

  declare language: Language;
  declare problems: readonly Problem[];
  declare private all: boolean;

  constructor() {
    super();
    this.problems = [];
    this.all = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language) return nothing;
    const words = this.language.text.controls.problems;
    const hidden = this.problems.length - shownAtOnce;
    const shown = this.all ? this.problems : this.problems.slice(0, shownAtOnce);
    // The region is there from the start, so that what is put into it is read out.
    return html`<div role="status" aria-label=${words.heading}>
      ${shown.map((one, index) => this.notice(one, index))}
      ${
        hidden > 0
          ? html`<button
              type="button"
              class="button quiet"
              aria-expanded=${this.all ? 'true' : 'false'}
              @click=${() => (this.all = !this.all)}
            >
              ${this.all ? words.fewer : words.more(hidden)}
            </button>`
          : nothing
      }
    </div>`;
  }

  private notice(one: Problem, index: number): TemplateResult {
    const words = this.language.text.controls.problems;
    const { title, where, advice } = problemWords(one, this.language);
    return html`<div class="notice">
      <div>
        <p class="title">${title}</p>
        ${where ? html`<p class="small">${where}</p>` : nothing}
        <p>${advice}</p>
        ${
          one.kind === 'workerStopped'
            ? html`<button type="button" class="button" @click=${() => act(this, { type: 'recover' })}>
                ${words.recover}
              </button>`
            : nothing
        }
      </div>
      <button
        type="button"
        class="close"
        aria-label=${words.close(title)}
        @click=${() => act(this, { type: 'dismissProblem', index })}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M1 1l10 10M11 1L1 11" fill="none" stroke="currentColor" stroke-width="1.6"></path>
        </svg>
      </button>
    </div>`;
  }
}

customElements.define('mr-problems', Problems);

declare global {
  interface HTMLElementTagNameMap {
    'mr-problems': Problems;
  }
}
