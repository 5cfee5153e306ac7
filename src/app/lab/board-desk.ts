import { isShown, wholeBoard } from '../../lab/board/board-of.ts';
import { keptAs } from '../../lab/board/kept-as.ts';
import type { LabOrder } from '../../lab/lab-order.ts';
import type { BoardOrder, BoardState, NewPair } from '../../panels/lab/board/board-state.ts';
import type { LabHost } from './lab-host.ts';

/** Holds how the board is looked at and what is being written on it, and saves a card together with the pair that it means. */
export class BoardDesk {
  private readonly host: LabHost;
  private current: BoardState = {
    filter: wholeBoard,
    ...{ isVoting: false, isListed: false, showsChanges: true, isExample: false },
    ...{ editing: undefined, arrived: '', pointed: [] },
  };

  constructor(host: LabHost) {
    this.host = host;
    host.page.addEventListener('board', (event) => {
      this.perform((event as CustomEvent<BoardOrder>).detail);
    });
    // A step shows the room's own board.
    host.page.addEventListener('lab-order', (event) => {
      const { type } = (event as CustomEvent<LabOrder>).detail;
      if ((type === 'showStep' || type === 'present') && this.current.isExample) this.change({ isExample: false });
    });
  }

  get state(): BoardState {
    return this.current;
  }

  private perform(order: BoardOrder): void {
    switch (order.type) {
      case 'look':
        this.change(order.change);
        return;
      case 'write':
        this.change({ editing: { id: order.id, card: order.card }, arrived: '' });
        return;
      case 'leave':
        this.change({ editing: undefined });
        return;
      case 'save':
        this.save(order);
        return;
    }
  }

  private save({ id, card, pair }: Extract<BoardOrder, { type: 'save' }>): void {
    const { lab } = this.host;
    const tied = pair ? { ...card, pair: this.keep(pair) } : card;
    const isKnown = lab.state.session.cards.some((one) => one.id === id);
    if (isKnown) lab.dispatch({ type: 'editCard', id, change: tied });
    const arrived = isKnown ? id : lab.dispatch({ type: 'addCard', card: tied });
    const filter = isShown({ ...tied, id }, this.current.filter) ? this.current.filter : wholeBoard;
    this.change({ editing: undefined, arrived, filter });
  }

  /** The id of an equal pair that is kept, or of the one that is kept now; '' where the lab holds no more. */
  private keep(pair: NewPair): string {
    const { lab } = this.host;
    return keptAs(lab.state.session.pairs, pair)?.id ?? lab.dispatch({ type: 'keepPair', pair });
  }

  private change(part: Partial<BoardState>): void {
    this.current = { ...this.current, ...part };
    this.host.page.requestUpdate();
  }
}
