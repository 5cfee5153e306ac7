import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { keptAs } from '../../../lab/board/kept-as.ts';
import { actOnLab } from '../../../lab/lab-action.ts';
import type { Card } from '../../../lab/session.ts';
import { limits } from '../../../lab/session.ts';
import { cross } from '../../parts-dialog/signs.ts';
import type { LabParts } from '../lab-parts.ts';
import type { Draft, Editing } from './board-state.ts';
import { emptyDraft, orderOfBoard } from './board-state.ts';
import { cardFields } from './card-fields.ts';
import './card-sheet.css';
import { cardName } from './card-view.ts';
import { onScreen, pairOnScreen } from './pole-names.ts';

/**
 * `<mr-card-sheet>`: a card to write, in a sheet beside the board. Nothing of it is on the board until it is saved; what has been written is never lost without a question.
 *
 * Properties: `parts`, with a card that is being written. Sends `board` (save, leave) and `lab` (removeCard).
 */
export class CardSheet extends LightElement {
  static override properties = {
    parts: { attribute: false },
    draft: { state: true },
    pair: { state: true },
    asks: { state: true },
    misses: { state: true },
  };

  declare parts: LabParts | undefined;
  declare draft: Draft;
  /** The chosen pair: a kept one, the one on screen, or '' for none. */
  declare pair: string;
  declare asks: boolean;
  /** What was found to be missing when somebody wanted to save. */
  declare misses: boolean;
  private began: Editing | undefined;
  private first = '';

  constructor() {
    super();
    this.draft = emptyDraft;
    this.pair = '';
    this.asks = false;
    this.misses = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const editing = this.parts?.board.editing;
    if (!changed.has('parts') || !editing || editing === this.began || !this.parts) return;
    this.began = editing;
    this.draft = editing.card;
    this.pair = editing.id === '' ? this.pairAtFirst(this.parts) : editing.card.pair;
    this.first = this.written;
    this.asks = false;
    this.misses = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts, draft } = this;
    if (!parts?.board.editing) return nothing;
    const { language, lab } = parts;
    const { edit } = language.lab.board;
    const isNew = parts.board.editing.id === '';
    const isFull = isNew && lab.session.cards.length >= limits.cards;
    return html`<dialog class="card-sheet" aria-labelledby="mr-card-title" @cancel=${this.cancel} @close=${this.closed}>
      <form @submit=${this.submit} @keydown=${this.press} novalidate>
        <div class="sheet-head">
          <h2 id="mr-card-title">${isNew ? edit.newTitle : edit.title}</h2>
          <button type="button" class="button quiet close" aria-label=${edit.close} @click=${this.leave}>
            ${cross}
          </button>
        </div>
        <div class="fields">
          ${cardFields({ parts, draft, pair: this.pair, misses: this.misses, onChange: (change) => this.change(change), onPair: (pair) => this.choosePair(pair) })}
        </div>
        <div class="sheet-foot">
          ${this.asks ? this.question() : this.ways(isNew, isFull)}
          ${isFull ? html`<p class="small" role="alert">${edit.full(language.format.count(limits.cards))}</p>` : nothing}
        </div>
      </form>
    </dialog>`;
  }

  protected override updated(): void {
    const { dialog } = this;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('textarea')?.focus();
  }

  private ways(isNew: boolean, isFull: boolean): TemplateResult {
    const { edit } = this.words;
    const isGone = !isNew && !this.isKnown;
    return html`
      ${isGone ? html`<p class="small" role="status">${edit.gone}</p>` : nothing}
      <div class="ways">
        ${isNew || isGone ? nothing : html`<button type="button" class="button quiet remove" @click=${this.takeAway}>${edit.remove}</button>`}
        <button type="button" class="button" @click=${this.leave}>${edit.cancel}</button>
        <button type="submit" class="button primary" ?disabled=${isFull}>
          ${!isNew ? edit.save : this.draft.cells.length > 0 ? edit.add : edit.addUnplaced}
        </button>
      </div>
    `;
  }

  private question(): TemplateResult {
    const { edit } = this.words;
    return html`<p role="alert">${edit.unsaved}</p>
      <div class="ways">
        <button type="button" class="button" @click=${() => this.end()}>${edit.discard}</button>
        <button type="submit" class="button primary">${edit.save}</button>
      </div>`;
  }

  private change(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.asks = false;
  }

  private choosePair(pair: string): void {
    this.pair = pair;
    this.asks = false;
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    this.save();
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.save();
  };

  private save(): void {
    const { parts, draft } = this;
    const editing = parts?.board.editing;
    if (!parts || !editing) return;
    const { where } = draft;
    if (where === '' || draft.what.trim() === '') {
      this.misses = true;
      this.asks = false;
      void this.updateComplete.then(() =>
        this.querySelector<HTMLElement>('[aria-invalid="true"], .missed input')?.focus(),
      );
      return;
    }
    const isTied = where !== 'hela';
    const pair = isTied && this.pair === onScreen ? pairOnScreen(parts) : undefined;
    const card: Omit<Card, 'id'> = {
      ...{ ...draft, where, what: draft.what.trim(), who: draft.who.trim() },
      pair: isTied && this.pair !== onScreen ? this.pair : '',
    };
    this.shut();
    orderOfBoard(this, { type: 'save', id: editing.id, card, pair });
  }

  private readonly takeAway = (): void => {
    const { parts } = this;
    const card = parts?.lab.session.cards.find(({ id }) => id === parts.board.editing?.id);
    this.end();
    if (!parts || !card) return;
    actOnLab(this, { type: 'removeCard', id: card.id });
    const detail = this.words.removed.card(card.what === '' ? '' : cardName(card, parts.language));
    this.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true }));
  };

  /** Escape and the back gesture: asks first where something has been written. */
  private readonly cancel = (event: Event): void => {
    if (this.written === this.first) return;
    event.preventDefault();
    this.leave();
  };

  private readonly leave = (): void => {
    if (this.written === this.first || this.asks) this.end();
    else this.asks = true;
  };

  /** A browser may close the sheet although it was asked not to: what has been written is saved where it can be. */
  private readonly closed = (): void => {
    if (!this.parts?.board.editing || this.isShut) return;
    if (this.written !== this.first && this.draft.where !== '' && this.draft.what.trim() !== '') this.save();
    else this.end();
  };

  private isShut = false;

  private shut(): void {
    this.isShut = true;
    this.dialog?.close();
  }

  private end(): void {
    this.shut();
    orderOfBoard(this, { type: 'leave' });
  }

  private pairAtFirst(parts: LabParts): string {
    const pair = pairOnScreen(parts);
    if (!pair) return '';
    const kept = keptAs(parts.lab.session.pairs, pair);
    return kept?.id ?? (parts.lab.session.pairs.length < limits.pairs ? onScreen : '');
  }

  private get written(): string {
    return JSON.stringify([this.draft, this.pair]);
  }

  private get isKnown(): boolean {
    const { parts } = this;
    return parts?.lab.session.cards.some(({ id }) => id === parts.board.editing?.id) ?? false;
  }

  private get words(): LabParts['language']['lab']['board'] {
    if (!this.parts) throw new TypeError('The sheet is drawn from its parts.');
    return this.parts.language.lab.board;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }
}

customElements.define('mr-card-sheet', CardSheet);

declare global {
  interface HTMLElementTagNameMap {
    'mr-card-sheet': CardSheet;
  }
}
