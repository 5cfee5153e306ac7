/** About how wide text is, in em: the interface's letters are a little over half as wide as they are high. */
const letterEm = 0.56;

/** A text in a picture, in px. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** About how wide a text is, in px. */
export function textWidth(text: string, size: number): number {
  return text.length * letterEm * size;
}

/** A text cut to a width, with an ellipsis where something is gone. */
export function fitted(text: string, width: number, size: number): string {
  const most = Math.floor(width / (letterEm * size));
  if (text.length <= most) return text;
  return most < 2 ? '' : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** A text's start, so that it is centred on x and still within its room. */
export function startWithin(x: number, width: number, from: number, to: number): number {
  return Math.max(from, Math.min(to - width, x - width / 2));
}
