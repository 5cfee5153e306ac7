import type { PlacedText } from '../sized/label.ts';
import { fitted, textWidth } from '../sized/label.ts';
import type { Room } from '../sized/chart-size.ts';
import type { ProfileEnd, ProfileState } from './state.ts';
import type { Frame } from './frame.ts';
import { frameOf, rowEm } from './frame.ts';
import type { PlacedMark, StepBox } from './placed.ts';
import { collides, placedNote } from './note.ts';
import { distanceTicks } from './ticks.ts';
import type { DistanceTick } from './ticks.ts';

/** A border from one top to the next. */
export interface BorderLine {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  readonly certain: boolean;
}

/** One end of the way under the picture: its sign and its name. */
export interface PlacedEnd {
  readonly pole: 'a' | 'b' | null;
  readonly signX: number;
  readonly name: PlacedText;
}

/** Where everything of a profile stands, in px. */
export interface ProfileLayout {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly signRadius: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ground: number;
  readonly markY: number;
  readonly noteY: number;
  readonly axisY: number;
  readonly endY: number;
  readonly scale: readonly PlacedText[];
  readonly steps: readonly StepBox[];
  readonly borders: readonly BorderLine[];
  /** The tops of the steps as one line, in pieces where there is no value between. */
  readonly outline: string;
  readonly sharpest: PlacedMark | null;
  readonly marks: readonly PlacedMark[];
  readonly ticks: readonly DistanceTick[];
  readonly start: PlacedEnd;
  readonly end: PlacedEnd;
  /** Where the places beside the way are passed. */
  readonly places: readonly number[];
  /** Px from the left edge to metres along the way. */
  readonly metresAt: (x: number) => number;
  readonly xAt: (metres: number) => number;
}

/** Places a profile in its room. Nothing is wider than the room; what does not fit is left out or cut, never laid over something else. */
export function profileLayout(state: ProfileState, { width, rem }: Room): ProfileLayout {
  const textSize = 0.75 * rem;
  // The note stands above the lower side of its border; only where that is taken by values does it have a row of its own.
  const close = frameOf(state, width, textSize, 0);
  const beside = placedNote(state, close);
  const isTaken = beside !== null && collides(beside.words, stepBoxes(state, close), textSize);
  const frame = isTaken ? frameOf(state, width, textSize, rowEm.head * textSize) : close;
  const { left, right, axisY, xAt } = frame;
  const endY = axisY + 0.62 * rowEm.axis * textSize;
  const signRadius = 0.62 * textSize;
  const start = placedEnd(state.ends.start, 'start', frame, endY, signRadius);
  const end = placedEnd(state.ends.end, 'end', frame, endY, signRadius);
  const free: [number, number] = [
    start.name.x + textWidth(start.name.text, textSize) + textSize,
    end.name.x - textWidth(end.name.text, textSize) - textSize,
  ];
  const { axis, lengthM } = state;
  return {
    ...frame,
    width,
    height: Math.ceil(axisY + rowEm.axis * textSize),
    signRadius,
    endY,
    scale: axis.labels.map(({ height, text }) => ({
      x: left - 8,
      y: frame.yAt(height) + 0.35 * textSize,
      text,
      anchor: 'end',
    })),
    steps: stepBoxes(state, frame),
    borders: state.borders.map(({ alongM, from, to, certain }) => ({
      x: xAt(alongM),
      y0: frame.yAt(from),
      y1: frame.yAt(to),
      certain,
    })),
    outline: outlineOf(state, frame),
    sharpest: placedNote(state, frame),
    marks: placedMarks(state, frame),
    ticks: distanceTicks(lengthM, right - left, textSize).map((tick) => ({
      ...tick,
      x: left + tick.x,
      isNamed: left + tick.x - tick.width / 2 > free[0] && left + tick.x + tick.width / 2 < free[1],
    })),
    start,
    end,
    places: state.places.map(({ alongM }) => xAt(alongM)),
    metresAt: (x) => ((x - left) / (right - left)) * lengthM,
  };
}

function stepBoxes({ steps }: ProfileState, frame: Frame): readonly StepBox[] {
  return steps.map((step) => stepBox(step, frame));
}

function stepBox({ fromM, toM, height, fill, label, row, open }: ProfileState['steps'][number], frame: Frame): StepBox {
  const { xAt, yAt, ground, textSize } = frame;
  const [x, width] = [xAt(fromM), xAt(toM) - xAt(fromM)];
  const fits = textWidth(label, textSize) + 4 <= width;
  const words = (y: number): PlacedText | null =>
    fits && label !== '' ? { x: x + width / 2, y, text: label, anchor: 'middle' } : null;
  if (height === null) {
    const kind = row < 0 ? 'outside' : 'without';
    const half = 0.7 * textSize;
    return {
      x,
      width,
      y: ground - half,
      height: 2 * half,
      fill,
      kind,
      beyond: null,
      label: words(ground - half - 4),
    };
  }
  const topY = yAt(height);
  const isUp = topY <= ground;
  const label0 = words(isUp ? topY - 0.4 * textSize : topY + 1.05 * textSize);
  const beyond = open ? (isUp ? 'up' : 'down') : null;
  const box = { x, width, y: Math.min(topY, ground), height: Math.abs(topY - ground) };
  return { ...box, fill, kind: 'value', beyond, label: label0 };
}

/** The tops of the steps, joined over each border, broken where there is no value. */
function outlineOf({ steps }: ProfileState, { xAt, yAt }: Frame): string {
  let path = '';
  let isDrawing = false;
  for (const { fromM, toM, height } of steps) {
    if (height === null) {
      isDrawing = false;
      continue;
    }
    const y = yAt(height).toFixed(1);
    path += `${isDrawing ? 'V' : `M${xAt(fromM).toFixed(1)} `}${y}H${xAt(toM).toFixed(1)}`;
    isDrawing = true;
  }
  return path;
}

/** Where the way comes to another municipality: their names on either side, cut to the room up to the next. */
function placedMarks({ marks }: ProfileState, { left, right, textSize, xAt, markY: y }: Frame): readonly PlacedMark[] {
  return marks.map(({ alongM, before, after }, k) => {
    const x = xAt(alongM);
    const [earlier, later] = [marks[k - 1], marks[k + 1]];
    // Between two marks the municipality is said once, after the first of them.
    const back = earlier ? '' : fitted(before, x - left - 5, textSize);
    const onward = fitted(after, (later ? xAt(later.alongM) : right) - x - 10, textSize);
    const words: PlacedText[] = [
      { x: x - 5, y, text: back, anchor: 'end' },
      { x: x + 5, y, text: onward, anchor: 'start' },
    ];
    return { x, words: words.filter(({ text }) => text !== '') };
  });
}

function placedEnd(
  { pole, name }: ProfileEnd,
  side: 'start' | 'end',
  { left, right, textSize }: Frame,
  y: number,
  radius: number,
): PlacedEnd {
  const inset = pole === null ? 0 : 2 * radius + 6;
  const text = fitted(name, 0.36 * (right - left) - inset, textSize);
  const isStart = side === 'start';
  return {
    pole,
    signX: isStart ? left + radius : right - radius,
    name: {
      x: isStart ? left + inset : right - inset,
      y: y + 0.35 * textSize,
      text,
      anchor: isStart ? 'start' : 'end',
    },
  };
}
