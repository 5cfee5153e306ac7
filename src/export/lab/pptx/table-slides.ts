import type { SlidePlan } from './slide.ts';
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
  const all = shares ?? head.map((_, at) => (at === 0 ? 2 : 1));
  const sum = all.reduce((total, share) => total + share, 0);
  const widths = all.map((share) => (share / sum) * body.w);
  const heightOf = (row: readonly string[]): number =>
    Math.max(
      ...row.map((cell, at) => (linesOf(cell, (widths[at] ?? 1) - 0.2, points[size]) * points[size] * 1.2) / 72),
    ) + 0.1;
  const pages = paged(rest, heightOf, body.h - heightOf(head));
  return pages.map((page, at) => ({
    title: at === 0 ? title : `${title} (${at + 1})`,
    items: [{ kind: 'table', box: body, rows: [head, ...page], widths, size, hasRowHeads: size === 'table' }],
    notes: at === 0 ? notes : '',
  }));
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
