import type { PresentingCommand } from '../presenting/presenting-command.ts';

const plain: readonly string[] = [
  ...['first', 'last', 'legend', 'table', 'reset', 'free', 'fullScreen', 'window', 'out', 'end'],
];
const covers: readonly unknown[] = ['black', 'paper', 'code', 'question', 'note', 'keys'];

/** True for a message that is a command; another window of the same origin could say anything. */
export function isCommand(data: unknown): data is PresentingCommand {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  const { type, by, at, cover, light } = data as Record<string, unknown>;
  switch (type) {
    case 'turn':
      return by === 1 || by === -1;
    case 'goTo':
      return Number.isInteger(at);
    case 'cover':
      return covers.includes(cover);
    case 'light':
      return light === 'spotlight' || light === 'pointer';
    case 'point':
      return (
        Array.isArray(by) && by.length === 2 && by.every((one) => Number.isFinite(one) && Math.abs(Number(one)) <= 1)
      );
    default:
      return typeof type === 'string' && plain.includes(type);
  }
}
