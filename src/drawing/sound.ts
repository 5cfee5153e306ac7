import type { Mark } from './drawing.ts';

/** What `d` may hold: commands and plain numbers. */
const commands = /^[MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]*$/;

/** A group drawn smaller than this is not there, and nothing is divided by what is nearly nothing. */
const smallest = 1e-6;

/** Whether a mark can be drawn: all its numbers finite, its path made of commands. Both writers leave out what is not, and so hold the same shapes. */
export function isSound(mark: Mark): boolean {
  switch (mark.kind) {
    case 'path':
      return mark.d !== '' && commands.test(mark.d) && finite(mark.width, mark.opacity, ...(mark.dash ?? []));
    case 'text':
      return finite(mark.x, mark.y, mark.size, mark.weight);
    case 'group':
      return finite(mark.scale, ...(mark.move ?? []), ...(mark.clip ?? [])) && Math.abs(mark.scale ?? 1) >= smallest;
  }
}

function finite(...numbers: readonly (number | undefined)[]): boolean {
  return numbers.every((number) => number === undefined || Number.isFinite(number));
}
