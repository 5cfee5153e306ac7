/** A piece of a sentence; strong ones are names. */
export interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}

// Private-use characters stand around names while a sentence is put together, and never leave it.
const start = '\u{E000}';
const end = '\u{E001}';

/** Marks a name as strong. */
export function boldly(name: string): string {
  return `${start}${name.replaceAll(start, '').replaceAll(end, '')}${end}`;
}

/** Makes the first letter large, also where it stands in a name. */
export function capitalised(sentence: string): string {
  const at = sentence.startsWith(start) ? start.length : 0;
  return sentence.slice(0, at) + sentence.charAt(at).toLocaleUpperCase('sv') + sentence.slice(at + 1);
}

/** Takes a marked sentence apart. */
export function partsOf(marked: string): readonly SentencePart[] {
  return marked
    .split(start)
    .flatMap((piece, i): SentencePart[] => {
      const [inside = '', after] = piece.split(end);
      if (i === 0 || after === undefined) return [{ text: piece.replaceAll(end, ''), strong: false }];
      return [
        { text: inside, strong: true },
        { text: after, strong: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
