import type { AreaCode } from '../../geography/area-code.ts';
import { areaCode } from '../../geography/area-code.ts';

/** What a cell that should name an area holds. */
export type PlaceCell =
  /** A proper code; `short` when it is one only with a zero before it, which is in `code`. `rest` is the name that follows it in the cell. */
  | { readonly kind: 'code'; readonly short: boolean; readonly code: AreaCode; readonly rest: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string };

const spaces = /[\s\u00a0\u202f]+/g;
const dateShape = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?:[T ]\d{2}:\d{2}.*)?$/;

/** Spreadsheets' ways to keep a number as text, `'0114` and `="0114"`, and to lose an integer, `1480.0`. */
function plain(cell: string): string {
  return cell
    .replace(/^[\s\u00a0]*='?"?(.*?)"?[\s\u00a0]*$/s, '$1')
    .replace(/^[\s\u00a0]*'/, '')
    .trim()
    .replace(/^(\d+)[.,]0+$/, '$1');
}

/** A code, with spaces inside only where a letter tells that it is one: `1 480` is a number. */
function codeOf(text: string): AreaCode | null {
  const whole = areaCode(text);
  if (whole) return whole;
  const compact = areaCode(text.replace(spaces, ''));
  return compact && (compact.level === 'deso' || compact.level === 'regso') ? compact : null;
}

/** A code that lacks its first zero: `581`, `114A0010`, `114R001_RegSO2025`. A single digit is a county's. */
function shortCode(text: string): AreaCode | null {
  return /^\d(?:\d{2}(?:\D|$)|$)/.test(text) ? codeOf(`0${text}`) : null;
}

/**
 * Reads a cell as an area's code, with what may stand around it: spaces, a suffix of the division, the area's name after it (`0114 Upplands Väsby`).
 * A code without its first zero is read but marked `short`: whether it is meant is for a person to say.
 */
export function placeCell(cell: string): PlaceCell {
  const text = plain(cell);
  if (text === '') return { kind: 'empty' };
  const whole = codeOf(text);
  if (whole) return { kind: 'code', short: false, code: whole, rest: '' };
  const short = shortCode(text);
  if (short) return { kind: 'code', short: true, code: short, rest: '' };
  if (dateShape.test(text)) return { kind: 'date' };
  const [, first = '', rest = ''] = /^(\S+)[\s\u00a0]+(\p{L}.*)$/su.exec(text) ?? [];
  const named = areaCode(first);
  if (named) return { kind: 'code', short: false, code: named, rest };
  return { kind: 'text', text };
}
