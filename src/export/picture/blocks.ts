import type { GroupMark, Mark, MeasureText } from '../../drawing/drawing.ts';
import type { Run, Setting } from '../../drawing/lay-text.ts';
import { layText } from '../../drawing/lay-text.ts';

/** A part of a picture in a box of its own: marks from its upper left corner, and how much room it takes. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A text, broken to its width. */
export function textBlock(runs: readonly Run[], width: number, setting: Setting, measure: MeasureText): Block {
  const { marks, height } = layText(runs, width, setting, measure);
  return { width, height, marks };
}

/** Blocks under each other, with so many px after each that has something; blocks of no height leave no gap. */
export function column(width: number, parts: readonly (readonly [block: Block, gap: number])[]): Block {
  const marks: Mark[] = [];
  let [y, gap] = [0, 0];
  for (const [block, after] of parts) {
    if (block.height === 0) continue;
    marks.push(placed(block, 0, y + gap));
    y += gap + block.height;
    gap = after;
  }
  return { width, height: y, marks };
}

/** Nothing, in no room. */
export const emptyBlock: Block = { width: 0, height: 0, marks: [] };

/** A block at a place. */
export function placed({ marks }: Block, x: number, y: number): GroupMark {
  return { kind: 'group', marks, move: [x, y] };
}
