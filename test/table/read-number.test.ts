import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Status, hasValue } from '../../src/measures/status.ts';
import { readNumber } from '../../src/table/read-number.ts';

describe('a cell', () => {
  it.each([
    ['1234', 1234],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['0,45', 0.45],
    ['1e3', 1000],
  ])('%s is the number %d', (text, value) => {
    expect(readNumber(text, 'count')).toEqual({ value, status: Status.present });
  });

  it.each([
    ['..', Status.suppressed],
    ['...', Status.suppressed],
    ['…', Status.suppressed],
    [' … ', Status.suppressed],
    ['.', Status.notAvailable],
    ['', Status.empty],
    ['  ', Status.empty],
  ])('"%s" has a reason of its own and no value', (text, status) => {
    const read = readNumber(text, 'households');
    expect(read.status).toBe(status);
    expect(read.value).toBeNaN();
  });

  it.each(['-', '–', '\u2212'])('%s is nil, with the value 0', (text) => {
    expect(readNumber(text, 'persons')).toEqual({ value: 0, status: Status.nil });
  });

  it('below 0 is no count, but may be an income', () => {
    expect(readNumber('-3', 'persons')).toMatchObject({ status: Status.invalid, wrong: 'negativeCount' });
    expect(readNumber('-3,5', 'kSEK')).toEqual({ value: -3.5, status: Status.present });
    expect(readNumber('\u22123', 'logRatio')).toEqual({ value: -3, status: Status.present });
  });

  it('over 100 is no percent, over 1 no share', () => {
    expect(readNumber('101', 'percent')).toMatchObject({ status: Status.invalid, wrong: 'percentOver100' });
    expect(readNumber('45', 'share')).toMatchObject({ status: Status.invalid, wrong: 'percentOver100' });
    expect(readNumber('45 %', 'percent')).toEqual({ value: 45, status: Status.present });
  });

  it('has a number exactly when its status says so, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('count' as const, 'percent' as const, 'kSEK' as const), (text, unit) => {
        const { value, status, wrong } = readNumber(text, unit);
        expect(Number.isFinite(value)).toBe(hasValue(status));
        expect(wrong !== undefined).toBe(status === Status.invalid);
      }),
    );
  });

  it('survives being written in Swedish', () => {
    const swedish = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(readNumber(swedish.format(value), 'count').value).toBeCloseTo(value, 9);
      }),
    );
  });
});
