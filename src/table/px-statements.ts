import { fail } from '../problem/problem.ts';

/** One statement of a PX file: `KEYWORD[language]("of","what")=value;` */
export interface PxStatement {
  readonly keyword: string;
  /** '' for the file's own language. */
  readonly language: string;
  /** What it speaks of: a variable, or a variable and one of its values. */
  readonly of: readonly string[];
  /** The texts of the value; adjacent ones without a comma between are one. */
  readonly texts: readonly string[];
  /** The value as it stands. */
  readonly value: string;
}

/** A file's statements, and where the cells begin. */
export interface PxFile {
  readonly statements: readonly PxStatement[];
  readonly text: string;
  readonly dataAt: number;
}

const head = /\s*([A-Z][A-Z0-9_-]*)(?:\[([^\]"=;]*)\])?(?:\(\s*("[^"]*"(?:\s*,\s*"[^"]*")*)\s*\))?\s*=/y;

/** The end of a value: the next semicolon that stands in no text; -1 when there is none. */
function endOfValue(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = text.indexOf(';', at);
    const quote = text.indexOf('"', at);
    if (end < 0 || quote < 0 || end < quote) return end;
    const close = text.indexOf('"', quote + 1);
    if (close < 0) return -1;
    at = close + 1;
  }
}

/** The texts of a value. A long text is written as several, one a line, without a comma between them. */
export function pxTexts(value: string): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  let apart = true;
  for (;;) {
    const quote = value.indexOf('"', at);
    if (quote < 0) return texts;
    const close = value.indexOf('"', quote + 1);
    if (close < 0) return texts;
    if (at > 0) apart = value.slice(at, quote).trim() !== '';
    const text = value.slice(quote + 1, close);
    if (apart) texts.push(text);
    else texts.push((texts.pop() ?? '') + text);
    at = close + 1;
  }
}

/** The file's statements down to the cells. Throws `invalidCube` at the line where one cannot be read, and where `DATA` is missing. */
export function pxStatements(text: string, file: string): PxFile {
  const statements: PxStatement[] = [];
  let at = 0;
  for (;;) {
    head.lastIndex = at;
    const found = head.exec(text);
    const row = (): number => text.slice(0, at + text.slice(at).search(/\S|$/)).split('\n').length;
    if (!found) {
      const end = text.slice(at, at + 200).trim() === '';
      const where = end
        ? 'DATA'
        : text
            .slice(at, at + 200)
            .trim()
            .slice(0, 40);
      return fail('invalidCube', { format: 'PX', at: where }, { file, row: row() });
    }
    const [whole, keyword = '', language = '', of = ''] = found;
    const from = at + whole.length;
    if (keyword === 'DATA') return { statements, text, dataAt: from };
    const end = endOfValue(text, from);
    if (end < 0) return fail('invalidCube', { format: 'PX', at: keyword }, { file, row: row() });
    const value = text.slice(from, end);
    statements.push({ keyword, language, of: pxTexts(of), texts: pxTexts(value), value: value.trim() });
    at = end + 1;
  }
}
