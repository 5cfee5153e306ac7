import type { SlidePage } from '../../lab/lab-state.ts';
import type { Session } from '../../lab/session.ts';
import type { ToldPage } from '../../panels/lab/presenter/presenter-message.ts';

/** A page as the presenter's window lists it. */
export function toldPage(page: SlidePage, { title, opening, closing }: Session): ToldPage {
  switch (page.kind) {
    case 'opening':
      return { kind: 'opening', title: opening.title || title, note: '', question: '' };
    case 'closing':
      return { kind: 'closing', title: closing.title, note: '', question: '' };
    case 'step': {
      const { title: name, note, question, kind } = page.step;
      return { kind, title: name, note, question };
    }
  }
}
