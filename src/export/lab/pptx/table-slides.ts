import type { ProtocolTable } from '../lab-protocol.ts';
import type { Box, Item, SlidePlan } from './slide.ts';
import { body } from './slide.ts';
import { linesOf, points } from './text-room.ts';

interface TableOf {
  readonly title: string;
  /** The first is the head. */
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, as many as there are columns. */
  readonly shares?: readonly number[];
  readonly size?: 'table' | 'smallTable';
  readonly notes?: string;
}

/** Longer texts of a cell go on in the notes of the session, not on a slide: a row must fit on one. */
const longestCell = 600;

/** A table on as many slides as it takes, its head on each. The first slide has the title, the others its number behind it. */
export function tableSlides({ title, rows, shares, size = 'table', notes = '' }: TableOf): readonly SlidePlan[] {
  const [head, ...rest] = rows.map((row) => row.map((cell) => cell.slice(0, longestCell)));
  if (!head) return [];
  const widths = widthsOf(head, body.w, shares);
  const heightOf = (row: readonly string[]): number => rowHeight(row, widths, size);
  const pages = paged(rest, heightOf, body.h - heightOf(head));
  return pages.map((page, at) => ({
    title: at === 0 ? title : `${title} (${at + 1})`,
    items: [{ kind: 'table', box: body, rows: [head, ...page], widths, size, hasRowHeads: size === 'table' }],
    notes: at === 0 ? notes : '',
  }));
}

/** Two tables beside each other, each under its title, with the room that the first is given; undefined where they are higher than a slide. */
export function tablesBeside(
  title: string,
  [one, other]: readonly [ProtocolTable, ProtocolTable],
  share: number,
): SlidePlan | undefined {
  const across = body.w - gap;
  const boxes = [
    { ...body, w: share * across },
    { ...body, x: body.x + share * across + gap, w: (1 - share) * across },
  ] as const;
  const items = [one, other].flatMap((table, at) => itemsIn(table, boxes[at] ?? body) ?? []);
  return items.length === 4 ? { title, items, notes: '' } : undefined;
}

const gap = 0.4;
const titleRoom = 0.36;

/** A table under its title; undefined where it is higher than its box. */
function itemsIn({ title, rows, poles }: ProtocolTable, box: Box): readonly [Item, Item] | undefined {
  const [head] = rows;
  if (!head) return undefined;
  const widths = widthsOf(head, box.w, poles ? mirrored : [3, 2.4]);
  const high = rows.reduce((sum, row) => sum + rowHeight(row, widths, 'table'), 0);
  if (high > box.h - titleRoom) return undefined;
  return [
    { kind: 'text', box: { ...box, h: titleRoom }, runs: [{ text: title, look: 'strong' }] },
    {
      ...{ kind: 'table', rows, widths, size: 'table', hasRowHeads: true },
      box: { ...box, y: box.y + titleRoom, h: box.h - titleRoom },
    },
  ];
}

/** Shares of the width in a table with A to the left and B to the right of what is between them. */
export const mirrored = [2.4, 1.2, 2.7, 1.6];

function widthsOf(head: readonly string[], across: number, shares?: readonly number[]): readonly number[] {
  const all = shares ?? head.map((_, at) => (at === 0 ? 2 : 1));
  const sum = all.reduce((total, share) => total + share, 0);
  return all.map((share) => (share / sum) * across);
}

function rowHeight(row: readonly string[], widths: readonly number[], size: 'table' | 'smallTable'): number {
  const lines = row.map((cell, at) => linesOf(cell, (widths[at] ?? 1) - 0.2, points[size]));
  return (Math.max(...lines) * points[size] * 1.2) / 72 + 0.1;
}

/** Things in groups that each take at most so much room, at least one in each. */
export function paged<T>(list: readonly T[], roomOf: (one: T) => number, most: number): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let used = 0;
  for (const one of list) {
    const room = roomOf(one);
    if (used + room > most && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(one);
    used += room;
  }
  return pages;
}
