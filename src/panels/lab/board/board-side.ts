import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { wholeBoard } from '../../../lab/board/board-of.ts';
import type { BoardFilter } from '../../../lab/board/board-of.ts';
import { remarksOf } from '../../../lab/board/remarks.ts';
import type { Remark } from '../../../lab/board/remarks.ts';
import { orderOfLab } from '../../../lab/lab-order.ts';
import { limits } from '../../../lab/session.ts';
import type { LabParts } from '../lab-parts.ts';
import './board-side.css';
import { emptyDraft, orderOfBoard } from './board-state.ts';
import { cardName } from './card-view.ts';
import { changesPart } from './changes-part.ts';
import { filterPart } from './filter-part.ts';
import { remarkList } from './remark-list.ts';
import { votesPart } from './votes-part.ts';

/**
 * `<mr-board-side>`: beside the board: a new card, what is shown, what the board leaves out, the votes, what has changed since the last lab, the example.
 *
 * Properties: `parts`. Sends `board` (write, look), `lab` (setVoting, resetVotes) and `lab-order` (undo, openDialog).
 */
export class BoardSide extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: LabParts | undefined;

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('parts');
    const { parts } = this;
    return !before || !parts || saysOther(before, parts);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const { language, lab, board } = parts;
    const words = language.lab.board;
    const { cards } = lab.session;
    return html`
      <div class="top">
        <h2>${words.heading}</h2>
        <button type="button" class="button primary" ?disabled=${cards.length >= limits.cards} @click=${this.begin}>
          ${words.newCard}
        </button>
        ${cards.length >= limits.cards ? html`<p class="small">${words.edit.full(language.format.count(limits.cards))}</p>` : nothing}
        ${this.removed(parts)}
      </div>
      ${board.isExample ? nothing : this.ours(parts)}
      <section class="part" aria-labelledby="mr-board-example">
        <h3 id="mr-board-example">${words.example.heading}</h3>
        <button
          type="button"
          class="way"
          @click=${() => orderOfBoard(this, { type: 'look', change: { isExample: !board.isExample } })}
        >
          ${board.isExample ? words.example.back : words.example.open}
        </button>
      </section>
      <section class="part" aria-labelledby="mr-board-keep">
        <h3 id="mr-board-keep">${words.keep.heading}</h3>
        <div class="ways">
          <button type="button" class="way" @click=${() => orderOfLab(this, { type: 'openDialog', part: 'session' })}>
            ${words.keep.save}
          </button>
          <button type="button" class="way" @click=${() => orderOfLab(this, { type: 'openDialog', part: 'protocol' })}>
            ${words.keep.protocol}
          </button>
          ${this.capture(parts)}
        </div>
        ${this.captured(parts)}
      </section>
    `;
  }

  /** What is shown becomes a step of the track: the board in one of its forms, or the map with the cards. The example is no step: it is not this lab's. */
  private capture({ language, state, board }: LabParts): TemplateResult {
    const { keep, example } = language.lab.board;
    const isNoStep = board.isExample && state.settled?.surface === 'board';
    const { captureKey } = language.lab.track;
    const hasKey = state.view.shortcuts === 'on';
    return html`<button
        type="button"
        class="way capture"
        aria-keyshortcuts=${hasKey ? captureKey : nothing}
        ?disabled=${isNoStep}
        @click=${() => orderOfLab(this, { type: 'capture' })}
      >
        ${keep.capture}${hasKey ? html`<kbd aria-hidden="true">${captureKey}</kbd>` : nothing}
      </button>
      ${isNoStep ? html`<p class="small">${example.noStep}</p>` : nothing}`;
  }

  /** The step that the track is at: the one that was just captured. */
  private captured({ language, lab }: LabParts): TemplateResult | typeof nothing {
    const at = lab.session.steps.findIndex(({ id }) => id === lab.step);
    const step = lab.session.steps[at];
    if (!step) return nothing;
    const title = step.title || language.lab.track.untitled;
    return html`<p class="small">${language.lab.board.keep.captured(language.format.count(at + 1), title)}</p>`;
  }

  /** What belongs to the room's own board. */
  private ours(parts: LabParts): TemplateResult {
    const hasCards = parts.lab.session.cards.length > 0;
    const look = (filter: BoardFilter): void => orderOfBoard(this, { type: 'look', change: { filter } });
    return html`${hasCards ? filterPart(parts, look) : nothing} ${this.remarks(parts)}
    ${hasCards ? votesPart(parts, this) : nothing} ${changesPart(parts, this)}`;
  }

  private readonly begin = (): void => orderOfBoard(this, { type: 'write', id: '', card: emptyDraft });

  /** What was last taken away, and the way back. */
  private removed(parts: LabParts): TemplateResult | typeof nothing {
    const { language, lab } = parts;
    const { removed } = lab;
    if (removed?.what !== 'card' && removed?.what !== 'votes') return nothing;
    const words = language.lab.board.removed;
    return html`<p class="removed">
      <span
        >${removed.what === 'card' ? words.card(removed.name === '' ? '' : cardName({ what: removed.name }, language)) : words.votes}</span
      >
      <button type="button" class="way" @click=${() => this.bringBack(parts)}>${words.undo}</button>
    </p>`;
  }

  /** Focus goes to the card that is back, where the board is shown; else to what begins a card, or the vote. */
  private bringBack({ lab: { removed, session }, state }: LabParts): void {
    orderOfLab(this, { type: 'undo' });
    const back = removed?.before.cards.find(({ id }) => !session.cards.some((one) => one.id === id));
    if (back && state.settled?.surface === 'board')
      orderOfBoard(this, { type: 'look', change: { arrived: back.id, filter: wholeBoard } });
    else this.querySelector<HTMLElement>(removed?.what === 'votes' ? '.votes .button' : '.top .button')?.focus();
  }

  /** What the board leaves out. Silence is a good sign and says so in small. */
  private remarks({ language, lab, board }: LabParts): TemplateResult {
    const { remarks: words } = language.lab.board;
    const remarks = remarksOf(lab.session.cards);
    const { cards } = lab.session;
    const show = (remark: Remark): TemplateResult => {
      const isShown =
        board.pointed === remark.cards || (board.pointed.length > 0 && board.pointed.join() === remark.cards.join());
      return html`<button
        type="button"
        class="way"
        aria-pressed=${isShown}
        @click=${() => orderOfBoard(this, { type: 'look', change: { pointed: isShown ? [] : remark.cards } })}
      >
        ${words.show}
      </button>`;
    };
    return html`<section class="part" aria-labelledby="mr-board-remarks">
      <h3 id="mr-board-remarks">${words.heading}</h3>
      ${
        remarks.length > 0
          ? html`${remarkList(remarks, language, show)}
              <p class="small">${words.source}</p>`
          : html`<p class="small">${cards.length === 0 ? words.none : words.silent}</p>`
      }
    </section>`;
  }
}

function saysOther(before: LabParts, { lab, board, language, state }: LabParts): boolean {
  return (
    before.lab.session !== lab.session ||
    before.lab.removed !== lab.removed ||
    before.lab.step !== lab.step ||
    before.board !== board ||
    before.language !== language ||
    before.state.pack !== state.pack ||
    before.state.settled?.surface !== state.settled?.surface
  );
}

customElements.define('mr-board-side', BoardSide);

declare global {
  interface HTMLElementTagNameMap {
    'mr-board-side': BoardSide;
  }
}
