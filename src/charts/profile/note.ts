import type { PlacedText } from '../sized/label.ts';
import { fitted, startWithin, textWidth } from '../sized/label.ts';
import type { Frame } from './frame.ts';
import type { PlacedMark, StepBox } from './placed.ts';
import type { ProfileState } from './state.ts';

/** The note of the sharpest border, on its lower side where there is room for it, else on the other. */
export function placedNote(
  { sharpest }: ProfileState,
  { left, right, textSize, noteY: y, xAt }: Frame,
): PlacedMark | null {
  if (!sharpest) return null;
  const { words: text, alongM, isDown } = sharpest;
  const x = xAt(alongM);
  const width = textWidth(text, textSize);
  const after: PlacedText = { x: x + 5, y, text, anchor: 'start' };
  const before: PlacedText = { x: x - 5, y, text, anchor: 'end' };
  const [fitsAfter, fitsBefore] = [x + 5 + width <= right, x - 5 - width >= left];
  if (fitsAfter && (isDown || !fitsBefore)) return { x, words: [after] };
  if (fitsBefore) return { x, words: [before] };
  const cut = fitted(text, right, textSize);
  const wide = textWidth(cut, textSize);
  return {
    x,
    words: [{ x: startWithin(x, wide, Math.min(left, right - wide), right), y, text: cut, anchor: 'start' }],
  };
}

/** Whether words lie over steps or over their values. */
export function collides(words: readonly PlacedText[], steps: readonly StepBox[], size: number): boolean {
  return words.some(({ x, y, text, anchor }) => {
    const wide = textWidth(text, size);
    const from = anchor === 'end' ? x - wide : x;
    return steps.some((step) => {
      const over = step.label && step.label.y < step.y + step.height / 2 ? step.label.y - size : step.y;
      return step.x < from + wide + 4 && step.x + step.width > from - 4 && over < y + 2;
    });
  });
}
