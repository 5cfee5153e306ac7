import type { Look, Run } from './slide.ts';

/** Sizes in points: one scale for all slides. Nothing but the foot is smaller than 10. */
export const points: Readonly<Record<Look | 'cover' | 'title' | 'table' | 'smallTable' | 'foot', number>> = {
  ...{ cover: 38, title: 24, lead: 18, quote: 14, body: 14, strong: 14, small: 11, label: 11 },
  ...{ table: 12, smallTable: 10, cardTitle: 10, cardText: 10, foot: 9 },
};

const lineHeight = 1.24;

/** How many lines a text takes in so many inches: words are not measured but counted, at a width of half a size each, a little more than most fonts have. */
export function linesOf(text: string, width: number, size: number): number {
  const perLine = Math.max(4, Math.floor((width * 72) / (size * 0.51)));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** Inches that runs take, one below the other. */
export function heightOf(runs: readonly Run[], width: number): number {
  return runs.reduce((sum, { text, look }) => sum + linesHeight(linesOf(text, width, points[look]), points[look]), 0);
}

/** Inches of so many lines. */
export function linesHeight(lines: number, size: number): number {
  return (lines * size * lineHeight) / 72 + 0.06;
}

/** A text in parts that each take at most so many inches, cut between words, or between lines where there are some. */
export function partsOf(text: string, look: Look, width: number, height: number): readonly string[] {
  const size = points[look];
  const most = Math.max(1, Math.floor(((height - 0.06) * 72) / (size * lineHeight)));
  const perLine = Math.max(4, Math.floor((width * 72) / (size * 0.51)));
  const lines = text.split('\n').flatMap((line) => wrapped(line, perLine));
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at += most) {
    const part = lines.slice(at, at + most);
    parts.push(
      part
        .map(({ words, isEnd }) => words + (isEnd ? '\n' : ' '))
        .join('')
        .trim(),
    );
  }
  return parts.filter((part) => part !== '');
}

interface Line {
  readonly words: string;
  /** True where the text itself begins a new line behind it. */
  readonly isEnd: boolean;
}

function wrapped(text: string, perLine: number): readonly Line[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => one.match(new RegExp(`.{1,${perLine}}`, 'gsu')) ?? [''])) {
    if (line !== '' && line.length + 1 + word.length > perLine) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((words, at) => ({ words, isEnd: at === lines.length }));
}

/** A text in so many signs, with an ellipsis where it goes on. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
