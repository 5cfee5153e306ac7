import type { SentProtocol } from './requests.ts';
import type { CriterionPart, Level } from '../../../lab/matrix.ts';
import { criteria, levels } from '../../../lab/matrix.ts';
import type { ProtocolBoard, ProtocolCard } from '../lab-protocol.ts';
import type { Box, Item, Run, SlidePlan } from './slide.ts';
import { body } from './slide.ts';
import { tableSlides } from './table-slides.ts';
import { shortened } from './text-room.ts';
import { listSlides, numbered } from './word-slides.ts';

type Words = SentProtocol['words'];

const headWidth = 1.3;
const groupHeight = 0.28;
const partsHeight = 0.62;
const headHeight = groupHeight + partsHeight;
const columnWidth = (body.w - headWidth) / criteria.length;
const rowHeight = (body.h - headHeight) / levels.length;
const cardHeight = 0.62;
/** Cards in a part of a cell: with more of them another slide goes on. */
const perPart = 2;

/** The board: the matrix with its cards, the table of all of them, what is remarked, and the votes. */
export function boardSlides(board: ProtocolBoard | undefined, words: Words): readonly SlidePlan[] {
  if (!board) return [];
  const remarks = board.remarks.map(({ sentence, reason }): readonly Run[] => [
    { text: sentence, look: 'strong' },
    { text: reason, look: 'body' },
  ]);
  return [
    ...matrixSlides(board.cards, words),
    ...tableSlides({
      title: words.cards,
      rows: [words.cardHeads, ...board.cards.map((card) => cardRow(card, words))],
      shares: [2.6, 1.5, 1.4, 2.2, 1.5, 1, 2.2, 0.7],
      size: 'smallTable',
    }),
    ...listSlides(words.remarks, remarks),
    ...listSlides(words.votes, board.votes === '' ? [] : [[{ text: board.votes, look: 'lead' }]]),
  ];
}

function cardRow(
  { what, who, where, cells, method, state, note, dots }: ProtocolCard,
  words: Words,
): readonly string[] {
  const places = cells.map(({ level, part }) => `${words.levels[level]}: ${words.parts[part]}`).join('\n');
  return [what, who, where, places, method, state, note, dots === 0 ? '' : String(dots)];
}

function matrixSlides(cards: readonly ProtocolCard[], words: Words): readonly SlidePlan[] {
  const placed = new Map<string, ProtocolCard[]>();
  for (const card of cards)
    for (const { level, part } of card.cells) {
      const place = `${level}/${part}`;
      placed.set(place, [...(placed.get(place) ?? []), card]);
    }
  const most = Math.max(1, ...[...placed.values()].map(({ length }) => length));
  return Array.from({ length: Math.ceil(most / perPart) }, (_, at) => ({
    title: numbered(words.board, at),
    items: [
      grid(words),
      ...levels.flatMap((level, row) =>
        criteria.flatMap(({ parts }, column) =>
          parts.flatMap((part, half) => {
            const here = placed.get(`${level}/${part}`) ?? [];
            return cardItems(here.slice(at * perPart, (at + 1) * perPart), partBox(row, column, half));
          }),
        ),
      ),
    ],
    notes: at === 0 ? spoken(placed, words) : '',
  }));
}

/** The matrix as a table: levels down, criteria across, with their parts under their names. */
function grid(words: Words): Item {
  const parts = criteria.flatMap(({ parts: two }) => two.map((part) => words.parts[part]));
  return {
    kind: 'table',
    box: body,
    groups: criteria.map(({ id }) => words.criteria[id]),
    rows: [['', ...parts], ...levels.map((level) => [words.levels[level], ...parts.map(() => '')])],
    widths: [headWidth, ...parts.map(() => columnWidth / 2)],
    heights: [groupHeight, partsHeight, ...levels.map(() => rowHeight)],
    size: 'smallTable',
    hasRowHeads: true,
  };
}

function partBox(row: number, column: number, half: number): Box {
  const w = columnWidth / 2;
  return {
    ...{ x: body.x + headWidth + column * columnWidth + half * w, y: body.y + headHeight + row * rowHeight },
    ...{ w, h: rowHeight },
  };
}

function cardItems(cards: readonly ProtocolCard[], { x, y, w }: Box): readonly Item[] {
  return cards.map(({ what, where }, at) => ({
    kind: 'text',
    box: { x: x + 0.06, y: y + 0.05 + at * (cardHeight + 0.03), w: w - 0.12, h: cardHeight },
    runs: [
      { text: shortened(what, 38), look: 'cardTitle' },
      { text: shortened(where, 22), look: 'cardText' },
    ],
    ground: 'card',
  }));
}

/** The matrix in words, for the notes: what stands in each place. */
function spoken(placed: ReadonlyMap<string, readonly ProtocolCard[]>, words: Words): string {
  return [...placed]
    .map(([place, cards]) => {
      const [level, part] = place.split('/') as [Level, CriterionPart];
      return `${words.levels[level]}, ${words.parts[part]}: ${cards.map(({ what }) => what).join('; ')}`;
    })
    .join('\n')
    .slice(0, 20_000);
}
