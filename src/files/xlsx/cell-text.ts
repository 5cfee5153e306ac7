import type { NumberFormat } from './workbook-parts.ts';

/** What stands for a formula whose value the file does not hold: a spreadsheet's own mark for "no value", which no reader takes for a number. */
export const noValue = '#N/A';

const day = 86_400_000;
/** 31 December 9999 in Excel. */
const lastDay = 2_958_465;

/** A day number as a date: `2024-12-31`, with the time where it has one. Undefined for one that is no day. */
export function isoDate(serial: number, from1904: boolean): string | undefined {
  // Excel's 1900 has a 29 February that never was: days before it lie one off.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  if (!Number.isFinite(serial) || serial < 0 || days > lastDay) return undefined;
  const text = new Date(Math.round((days - 25_569) * day)).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

/** A number as its shortest text that is the same number: the file may hold 0.45 as 0.45000000000000001. Longer whole numbers stay as they are. */
function plain(value: string): string {
  const number = Number(value);
  return /^-?\d{16,}$/.test(value) || !Number.isFinite(number) ? value : String(number);
}

/** 0.57 shown as a percent is `57%`: without the 0.0000000000001 that times 100 brings. */
function percent(value: number): string {
  return `${String(Number((value * 100).toPrecision(15)))}%`;
}

/** A number as the sheet shows it, where that is more than digits: a date, a percent, a code with its leading zeros. */
export function numberText(value: string, format: NumberFormat, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (format === 'date') return isoDate(number, from1904) ?? plain(value);
  if (format === 'percent') return percent(number);
  if (format !== 'plain' && Number.isInteger(number) && number >= 0) return plain(value).padStart(format.zeros, '0');
  return plain(value);
}
