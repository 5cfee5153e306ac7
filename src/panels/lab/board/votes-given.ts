import { changeSession, dotsLeft } from '../../../lab/change-session.ts';
import { actOnLab } from '../../../lab/lab-action.ts';
import type { Votes } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import type { LabParts } from '../lab-parts.ts';
import { cardName } from './card-view.ts';

/** Gives a card a dot or takes one away, and says what that makes; where no dot is left, says that and gives none. */
export function castVote(from: EventTarget, { lab, language }: LabParts, id: string, by: 1 | -1): string {
  const { session } = lab;
  const card = session.cards.find((one) => one.id === id);
  if (!card) return '';
  const { votes } = changeSession(session, { type: 'vote', id, by }, '');
  if (votes === session.votes) return by > 0 ? language.lab.board.votes.none : '';
  actOnLab(from, { type: 'vote', id, by });
  const dots = votes.dots[id] ?? 0;
  const words = language.lab.board.cardWords.dots(language.format.count(dots), dots === 1);
  return language.lab.board.votes.now(cardName(card, language), words, leftWords(votes, language));
}

/** How many dots are left; '' where they are not limited. */
export function leftWords(votes: Votes, { lab, format }: LabLanguage): string {
  const left = dotsLeft(votes);
  if (left === undefined) return '';
  return lab.board.votes.left(format.count(left), format.count(votes.people * votes.perPerson));
}
