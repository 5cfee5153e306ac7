import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/files/xlsx/cell-text.ts';
import { formatOfCode } from '../../src/files/xlsx/workbook-parts.ts';

describe('how a number is shown', () => {
  it.each([
    ['yyyy\\-mm\\-dd', 'date'],
    ['[$-41D]d mmmm yyyy;@', 'date'],
    ['[h]:mm', 'date'],
    ['0.0 %', 'percent'],
    ['# ##0', 'plain'],
    ['General', 'plain'],
    ['[Red]0.0', 'plain'],
    ['0" dagar"', 'plain'],
    ['0000', { zeros: 4 }],
  ])('%s is %j', (code, format) => {
    expect(formatOfCode(code)).toEqual(format);
  });

  it('knows the days around the one that Excel made up, and those of a Mac', () => {
    expect(isoDate(59, false)).toBe('1900-02-28');
    expect(isoDate(61, false)).toBe('1900-03-01');
    expect(isoDate(45_657, false)).toBe('2024-12-31');
    expect(isoDate(45_657 - 1462, true)).toBe('2024-12-31');
    expect(isoDate(-1, false)).toBeUndefined();
    expect(isoDate(1e9, false)).toBeUndefined();
  });
});
