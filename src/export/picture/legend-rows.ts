import type { Mark } from '../../drawing/drawing.ts';
import type { Block } from './blocks.ts';
import { column, emptyBlock, placed, textBlock } from './blocks.ts';
import type { Look } from './look.ts';

/** px from row to row, and of a swatch. */
const rowPx = 27;
export const swatch = { width: 22, height: 18, round: 4 };

/** A line of the legend: what it looks like, in words, and how many areas. */
export interface LegendRow {
  readonly words: string;
  /** '' where nothing is counted. */
  readonly count: string;
  readonly sample: readonly Mark[];
}

/** Rows under a heading; nothing without rows. */
export function headedRows(heading: string, rows: readonly LegendRow[], width: number, look: Look): Block {
  if (rows.length === 0) return emptyBlock;
  return column(width, [
    [textBlock([{ text: heading }], width, look.label, look.measure), 4],
    [rowsBlock(rows, width, look), 0],
  ]);
}

/** What is counted, and of what, at the two ends of a line. */
export function headingRow(heading: string, of: string, width: number, look: Look): Block {
  const counted = textBlock([{ text: of }], width, look.label, look.measure);
  const room = width - look.measure(of, look.label) - 16;
  const { height, marks } = textBlock([{ text: heading }], room, look.label, look.measure);
  const right: Mark[] = counted.marks.map((mark) =>
    mark.kind === 'text' ? { ...mark, x: width, anchor: 'end' as const } : mark,
  );
  return { width, height, marks: [...marks, ...right] };
}

/** Rows under each other: sample, words that may take several lines, count at the right. */
export function rowsBlock(rows: readonly LegendRow[], width: number, look: Look): Block {
  const { body, measure } = look;
  return column(
    width,
    rows.map(({ words, count, sample }) => {
      const indent = swatch.width + 12;
      const room = width - indent - (count === '' ? 0 : measure(count, body) + 16);
      const said = textBlock([{ text: words }], room, body, measure);
      const pad = (rowPx - body.line) / 2;
      const marks: Mark[] = [
        { kind: 'group', marks: sample, move: [0, (rowPx - swatch.height) / 2] },
        placed(said, indent, pad),
      ];
      if (count !== '') {
        const { marks: counted } = textBlock([{ text: count }], width, { ...body, fill: look.colours.quiet }, measure);
        const right = counted.map((mark): Mark => (mark.kind === 'text' ? { ...mark, x: width, anchor: 'end' } : mark));
        marks.push({ kind: 'group', marks: right, move: [0, pad] });
      }
      return [{ width, height: Math.max(rowPx, said.height + 2 * pad), marks }, 0] as const;
    }),
  );
}
