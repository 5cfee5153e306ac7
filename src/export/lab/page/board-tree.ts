import { criteria, levels } from '../../../lab/matrix.ts';
import type { CriterionPart, Level } from '../../../lab/matrix.ts';
import type { LabProtocol, ProtocolBoard, ProtocolCard, ProtocolWords } from '../lab-protocol.ts';
import { element } from './node.ts';
import type { PageElement } from './node.ts';
import type { PageManner } from './page-words.ts';
import { paragraphs } from './paragraphs.ts';
import { tableTree } from './table-tree.ts';

/** Cards that are named in a place of the matrix; the rest are counted there, and stand in the table. */
const named = 12;

/** The board: its cards in the matrix, the remarks, the votes, and the table of all cards. */
export function boardTree({ board, words }: LabProtocol, manner: PageManner): PageElement | undefined {
  if (!board) return undefined;
  return element(
    'section',
    { class: 'board', id: 'board' },
    element('h2', {}, words.board),
    matrixTree(board, words, manner),
    unplaced(board, manner),
    remarksTree(board, words),
    board.votes === ''
      ? undefined
      : element('div', { class: 'votes' }, element('h3', {}, words.votes), ...paragraphs(board.votes)),
    board.cards.length === 0 ? undefined : cardsTree(board, words, manner),
  );
}

function unplaced({ cards }: ProtocolBoard, { words, count }: PageManner): PageElement | undefined {
  const { length } = cards.filter(({ cells }) => cells.length === 0);
  return length === 0 ? undefined : element('p', { class: 'quiet' }, words.unplaced(count(length), length === 1));
}

function matrixTree(board: ProtocolBoard, words: ProtocolWords, manner: PageManner): PageElement {
  return element(
    'table',
    { class: 'matrix' },
    element('caption', {}, manner.words.boardCaption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, manner.words.level),
        criteria.map(({ id }) => element('th', { scope: 'col' }, words.criteria[id])),
      ),
    ),
    element(
      'tbody',
      {},
      levels.map((level) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, words.levels[level]),
          criteria.map(({ parts }) =>
            element(
              'td',
              {},
              parts.map((part) => place(board, level, part, words, manner)),
            ),
          ),
        ),
      ),
    ),
  );
}

function place(
  { cards }: ProtocolBoard,
  level: Level,
  part: CriterionPart,
  words: ProtocolWords,
  { words: own, count }: PageManner,
): PageElement {
  const here = cards.filter(({ cells }) => cells.some((cell) => cell.level === level && cell.part === part));
  const more = here.length - Math.min(here.length, named);
  return element(
    'div',
    { class: 'place' },
    element('p', { class: 'part' }, words.parts[part]),
    here.length === 0
      ? element('p', { class: 'none' }, own.noCards)
      : element(
          'ul',
          {},
          here.slice(0, named).map((card) => cardItem(card, own, count)),
        ),
    more === 0 ? undefined : element('p', { class: 'quiet' }, own.more(count(more), more === 1)),
  );
}

function cardItem(
  { what, where, dots }: ProtocolCard,
  own: PageManner['words'],
  count: PageManner['count'],
): PageElement {
  const about = [where, dots > 0 ? own.dots(count(dots), dots === 1) : ''].filter(Boolean).join(' · ');
  return element(
    'li',
    {},
    element('b', {}, what),
    about === '' ? undefined : element('span', { class: 'quiet' }, ` ${about}`),
  );
}

function remarksTree({ remarks }: ProtocolBoard, words: ProtocolWords): PageElement | undefined {
  if (remarks.length === 0) return undefined;
  return element(
    'div',
    { class: 'remarks' },
    element('h3', {}, words.remarks),
    element(
      'ul',
      {},
      remarks.map(({ sentence, reason }) =>
        element('li', {}, element('b', {}, sentence), reason === '' ? undefined : element('p', {}, reason)),
      ),
    ),
  );
}

/** What the columns of the table of cards are called, for the style. */
const columns = ['what', 'who', 'where', 'cells', 'method', 'state', 'note', 'dots'] as const;

/** All cards; the columns of votes and notes only where somebody has voted or noted anything. */
function cardsTree({ cards }: ProtocolBoard, words: ProtocolWords, { count, words: own }: PageManner): PageElement {
  const rows = cards.map((card) => [
    card.what,
    card.who,
    card.where,
    card.cells.map(({ level, part }) => own.place(words.levels[level], words.parts[part])).join('; '),
    card.method,
    card.state,
    card.note,
    card.dots > 0 ? count(card.dots) : '',
  ]);
  const used = words.cardHeads.map((_, at) => at === 0 || rows.some((row) => row[at] !== ''));
  const kept = (row: readonly string[]): readonly string[] => row.filter((_, at) => used[at]);
  return element(
    'div',
    { class: 'cards' },
    tableTree({ title: words.cards, rows: [kept(words.cardHeads), ...rows.map(kept)] }, kept(columns)),
  );
}
