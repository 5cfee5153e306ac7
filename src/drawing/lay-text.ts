import type { MeasureText, TextMark } from './drawing.ts';

/** Words in one look. */
export interface Run {
  readonly text: string;
  readonly weight?: number;
}

/** How a text is set. */
export interface Setting {
  readonly size: number;
  /** px from base line to base line. */
  readonly line: number;
  readonly face: TextMark['face'];
  readonly fill: string;
  readonly weight?: number;
}

/** Text laid in a column: its marks with the upper left corner at 0, 0, and how high it is. */
export interface LaidText {
  readonly marks: readonly TextMark[];
  readonly height: number;
  readonly lines: number;
}

interface Word {
  readonly text: string;
  readonly weight: number | undefined;
  /** Whether white space stands before it. */
  readonly apart: boolean;
}

/** How far below the top of a line its base lies, in parts of the size, besides half of what the line is higher. */
const ascent = 0.79;

/** Breaks runs into lines no wider than `width`: at white space, and inside a word only where it alone is wider than the column. */
export function layText(runs: readonly Run[], width: number, setting: Setting, measure: MeasureText): LaidText {
  const { size, line, face, fill } = setting;
  const font = (weight: number | undefined): Pick<TextMark, 'size' | 'face' | 'weight'> => {
    const heavy = weight ?? setting.weight;
    return { size, face, ...(heavy === undefined ? {} : { weight: heavy }) };
  };
  const wide = (text: string, weight: number | undefined): number => measure(text, font(weight));
  const space = (weight: number | undefined): number => wide('n n', weight) - wide('nn', weight);
  const marks: TextMark[] = [];
  let [x, row] = [0, 0];
  for (const word of wordsOf(runs).flatMap((one) => broken(one, width, wide))) {
    const long = wide(word.text, word.weight);
    const gap = word.apart && x > 0 ? space(word.weight) : 0;
    if (x > 0 && x + gap + long > width) [x, row] = [0, row + 1];
    else x += gap;
    const y = row * line + (line - size) / 2 + size * ascent;
    marks.push({ kind: 'text', x, y, text: word.text, fill, ...font(word.weight) });
    x += long;
  }
  const lines = marks.length === 0 ? 0 : row + 1;
  return { marks: joined(marks, wide), height: lines * line, lines };
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let apart = false;
  for (const { text, weight } of runs) {
    // No-break spaces hold a number and its unit together.
    for (const piece of text.split(/([ \t\r\n]+)/)) {
      if (piece.trim() === '' && !piece.includes('\u00a0')) apart ||= piece !== '';
      else {
        words.push({ text: piece, weight, apart });
        apart = false;
      }
    }
  }
  return words;
}

function broken(word: Word, width: number, wide: (text: string, weight: number | undefined) => number): Word[] {
  if (wide(word.text, word.weight) <= width) return [word];
  const pieces: Word[] = [];
  let piece = '';
  for (const letter of word.text) {
    if (piece !== '' && wide(piece + letter, word.weight) > width) {
      pieces.push({ ...word, text: piece, apart: pieces.length === 0 && word.apart });
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, { ...word, text: piece, apart: pieces.length === 0 && word.apart }];
}

/** Words of one look beside each other on a line are one text, and another look goes on where it ends: so a file can be searched and edited, and keeps its spaces with other fonts. */
function joined(marks: readonly TextMark[], wide: (text: string, weight: number | undefined) => number): TextMark[] {
  const texts: TextMark[] = [];
  for (const mark of marks) {
    const last = texts.at(-1);
    if (last?.y !== mark.y) {
      texts.push(mark);
      continue;
    }
    const isApart = mark.x > last.x + wide(last.text, last.weight) + 0.5;
    if (last.weight === mark.weight)
      texts[texts.length - 1] = { ...last, text: `${last.text}${isApart ? ' ' : ''}${mark.text}` };
    else {
      const space = isApart ? wide(' ', mark.weight) : 0;
      texts.push({ ...mark, x: mark.x - space, text: `${isApart ? ' ' : ''}${mark.text}`, continues: true });
    }
  }
  return texts;
}
