/** A column as a table's definition names it. */
export interface SqliteColumn {
  readonly name: string;
  /** True where the column is another name of the row id, which is not stored twice. */
  readonly isRowid: boolean;
}

/** Longest definition that is read: two thousand columns, the most that SQLite allows, with thirty letters each. */
const definitionLength = 60_000;

/** Quoted names and texts, comments, parentheses, commas, and words. */
const token = /"(?:[^"]|"")*"|\[[^\]]*\]|`(?:[^`]|``)*`|'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|[(),]|[^\s(),"'`[]+/g;

/** What may stand after the last parenthesis. */
const withoutRowid = /^\)[\s\w,]*\bwithout\s+rowid\b/i;

const constraints = new Set(['constraint', 'primary', 'unique', 'check', 'foreign']);

/** The definitions between the outermost parentheses, each as its words. */
function definitions(sql: string): string[][] {
  const found: string[][] = [[]];
  let depth = 0;
  for (const [word] of sql.matchAll(token)) {
    if (/^(--|\/\*)/.test(word)) continue;
    if (word === ')') depth -= 1;
    if (word === ')' && depth === 0) break;
    if (depth === 1 && word === ',') found.push([]);
    else if (depth > 0) found.at(-1)?.push(word);
    if (word === '(') depth += 1;
  }
  return found;
}

function unquoted(word: string): string {
  const quote = word[0] ?? '';
  if (quote === '[') return word.slice(1, -1);
  return /["'`]/.test(quote) ? word.slice(1, -1).replaceAll(quote + quote, quote) : word;
}

/** The one column that a table's own constraint makes its primary key; '' where there is none, or several. */
function keyColumn(words: readonly string[]): string {
  const at = words.findIndex((word, k) => /^primary$/i.test(word) && /^key$/i.test(words[k + 1] ?? ''));
  const inside = at < 0 ? [] : words.slice(at + 3, words.indexOf(')', at));
  return inside.length === 1 ? unquoted(inside[0] ?? '') : '';
}

/**
 * The stored columns of a table, from the words that made it (`CREATE TABLE …`). Columns that are worked out on reading are left out; null for a
 * table without row ids, which is stored in another way, and for a definition too long to be one.
 */
export function columnsOf(sql: string): readonly SqliteColumn[] | null {
  if (sql.length > definitionLength || withoutRowid.test(sql.slice(sql.lastIndexOf(')')))) return null;
  const all = definitions(sql).filter((words) => words.length > 0);
  const own = all.filter(([first = '']) => !constraints.has(first.toLowerCase()));
  const key = all
    .filter(([first = '']) => constraints.has(first.toLowerCase()))
    .map(keyColumn)
    .find((name) => name !== '');
  return own
    .filter((words) => !words.some((word) => /^as$/i.test(word)) || words.some((word) => /^stored$/i.test(word)))
    .map((words) => {
      const name = unquoted(words[0] ?? '');
      const isInteger = /^integer$/i.test(words[1] ?? '');
      const isKey = keyWords(words) || key?.toLowerCase() === name.toLowerCase();
      return { name, isRowid: isInteger && isKey };
    });
}

function keyWords(words: readonly string[]): boolean {
  return words.some((word, k) => /^primary$/i.test(word) && /^key$/i.test(words[k + 1] ?? ''));
}
