import { textWidth } from '../sized/label.ts';
import type { ProfileState } from './state.ts';

/** Rows of the picture, in em of its text. */
export const rowEm = { head: 1.5, mark: 1.4, label: 1.35, plot: 5.8, narrowPlot: 9, axis: 2.1 } as const;

/** Narrower than this many em the picture is as for a phone: higher, with shorter names. */
const narrowEm = 40;

/** The rows and scales of a profile's picture, in px. */
export interface Frame {
  readonly markY: number;
  readonly noteY: number;
  readonly axisY: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ground: number;
  readonly textSize: number;
  readonly xAt: (metres: number) => number;
  readonly yAt: (height: number) => number;
}

/** The rows and the scales of the picture, with so many px for the note above it. */
export function frameOf(
  { axis, lengthM, marks }: ProfileState,
  width: number,
  textSize: number,
  noteRow: number,
): Frame {
  const isNarrow = width < narrowEm * textSize;
  const left = Math.ceil(Math.max(...axis.labels.map(({ text }) => textWidth(text, textSize)))) + 8;
  const right = width - 6;
  const markRow = marks.length > 0 ? rowEm.mark * textSize : 0;
  const labelRow = rowEm.label * textSize;
  const top = markRow + noteRow + labelRow;
  const bottom = top + (isNarrow ? rowEm.narrowPlot : rowEm.plot) * textSize;
  const yAt = (height: number): number => {
    const part = (axis.top - height) / (axis.top - axis.bottom);
    return top + Math.min(1, Math.max(0, part)) * (bottom - top);
  };
  return {
    left,
    right,
    top,
    bottom,
    textSize,
    markY: markRow - 0.35 * textSize,
    noteY: markRow + noteRow + (noteRow > 0 ? -0.35 : 0.85) * textSize,
    axisY: bottom + (axis.bottom < axis.ground ? labelRow : 4),
    ground: yAt(axis.ground),
    xAt: (metres) => left + (metres / lengthM) * (right - left),
    yAt,
  };
}
