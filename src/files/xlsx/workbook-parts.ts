import { fail } from '../../problem/problem.ts';
import type { ZipEntry } from '../zip.ts';
import { readXml } from './read-xml.ts';

export type Entries = ReadonlyMap<string, ZipEntry>;

export interface SheetPart {
  readonly name: string;
  readonly entry: ZipEntry;
}

/** What a workbook holds beside its cells. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904, as old workbooks from a Mac do. */
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** How the numbers of each style are shown. */
  readonly formats: readonly NumberFormat[];
}

/** How a number is shown, as far as it changes what stands there: a date, a percent, a code with leading zeros. */
export type NumberFormat = 'plain' | 'date' | 'percent' | { readonly zeros: number };

/** An entry's name from a relation's target, which stands from the root or from `xl/`. */
function pathOf(target: string): string {
  const parts = (target.startsWith('/') ? target : `/xl/${target}`).split('/').filter(Boolean);
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') kept.pop();
    else if (part !== '.') kept.push(part);
  }
  return kept.join('/');
}

const nothing = (): void => undefined;

async function relations(entries: Entries, file: string): Promise<ReadonlyMap<string, { type: string; path: string }>> {
  const found = new Map<string, { type: string; path: string }>();
  const entry = entries.get('xl/_rels/workbook.xml.rels');
  if (!entry) return fail('brokenFile', {}, { file });
  const open = (name: string, attribute: (name: string) => string): void => {
    if (name !== 'Relationship') return;
    found.set(attribute('Id'), { type: attribute('Type').split('/').at(-1) ?? '', path: pathOf(attribute('Target')) });
  };
  await readXml(entry, { open, text: nothing, close: nothing }, file);
  return found;
}

/** Shared strings; a string in several runs is one, and how it is pronounced is left out. */
async function sharedStrings(entry: ZipEntry | undefined, file: string): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!entry) return strings;
  let [text, inText, spoken] = ['', false, false];
  await readXml(
    entry,
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 't') inText = !spoken;
        else if (name === 'rPh') spoken = true;
      },
      text: (more) => {
        if (inText) text += more;
      },
      close(name) {
        if (name === 'si') strings.push(unescaped(text));
        else if (name === 't') inText = false;
        else if (name === 'rPh') spoken = false;
      },
    },
    file,
  );
  return strings;
}

/** `_x000D_` is how a workbook writes a letter that XML cannot hold. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Formats without a code of their own: dates and times, percents. */
function builtIn(id: number): NumberFormat {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
    return 'date';
  return id === 9 || id === 10 ? 'percent' : 'plain';
}

/** Longest code of a format; a spreadsheet writes no longer one. */
const formatLength = 255;

/** What a format's code says, its quoted texts, colours and conditions left out. */
export function formatOfCode(code: string): NumberFormat {
  const [first = ''] = code
    .slice(0, formatLength)
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (/general|standard/i.test(first)) return 'plain';
  if (/[ymdhs]/i.test(first)) return 'date';
  if (first.includes('%')) return 'percent';
  return /^0{2,}$/.test(first) ? { zeros: first.length } : 'plain';
}

async function numberFormats(entry: ZipEntry | undefined, file: string): Promise<readonly NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (!entry) return formats;
  const own = new Map<number, NumberFormat>();
  let inCells = false;
  await readXml(
    entry,
    {
      open(name, attribute) {
        if (name === 'numFmt') own.set(Number(attribute('numFmtId')), formatOfCode(attribute('formatCode')));
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells) {
          const id = Number(attribute('numFmtId'));
          formats.push(own.get(id) ?? builtIn(id));
        }
      },
      text: nothing,
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    },
    file,
  );
  return formats;
}

/** Reads what a workbook holds beside its cells: its sheets of cells in their order, each once, shared strings and number formats. Throws `brokenFile`. */
export async function workbookParts(entries: Entries, file: string): Promise<WorkbookParts> {
  const book = entries.get('xl/workbook.xml');
  if (!book) return fail('brokenFile', {}, { file });
  const parts = await relations(entries, file);
  const sheets: SheetPart[] = [];
  const taken = new Set<string>();
  let from1904 = false;
  const open = (name: string, attribute: (name: string) => string): void => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904'));
    if (name !== 'sheet') return;
    const part = parts.get(attribute('id'));
    const entry = part && entries.get(part.path);
    if (part?.type !== 'worksheet' || !entry || taken.has(part.path)) return;
    taken.add(part.path);
    sheets.push({ name: attribute('name'), entry });
  };
  await readXml(book, { open, text: nothing, close: nothing }, file);
  const named = (type: string): ZipEntry | undefined => {
    const path = [...parts.values()].find((part) => part.type === type)?.path;
    return path === undefined ? undefined : entries.get(path);
  };
  return {
    sheets,
    from1904,
    strings: await sharedStrings(named('sharedStrings'), file),
    formats: await numberFormats(named('styles'), file),
  };
}
