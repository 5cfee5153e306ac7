import { BoardDesk } from '../../src/app/lab/board-desk.ts';
import type { LabHost } from '../../src/app/lab/lab-host.ts';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import type { LabAction } from '../../src/lab/lab-action.ts';
import type { LabOrder } from '../../src/lab/lab-order.ts';
import type { Card } from '../../src/lab/session.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import '../../src/panels/lab/board/board-element.ts';
import type { BoardElement } from '../../src/panels/lab/board/board-element.ts';
import '../../src/panels/lab/board/board-side.ts';
import type { BoardSide } from '../../src/panels/lab/board/board-side.ts';
import '../../src/panels/lab/board/card-sheet.ts';
import type { CardSheet } from '../../src/panels/lab/board/card-sheet.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import { givenState } from './given-state.ts';
import { givenView } from './given.ts';

const languages = {
  sv: await withLabText(await loadLanguage('sv')),
  en: await withLabText(await loadLanguage('en')),
};

/** A page with the board, its side and the sheet of a card, and the true store and desk behind them. */
export class BoardPage {
  readonly lab = new LabStore();
  readonly said: string[] = [];
  readonly orders: LabOrder[] = [];
  readonly page = document.createElement('div');
  readonly board: BoardElement = document.createElement('mr-board');
  readonly side: BoardSide = document.createElement('mr-board-side');
  readonly sheet: CardSheet = document.createElement('mr-card-sheet');
  language: keyof typeof languages = 'sv';
  private readonly desk: BoardDesk;

  constructor() {
    const page = Object.assign(this.page, { requestUpdate: () => this.hand() });
    this.desk = new BoardDesk({ page, lab: this.lab } as unknown as LabHost);
    page.append(this.side, this.board, this.sheet);
    page.addEventListener('lab', (event) => this.lab.dispatch((event as CustomEvent<LabAction>).detail));
    page.addEventListener('lab-order', (event) => {
      const order = (event as CustomEvent<LabOrder>).detail;
      this.orders.push(order);
      if (order.type === 'undo') this.lab.undo();
    });
    page.addEventListener('announce', (event) => this.said.push((event as CustomEvent<string>).detail));
    this.lab.subscribe(() => this.hand());
    document.body.append(page);
    this.hand();
  }

  get cards(): readonly Card[] {
    return this.lab.state.session.cards;
  }

  /** Puts a card on the board; gives its id. */
  add(card: Partial<Card>): string {
    const empty = { what: '', who: '', where: 'A', pair: '', cells: [], method: '', state: 'idea', note: '' } as const;
    return this.lab.dispatch({ type: 'addCard', card: { ...empty, ...card } });
  }

  /** Waits until all is drawn. */
  async drawn(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await Promise.resolve();
      await Promise.all([this.board, this.side, this.sheet].map((one) => one.updateComplete));
    }
  }

  /** The button with these words, the first. */
  button(words: string | RegExp): HTMLButtonElement {
    const all = [...this.page.querySelectorAll<HTMLButtonElement>('button')];
    const name = (one: HTMLElement): string =>
      (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim();
    const found = all.find((one) => (typeof words === 'string' ? name(one) === words : words.test(name(one))));
    if (!found) throw new Error(`No button ${String(words)} among ${all.map(name).join(' | ')}`);
    return found;
  }

  async press(words: string | RegExp): Promise<void> {
    this.button(words).click();
    await this.drawn();
  }

  place(spot: string): HTMLElement {
    return [...this.board.querySelectorAll<HTMLElement>('[data-place]')].find((one) => one.dataset['place'] === spot)!;
  }

  /** What the cards of a place say. */
  whats(spot: string): readonly (string | undefined)[] {
    return [...this.place(spot).querySelectorAll('.what')].map((one) => one.textContent);
  }

  /** The button of a card in a place. */
  card(id: string, spot: string): HTMLElement {
    return this.place(spot).querySelector<HTMLElement>(`[data-card="${id}"] .open`)!;
  }

  async key(key: string, repeat = false): Promise<void> {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true }),
    );
    await this.drawn();
  }

  async write(id: string, words: string): Promise<void> {
    const field = this.sheet.querySelector<HTMLTextAreaElement>(`#${id}`)!;
    field.value = words;
    field.dispatchEvent(new Event('input'));
    await this.drawn();
  }

  async tick(input: HTMLInputElement): Promise<void> {
    input.checked = !input.checked;
    input.dispatchEvent(new Event('change'));
    await this.drawn();
  }

  private hand(): void {
    const parts = {
      language: languages[this.language],
      lab: this.lab.state,
      board: this.desk.state,
      state: this.state,
      sentence: {
        text: 'Två poler.',
        parts: [{ text: 'Två poler.', strong: false }],
        said: { a: null, b: null, higher: null },
      },
    } as unknown as LabParts;
    for (const one of [this.board, this.side, this.sheet]) one.parts = parts;
  }

  private readonly state = givenState({ settled: givenView({ room: 'interventions', surface: 'board' }) });
}
