import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { orderOfLab } from '../../../lab/lab-order.ts';
import { problemBlock } from '../../data/problem-block.ts';
import type { LabParts } from '../lab-parts.ts';
import { fileChooser } from '../session/file-part.ts';
import { readingBlock } from '../session/opening-part.ts';
import { orderOfSession } from '../session/session-order.ts';
import '../session/session.css';
import { comparePart, heldCounts, shownAtOnce } from './compare-part.ts';
import './merge.css';
import { nextLab } from './next-lab.ts';
import { sentencesAtOnce, sincePart } from './since-part.ts';

/**
 * `<mr-lab-merge>`: another session beside the open one, what differs and what is to become of it; what has changed since the last lab; and the next lab. Sends
 * `lab-session`, `lab` (beginNextLab), `lab-order` (undo) and `announce` for what was done.
 *
 * @property parts what every panel of the lab is rendered from
 * @property isShown true while the dialog is open at this part
 */
export class MergeElement extends LightElement {
  static override properties = {
    parts: { attribute: false },
    isShown: { attribute: false },
    shown: { state: true },
    sentences: { state: true },
  };

  declare parts: LabParts | undefined;
  declare isShown: boolean;
  declare private shown: { readonly conflicts: number; readonly rest: number };
  declare private sentences: number;
  private phase = 'rest';

  constructor() {
    super();
    this.shown = { conflicts: shownAtOnce, rest: shownAtOnce };
    this.sentences = sentencesAtOnce;
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    return this.isShown || changed.has('isShown');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts || !this.isShown) return nothing;
    const words = parts.language.lab.merge;
    return html`<div class="scroll" tabindex="-1">
      <h3 tabindex="-1">${words.heading}</h3>
      <p class="lead">${words.lead}</p>
      ${this.merging(parts)}
      ${sincePart(parts, this.sentences, () => {
        this.sentences += sentencesAtOnce;
      })}
      ${nextLab(parts, (sentence) => this.say(sentence))}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { parts } = this;
    if (!parts || !this.isShown) return;
    if (changed.has('isShown')) orderOfSession(this, { type: 'look' });
    const { merging } = parts.sessions;
    if (merging.phase === this.phase) return;
    this.phase = merging.phase;
    if (merging.phase === 'comparing') {
      this.shown = { conflicts: shownAtOnce, rest: shownAtOnce };
      this.querySelector<HTMLElement>('#mr-merge-compare')?.focus();
    }
    if (merging.phase === 'merged') {
      this.say(parts.language.lab.merge.merged(heldCounts(merging, parts.language)));
      // On what was done, not on the way back: a key that is still held would take the merge back.
      this.querySelector<HTMLElement>('.merged p')?.focus({ preventScroll: true });
      this.querySelector('.scroll')?.scrollTo({ top: 0 });
    }
  }

  private merging(parts: LabParts): TemplateResult {
    const { language, sessions } = parts;
    const { merging } = sessions;
    const words = language.lab.merge;
    switch (merging.phase) {
      case 'reading':
        return readingBlock(merging, parts, { type: 'leaveMerge' });
      case 'comparing':
        return comparePart({
          ...{ parts, merging, shown: this.shown },
          onMore: (which) => {
            this.shown = { ...this.shown, [which]: this.shown[which] + shownAtOnce };
          },
        });
      case 'merged':
        return html`<div class="aside merged">
            <p tabindex="-1">${words.merged(heldCounts(merging, language))}</p>
            <div class="ways start">
              <button
                type="button"
                class="button"
                ?disabled=${parts.lab.removed?.what !== 'session'}
                @click=${() => this.undo(words.undone)}
              >
                ${words.undo}
              </button>
            </div>
          </div>
          ${this.chooser(parts)}`;
      case 'failed':
        return html`<div role="alert">
            <p class="failed-name">${language.lab.session.failed(merging.name)}</p>
            ${problemBlock(merging.problem, language)}
          </div>
          ${this.chooser(parts)}`;
      default:
        return this.chooser(parts);
    }
  }

  private chooser({ language, sessions, lab }: LabParts): TemplateResult {
    const words = language.lab.merge.choose;
    const others = (sessions.saved ?? []).filter(({ id, canBeRead }) => canBeRead && id !== lab.session.id);
    return html`<section aria-labelledby="mr-merge-choose">
      <h4 id="mr-merge-choose">${words.heading}</h4>
      <div class="ways start">
        ${fileChooser({
          words: { button: words.file, label: words.label },
          onFile: (file, from) => {
            orderOfSession(from, { type: 'mergeFile', file });
          },
        })}
        ${others
          .slice(0, 6)
          .map(
            ({ id, title }) =>
              html`<button
                type="button"
                class="button"
                @click=${() => orderOfSession(this, { type: 'mergeSaved', id })}
              >
                ${words.saved(title || language.lab.session.untitled)}
              </button>`,
          )}
      </div>
    </section>`;
  }

  private undo(sentence: string): void {
    orderOfLab(this, { type: 'undo' });
    orderOfSession(this, { type: 'leaveMerge' });
    this.say(sentence);
    this.querySelector<HTMLElement>('h3')?.focus();
  }

  private say(detail: string): void {
    this.dispatchEvent(new CustomEvent<string>('announce', { detail, bubbles: true }));
  }
}

customElements.define('mr-lab-merge', MergeElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-lab-merge': MergeElement;
  }
}
