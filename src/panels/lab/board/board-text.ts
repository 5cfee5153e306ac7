import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { isNarrowed, isShown } from '../../../lab/board/board-of.ts';
import { latest } from '../../../store/result.ts';
import type { LabParts } from '../lab-parts.ts';
import './board-text.css';
import type { BoardProse, CardProse } from './views/board-prose.ts';
import { boardProse } from './views/board-prose.ts';

/** `<mr-board-text>`: the board in words, by level and criterion, with its remarks, its dots and what has changed since the last lab. Properties: `parts`. */
export class BoardText extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: LabParts | undefined;
  private madeOf: readonly unknown[] = [];

  /** The page hands over parts at every news: the text is made again only when something that it is made of is another. */
  protected override shouldUpdate(): boolean {
    const { parts } = this;
    if (!parts) return true;
    const madeOf = [parts.lab.session, parts.language, parts.board.filter, latest(parts.state.pack)];
    const isAsBefore = madeOf.every((part, at) => part === this.madeOf[at]);
    this.madeOf = madeOf;
    return !isAsBefore || !this.hasUpdated;
  }

  /** It scrolls, and holds nothing else that the keyboard could scroll it by. */
  protected override willUpdate(): void {
    if (!this.parts) return;
    this.tabIndex = 0;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', this.parts.language.lab.boardViews.text.heading);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const { lab, language } = parts;
    const { text } = language.lab.boardViews;
    const prose = boardProse(parts);
    return html`<article>
      <header>
        <h2>${text.heading}</h2>
        ${lab.session.title === '' ? nothing : html`<p class="small">${lab.session.title}</p>`}
        ${this.lead(parts, prose)}
      </header>
      ${lab.session.cards.length === 0 ? nothing : this.body(parts, prose)}
    </article>`;
  }

  private lead({ lab, language, board }: LabParts, { lead }: BoardProse): TemplateResult {
    const { filter } = language.lab.board;
    const { cards } = lab.session;
    const { count } = language.format;
    if (cards.length === 0) return html`<p>${language.lab.boardViews.text.empty}</p>`;
    const shown = cards.filter((card) => isShown(card, board.filter));
    return html`${isNarrowed(board.filter) ? html`<p>${filter.shown(count(shown.length), count(cards.length))}</p>` : nothing}
    ${lead.map((sentence) => html`<p>${sentence}</p>`)}`;
  }

  private body({ language }: LabParts, prose: BoardProse): TemplateResult {
    const { matrix, board, boardViews } = language.lab;
    const { text } = boardViews;
    const { remarks, dots, changes, unplaced } = prose;
    return html`
      <section>
        <h3>${board.remarks.heading}</h3>
        ${remarks.length === 0 ? html`<p>${board.remarks.silent}</p>` : nothing}
        ${remarks.map(({ sentence, reason }) => html`<p><strong>${sentence}</strong> ${reason}</p>`)}
      </section>
      ${prose.levels.map(
        ({ level, criteria }) =>
          html`<section>
            <h3>${matrix.levels[level]}</h3>
            ${criteria.map(
              ({ criterion, cards }) =>
                html`<h4>${matrix.criteria[criterion]}</h4>
                  ${cards.length === 0 ? html`<p class="none">${text.noneHere}</p>` : list(cards)}`,
            )}
          </section>`,
      )}
      ${unplaced.length === 0 ? nothing : section(text.unplaced, list(unplaced))}
      ${section(text.dots, dots.length === 0 ? html`<p class="none">${text.noDots}</p>` : lines(dots))}
      ${changes ? section(text.changes, lines(changes)) : nothing}
    `;
  }
}

function section(heading: string, content: TemplateResult): TemplateResult {
  return html`<section>
    <h3>${heading}</h3>
    ${content}
  </section>`;
}

function list(cards: readonly CardProse[]): TemplateResult {
  return html`<ul>
    ${cards.map(({ what, sentences }) => html`<li><strong>${what}</strong> ${sentences.join(' ')}</li>`)}
  </ul>`;
}

function lines(sentences: readonly string[]): TemplateResult {
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

customElements.define('mr-board-text', BoardText);

declare global {
  interface HTMLElementTagNameMap {
    'mr-board-text': BoardText;
  }
}
