import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { Problem } from '../../problem/problem.ts';
import { act } from '../../store/actions.ts';
import type { Language } from '../../text/language.ts';
import { problemWords } from '../../text/problem-words.ts';
import './problems.css';
import type { Notice } from './notices.ts';
import { isSaidByMap, noticesOf } from './notices.ts';

/** How many notices stand open before the rest are folded away. */
const shownAtOnce = 3;

/**
 * What has gone wrong, as calm notices: what, where, and what to do. Each can be closed; a stopped worker can be started again. What could not be read in a
 * link is one notice, and what the map says itself is none. Sends `act` dismissProblem
 * and recover; announces what the map says itself.
 */
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
    const notices = noticesOf(this.problems, this.language);
    const hidden = notices.length - shownAtOnce;
    const shown = this.all ? notices : notices.slice(0, shownAtOnce);
    // The region is there from the start, so that what is put into it is read out.
    return html`<div role="status" aria-label=${words.heading}>
      ${shown.map((one) => this.notice(one))}
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

  /** What the map shows as text beside itself is read out here: a notice is, and this is none. */
  protected override updated(changed: PropertyValues<{ problems: readonly Problem[] }>): void {
    const before = changed.get('problems') ?? [];
    if (!this.language || !changed.has('problems')) return;
    for (const one of this.problems.filter((problem) => isSaidByMap(problem) && !before.includes(problem))) {
      const { title, advice } = problemWords(one, this.language);
      this.dispatchEvent(new CustomEvent<string>('announce', { detail: `${title}. ${advice}`, bubbles: true }));
    }
  }

  private notice({ kind, title, where, advice, indices }: Notice): TemplateResult {
    const words = this.language.text.controls.problems;
    return html`<div class="notice">
      <div>
        <p class="title">${title}</p>
        ${where ? html`<p class="small">${where}</p>` : nothing}
        <p>${advice}</p>
        ${
          kind === 'workerStopped'
            ? html`<button type="button" class="button" @click=${() => act(this, { type: 'recover' })}>
                ${words.recover}
              </button>`
            : nothing
        }
      </div>
      <button type="button" class="close" aria-label=${words.close(title)} @click=${() => this.dismiss(indices)}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M1 1l10 10M11 1L1 11" fill="none" stroke="currentColor" stroke-width="1.6"></path>
        </svg>
      </button>
    </div>`;
  }

  /** From the last to the first, so that each index still means the same problem. */
  private dismiss(indices: readonly number[]): void {
    for (const index of [...indices].reverse()) act(this, { type: 'dismissProblem', index });
  }
}

customElements.define('mr-problems', Problems);

declare global {
  interface HTMLElementTagNameMap {
    'mr-problems': Problems;
  }
}
