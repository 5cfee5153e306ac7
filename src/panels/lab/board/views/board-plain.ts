import { isShown } from '../../../../lab/board/board-of.ts';
import { cardStates } from '../../../../lab/session.ts';
import type { Card } from '../../../../lab/session.ts';
import type { PlainColumn, PlainTable } from '../../../../text/plain-table.ts';
import type { LabParts } from '../../lab-parts.ts';
import { cardFacts, levelsOf, placeName, targetName } from './card-facts.ts';

/** The board as a table: a row for each card that the filter lets through, in the order of the board, which ranks nothing. Pure but for the session's words. */
export function boardPlain(parts: Pick<LabParts, 'lab' | 'state' | 'language' | 'board'>): PlainTable {
  const { lab, language, board } = parts;
  const { session } = lab;
  const words = language.lab.boardViews.table;
  const cards = session.cards.filter((card) => isShown(card, board.filter));
  return {
    id: 'board',
    title: words.name,
    caption: words.caption(session.title),
    notes: [words.order],
    columns: columnsOf(cards, parts),
    length: cards.length,
  };
}

function columnsOf(
  cards: readonly Card[],
  parts: Pick<LabParts, 'lab' | 'state' | 'language'>,
): readonly PlainColumn[] {
  const { language } = parts;
  const { matrix, boardViews } = language.lab;
  const { columns: titles, unplaced } = boardViews.table;
  const facts = cardFacts(parts);
  type Key = keyof typeof titles;
  const column = (key: Key, words: (card: Card) => string, isLong = false): PlainColumn => ({
    ...{ key, title: titles[key], kind: 'text' },
    ...(isLong ? { isLong } : {}),
    cell: (row) => ({ text: said(cards[row], words) }),
  });
  const dots = (row: number): number => (cards[row] ? facts.dotsOf(cards[row]) : NaN);
  return [
    column('what', ({ what }) => what.trim(), true),
    column('who', ({ who }) => who.trim()),
    {
      ...column('where', ({ where }) => matrix.targets[where]),
      cell: (row) => target(cards[row], (card) => [matrix.targets[card.where], targetName(card, facts, language)]),
    },
    column('pair', (card) => facts.pairOf(card)?.name ?? ''),
    column('level', (card) => language.format.list(levelsOf(card).map((level) => matrix.levels[level]))),
    column(
      'places',
      ({ cells }) => (cells.length === 0 ? unplaced : cells.map((cell) => placeName(cell, language)).join('; ')),
      true,
    ),
    column('method', ({ method }) => (method === '' ? '' : matrix.methods[method])),
    {
      ...column('state', ({ state }) => matrix.states[state]),
      value: (row) => (cards[row] ? cardStates.indexOf(cards[row].state) : NaN),
    },
    column('note', ({ note }) => note.trim(), true),
    {
      ...{ key: 'dots', title: titles.dots, kind: 'number', value: dots },
      cell: (row) => ({ text: language.format.count(dots(row)), value: dots(row) }),
    },
  ];
}

function said(card: Card | undefined, words: (card: Card) => string): string {
  return card ? words(card) : '';
}

function target(
  card: Card | undefined,
  words: (card: Card) => readonly [text: string, detail: string],
): { readonly text: string; readonly detail?: string } {
  if (!card) return { text: '' };
  const [text, detail] = words(card);
  return detail === '' ? { text } : { text, detail };
}
