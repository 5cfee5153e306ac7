import { fail } from '../problem/problem.ts';
import { cellLength, shortened } from './cell-length.ts';
import type { Cube, CubeCategory, CubeDimension } from './cube.ts';
import { cubeCellLimit, withRoles } from './cube.ts';
import { decodeText } from './decode-text.ts';
import { readPxCells } from './px-cells.ts';
import type { PxStatement } from './px-statements.ts';
import { pxStatements } from './px-statements.ts';

function keyOf(keyword: string, of: readonly string[]): string {
  return JSON.stringify([keyword, ...of]);
}

/** Statements of the file's own language. */
class PxWords {
  readonly #statements: readonly PxStatement[];
  /** The first of each keyword and what it speaks of. */
  readonly #first = new Map<string, PxStatement>();
  readonly #file: string;

  constructor(statements: readonly PxStatement[], file: string) {
    const own = statements.find(({ keyword }) => keyword === 'LANGUAGE')?.texts[0] ?? '';
    this.#statements = statements.filter(({ language }) => language === '' || language === own);
    for (const one of this.#statements) {
      const key = keyOf(one.keyword, one.of);
      if (!this.#first.has(key)) this.#first.set(key, one);
    }
    this.#file = file;
  }

  /** The statement of a keyword about this and nothing else. */
  find(keyword: string, ...of: readonly string[]): PxStatement | undefined {
    return this.#first.get(keyOf(keyword, of));
  }

  text(keyword: string, ...of: readonly string[]): string {
    return this.find(keyword, ...of)?.texts[0]?.trim() ?? '';
  }

  all(...keywords: readonly string[]): readonly PxStatement[] {
    return this.#statements.filter(({ keyword }) => keywords.includes(keyword));
  }

  wrong(at: string): never {
    return fail('invalidCube', { format: 'PX', at }, { file: this.#file });
  }
}

/** Years of `TLIST(A1,"2011"-"2014")`, or the times that are listed; none where they are written otherwise. */
function times({ value, texts }: PxStatement): readonly string[] {
  const [from, to] = [Number(texts[0]), Number(texts[1])];
  if (!/^TLIST\s*\(\s*[A-Z]\d*\s*,/i.test(value)) return texts;
  const years = /^TLIST\s*\(\s*A1\s*,\s*"\d{4}"\s*-\s*"\d{4}"\s*\)/i.test(value) && to >= from;
  return years ? Array.from({ length: to - from + 1 }, (_, k) => String(from + k)) : [];
}

function count(text: string): Pick<CubeCategory, 'decimals'> {
  return /^\d+$/.test(text) ? { decimals: Number(text) } : {};
}

/** Unit and decimals of one content. */
function unitOf(words: PxWords, name: string, label: string): Pick<CubeCategory, 'unit' | 'decimals'> {
  const unit = words.text('UNITS', label) || words.text('UNITS', name, label) || words.text('UNITS');
  const decimals = words.find('PRECISION', name, label) ?? words.find('SHOWDECIMALS') ?? words.find('DECIMALS');
  return { ...(unit === '' ? {} : { unit }), ...count(decimals?.value ?? '') };
}

function roleOf(words: PxWords, name: string): CubeDimension['role'] {
  if (words.text('CONTVARIABLE') === name) return 'content';
  if (words.find('TIMEVAL', name)) return 'time';
  const kind = words.text('VARIABLE-TYPE', name);
  return words.find('MAP', name) || /^(g|geographical)$/i.test(kind) ? 'region' : 'other';
}

function dimensionOf(words: PxWords, name: string): CubeDimension {
  const timeval = words.find('TIMEVAL', name);
  const listed = timeval ? times(timeval) : [];
  const labels = words.find('VALUES', name)?.texts ?? listed;
  if (labels.length === 0) return words.wrong(`VALUES("${name}")`);
  const given = words.find('CODES', name)?.texts ?? (listed.length === labels.length ? listed : labels);
  const own = new Set(given).size === given.length && given.every(({ length }) => length <= cellLength);
  if (given.length !== labels.length || !own) return words.wrong(`CODES("${name}")`);
  const role = roleOf(words, name);
  const categories = labels.map((label, k) => ({
    code: given[k] ?? '',
    label: shortened(label || (given[k] ?? '')),
    ...(role === 'content' ? unitOf(words, name, label) : {}),
  }));
  return { id: words.text('VARIABLECODE', name) || name, label: name, role, categories };
}

/** What a table without a contents variable measures, as a dimension of one. */
function contents(words: PxWords): CubeDimension {
  const label = words.text('CONTENTS') || words.text('TITLE') || 'CONTENTS';
  return {
    id: 'CONTENTS',
    label,
    role: 'content',
    categories: [{ code: 'CONTENTS', label, ...unitOf(words, '', label) }],
  };
}

function dimensionsOf(words: PxWords): readonly CubeDimension[] {
  const names = [...(words.find('STUB')?.texts ?? []), ...(words.find('HEADING')?.texts ?? [])];
  if (names.length === 0) return words.wrong('STUB');
  if (new Set(names).size !== names.length) return words.wrong('HEADING');
  const found = withRoles(names.map((name) => dimensionOf(words, name)));
  return found.some(({ role }) => role === 'content') ? found : [...found, contents(words)];
}

/** A note's own heading: the variable or the value that it is about. `#` is PX's line break. */
function noteOf({ of, texts }: PxStatement): readonly string[] {
  const about = of.at(-1);
  return texts.map((text) => `${about === undefined ? '' : `${about}: `}${text.replaceAll('#', '\n').trim()}`);
}

/** The charset that is tried where a file is not UTF-8: what it says of itself, else Windows-1252. */
function codepageOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const stated = /CODEPAGE\s*=\s*"([^"]+)"/.exec(start)?.[1]?.trim() ?? '';
  return stated === '' || /^utf-?8$/i.test(stated) ? 'windows-1252' : stated;
}

/**
 * Reads a PX file (PC-Axis 2013): UTF-8, or the code page that it states (Windows-1252 where it states none); texts over several lines; several
 * languages, of which its own is read. Stub before heading, the last variable running fastest. A table without a contents variable gets a content of
 * one. Codes are `CODES`, else those of `TIMEVAL`, else the values. `"."` is not available, `".."` and more dots suppressed, `"-"` nil with the value
 * 0. What is no number is invalid and counted in `problems`. Throws `invalidCube` with the keyword, `pxKeys` and `tooManyCells`.
 */
export function readPx(bytes: Uint8Array | string, file: string): Cube {
  const px = pxStatements(typeof bytes === 'string' ? decodeText(bytes) : decodeText(bytes, codepageOf(bytes)), file);
  const words = new PxWords(px.statements, file);
  if (words.all('KEYS').length > 0) return fail('pxKeys', {}, { file });
  const dimensions = dimensionsOf(words);
  const cells = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (cells > cubeCellLimit) return fail('tooManyCells', { cells, limit: cubeCellLimit }, { file });
  const updated = words.all('LAST-UPDATED')[0]?.texts[0] ?? '';
  return {
    file,
    title: words.text('TITLE') || words.text('DESCRIPTION') || words.text('CONTENTS'),
    source: words.text('SOURCE'),
    updated: updated || words.text('CREATION-DATE'),
    dimensions,
    ...readPxCells(px, cells, file),
    notes: words.all('NOTE', 'NOTEX', 'VALUENOTE', 'VALUENOTEX', 'CELLNOTE', 'CELLNOTEX').flatMap(noteOf),
  };
}
