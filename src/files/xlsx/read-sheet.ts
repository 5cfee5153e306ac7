import { fail } from '../../problem/problem.ts';
import { limits } from '../limits.ts';
import { noValue, numberText } from './cell-text.ts';
import type { XmlVisitor } from './read-xml.ts';
import type { NumberFormat, WorkbookParts } from './workbook-parts.ts';
import { unescaped } from './workbook-parts.ts';

/** A cell as the sheet holds it. */
interface Cell {
  readonly type: string;
  readonly format: NumberFormat;
  formula: boolean;
  value: string | null;
  text: string;
}

/** What was met that stands in no cell. */
export interface SheetNews {
  formulas: number;
  /** The first formula without a value: its row from 1, and its column's letters. */
  formulaAt: { readonly row: number; readonly column: string } | null;
  /** Columns that hold dates. */
  readonly dates: Set<number>;
}

/** `XFD1048576`, the last cell of a sheet. */
const referenceLength = 10;

/** Column number from 0 of a reference such as `AB12`; NaN for none. */
export function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return letters === '' ? NaN : column;
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? NaN);
}

/** A visitor that hands over each row of a sheet that holds something, with its number from 1. Rows and columns beyond a sheet's limits are `brokenFile`. */
export class SheetRows implements XmlVisitor {
  readonly news: SheetNews = { formulas: 0, formulaAt: null, dates: new Set() };
  readonly #parts: WorkbookParts;
  readonly #file: string;
  readonly #add: (row: readonly string[], line: number) => void;
  #inData = false;
  #line = 0;
  #column = -1;
  #row: string[] = [];
  #cell: Cell | null = null;
  #into: 'value' | 'text' | null = null;
  #reference = '';

  constructor(parts: WorkbookParts, file: string, add: (row: readonly string[], line: number) => void) {
    this.#parts = parts;
    this.#file = file;
    this.#add = add;
  }

  open(name: string, attribute: (name: string) => string): void {
    if (name === 'sheetData') this.#inData = true;
    if (!this.#inData) return;
    if (name === 'row') this.#openRow(attribute('r'));
    else if (name === 'c') this.#openCell(attribute);
    else if (!this.#cell) return;
    else if (name === 'f') this.#cell.formula = true;
    else if (name === 'v') {
      this.#into = 'value';
      this.#cell.value = '';
    } else if (name === 't') this.#into = 'text';
  }

  #openRow(reference: string): void {
    this.#line = reference === '' ? this.#line + 1 : Number(reference);
    if (!(this.#line >= 1 && this.#line <= limits.sheetRows)) fail('brokenFile', {}, { file: this.#file });
    this.#row = [];
    this.#column = -1;
  }

  #openCell(attribute: (name: string) => string): void {
    this.#reference = attribute('r');
    if (this.#reference.length > referenceLength) fail('brokenFile', {}, { file: this.#file });
    const column = this.#reference === '' ? this.#column + 1 : columnOf(this.#reference);
    const row = rowOf(this.#reference);
    if (!(column >= 0 && column < limits.sheetColumns) || (row > 0 && row !== this.#line))
      fail('brokenFile', {}, { file: this.#file });
    this.#column = column;
    const format = this.#parts.formats[Number(attribute('s') || NaN)] ?? 'plain';
    this.#cell = { type: attribute('t') || 'n', format, formula: false, value: null, text: '' };
  }

  text(text: string): void {
    if (!this.#cell || !this.#into) return;
    if (this.#into === 'value') this.#cell.value = (this.#cell.value ?? '') + text;
    else this.#cell.text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#into = null;
    else if (name === 'c' && this.#cell) {
      const text = this.#textOf(this.#cell);
      if (text !== '') this.#put(text);
      this.#cell = null;
    } else if (name === 'row' && this.#inData) {
      if (this.#row.length > 0) this.#add(this.#row, this.#line);
    } else if (name === 'sheetData') this.#inData = false;
  }

  #put(text: string): void {
    while (this.#row.length < this.#column) this.#row.push('');
    this.#row[this.#column] = text;
  }

  #textOf({ type, format, formula, value, text }: Cell): string {
    if (type === 'inlineStr') return unescaped(text);
    if (value === null || (value === '' && type !== 'str')) return formula ? this.#withoutValue() : '';
    switch (type) {
      case 's':
        return this.#parts.strings[Number(value)] ?? fail('brokenFile', {}, { file: this.#file });
      case 'str':
        return unescaped(value);
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return value;
      case 'd':
        this.news.dates.add(this.#column);
        return value.slice(0, value.includes('T00:00') ? 10 : 16).replace('T', ' ');
      default:
        if (format === 'date') this.news.dates.add(this.#column);
        return numberText(value, format, this.#parts.from1904);
    }
  }

  #withoutValue(): string {
    this.news.formulas++;
    this.news.formulaAt ??= { row: this.#line, column: this.#reference.replace(/\d+$/, '') };
    return noValue;
  }
}
