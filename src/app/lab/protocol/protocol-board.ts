import type { ProtocolBoard, ProtocolCard } from '../../../export/lab/lab-protocol.ts';
import { remarksOf } from '../../../lab/board/remarks.ts';
import { levelOf, partOf } from '../../../lab/matrix.ts';
import type { Card, Session } from '../../../lab/session.ts';
import { remarkWords } from '../../../text/lab-remarks.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';

/** The board in words; undefined where there are no cards. Votes are left out where they are not wished. */
export function protocolBoard(session: Session, withVotes: boolean, language: LabLanguage): ProtocolBoard | undefined {
  const { cards } = session;
  if (cards.length === 0) return undefined;
  return {
    cards: cards.map((card) => cardWords(card, session, withVotes, language)),
    remarks: remarksOf(cards).map((remark) => remarkWords(remark, language)),
    votes: withVotes ? votesWords(session, language) : '',
  };
}

function cardWords(card: Card, session: Session, withVotes: boolean, { lab }: LabLanguage): ProtocolCard {
  const { matrix, protocol } = lab;
  const pair = session.pairs.find(({ id }) => id === card.pair)?.name ?? '';
  return {
    what: card.what,
    who: card.who,
    where: protocol.where(matrix.targets[card.where], card.where === 'hela' ? '' : pair),
    cells: card.cells.map((cell) => ({ level: levelOf(cell), part: partOf(cell) })),
    method: card.method === '' ? '' : matrix.methods[card.method],
    state: matrix.states[card.state],
    note: card.note,
    dots: withVotes ? (session.votes.dots[card.id] ?? 0) : 0,
  };
}

function votesWords({ cards, votes }: Session, { lab, format }: LabLanguage): string {
  const voted = cards.map(({ id }) => votes.dots[id] ?? 0).filter((dots) => dots > 0);
  const sum = voted.reduce((all, dots) => all + dots, 0);
  if (sum === 0) return '';
  const { votesOf, votesEach } = lab.protocol;
  return [
    votesOf(format.count(sum), format.count(voted.length), voted.length === 1),
    votesEach(format.count(votes.perPerson)),
  ].join(' ');
}
