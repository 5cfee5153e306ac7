import type { Unit } from '../measures/column.ts';
import { Status } from '../measures/status.ts';
import { numberShape } from './number-shape.ts';

/** A cell read as a number: a value or the reason why there is none, and what is wrong with it when something is. */
export interface CellNumber {
  readonly value: number;
  readonly status: Status;
  readonly wrong?: 'notANumber' | 'negativeCount' | 'percentOver100';
}

const reasons: Readonly<Record<string, Status>> = {
  '': Status.empty,
  '.': Status.notAvailable,
  '..': Status.suppressed,
  '...': Status.suppressed,
  '…': Status.suppressed,
};

/** Hyphen, non-breaking hyphen, en dash and minus: in a cell of their own they all mean SCB's nil. */
const nil = /^[-\u2010-\u2015\u2212]$/;
const countUnits: ReadonlySet<Unit> = new Set([
  'households',
  'persons',
  'dwellings',
  'count',
  'metres',
  'percent',
  'share',
]);

function plain(cell: string): string {
  const bare = cell.replace(/[\s\u00a0\u2009\u202f']/g, '').replace(/^\u2212/, '-');
  // Both marks: the last one is the decimal mark, the other sets thousands apart.
  const [comma, point] = [bare.lastIndexOf(','), bare.lastIndexOf('.')];
  if (comma >= 0 && point >= 0)
    return comma > point ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  return bare.replace(',', '.');
}

function invalid(wrong: NonNullable<CellNumber['wrong']>): CellNumber {
  return { value: NaN, status: Status.invalid, wrong };
}

/**
 * Reads a cell as SCB and spreadsheets write numbers: decimal comma or point, thousands set apart by (thin, no-break) spaces, a percent sign after
 * a percent. `..` and `...` are suppressed, `.` not available, `-` nil with the value 0, nothing is empty. Text, a count below 0 and a percent
 * over 100 are invalid, and say so in `wrong`; nothing is thrown. Incomes and log ratios may be negative.
 */
export function readNumber(cell: string, unit: Unit): CellNumber {
  const trimmed = cell.trim();
  const reason = reasons[trimmed];
  if (reason !== undefined) return { value: NaN, status: reason };
  if (nil.test(trimmed)) return { value: 0, status: Status.nil };
  const text = plain(unit === 'percent' ? trimmed.replace(/%$/, '') : trimmed);
  if (!numberShape.test(text)) return invalid('notANumber');
  const value = Number(text);
  if (!Number.isFinite(value)) return invalid('notANumber');
  if (value < 0 && countUnits.has(unit)) return invalid('negativeCount');
  if ((unit === 'percent' && value > 100) || (unit === 'share' && value > 1)) return invalid('percentOver100');
  return { value, status: Status.present };
}
