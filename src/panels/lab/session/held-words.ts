import type { Session } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';

/** What is counted of a session. */
export type Held = Pick<Session, 'steps' | 'cards' | 'votes' | 'pairs' | 'previous'>;

/** What a session holds, in words: 12 steg, 8 kort och 3 sparade polpar. */
export function heldWords({ steps, cards, votes, pairs, previous }: Held, language: LabLanguage): string {
  const { counts } = language.lab.session;
  const { format } = language;
  const dots = Object.values(votes.dots).reduce((sum, count) => sum + count, 0);
  const said = (name: 'steps' | 'cards' | 'dots' | 'pairs', count: number): string =>
    counts[name](format.count(count), count === 1);
  return format.list([
    said('steps', steps.length),
    said('cards', cards.length),
    ...(dots > 0 ? [said('dots', dots)] : []),
    ...(pairs.length > 0 ? [said('pairs', pairs.length)] : []),
    ...(previous ? [counts.previous(previous.title)] : []),
  ]);
}

/** Steps and cards of a saved session in a line. */
export function countWords(
  { steps, cards }: { readonly steps: number; readonly cards: number },
  { lab, format }: LabLanguage,
): string {
  const { counts } = lab.session;
  return format.list([counts.steps(format.count(steps), steps === 1), counts.cards(format.count(cards), cards === 1)]);
}

/** When something was saved: the time of day, and the date before it where it was not today. */
export function momentWords(iso: string, { format }: LabLanguage, now = new Date()): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '–';
  const time = moment.toLocaleTimeString(format.locale, { hour: '2-digit', minute: '2-digit' });
  if (moment.toDateString() === now.toDateString()) return time;
  const date = moment.toLocaleDateString(format.locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return `${date} ${time}`;
}
