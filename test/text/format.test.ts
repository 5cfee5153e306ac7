import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/text/format.ts';

const [sv, en] = [createFormat('sv'), createFormat('en')];

describe('an interval', () => {
  it('has an en dash between its ends', () => {
    expect(sv.interval(8.1, 15.2)).toBe('8,1–15');
  });

  it('has a word between them where an end is negative, since a dash before a minus reads as two', () => {
    expect(sv.interval(-0.87, -0.79)).toBe('−0,87\u00a0till\u00a0−0,79');
    expect(sv.interval(-0.05, 0.12)).toBe('−0,05\u00a0till\u00a00,12');
    expect(en.interval(-0.87, -0.79)).toBe('-0.87\u00a0to\u00a0-0.79');
  });

  it('is one number where its ends are the same when written', () => {
    expect(sv.interval(1.301, 1.302)).toBe('1,3');
  });
});

describe('a number', () => {
  it('is never written as what a computer calls a missing or an endless one', () => {
    for (const format of [sv, en]) {
      expect([format.number(NaN), format.ratio(NaN), format.percent(NaN)].join('')).not.toMatch(/NaN/);
      expect(format.ratio(Infinity)).toBe('∞');
    }
  });

  it('is never minus nothing', () => {
    expect(sv.number(-0.004, 2)).toBe('0,00');
  });

  it('has its thousands apart, its decimals after a comma and its unit on the same line', () => {
    expect(sv.count(2480)).toBe('2\u00a0480');
    expect(sv.percent(0.512)).toBe('51\u00a0%');
    expect(sv.distance(1340)).toBe('1,3\u00a0km');
    expect(sv.distance(564)).toBe('560\u00a0m');
    expect(en.count(2480)).toBe('2,480');
    expect(en.percent(0.512)).toBe('51%');
  });

  it('that is a ratio keeps its two figures where rounding adds a digit', () => {
    expect([0.994, 0.995, 9.94, 9.95, 9.999, 10].map(sv.ratio)).toEqual(['0,99', '1,0', '9,9', '10', '10', '10']);
  });

  it('that is a ratio has two figures, at most two decimals, and is never rounded to nothing', () => {
    expect([57.3, 4.81, 0.192, 0.0203, 0.001, 0].map(sv.ratio)).toEqual([
      '57',
      '4,8',
      '0,19',
      '0,02',
      '<\u00a00,01',
      '0',
    ]);
  });
});

describe('sizes, times and dates', () => {
  it('bytes in the unit that reads easiest', () => {
    expect([820, 42_400, 999_600, 1_310_000, 62_000_000].map(sv.bytes)).toEqual([
      '820\u00a0B',
      '42\u00a0kB',
      '1,0\u00a0MB',
      '1,3\u00a0MB',
      '62\u00a0MB',
    ]);
  });

  it('durations claim no more than is known', () => {
    expect([3, 41, 58, 200, 3600].map(sv.duration)).toEqual([
      'under\u00a010\u00a0s',
      '40\u00a0s',
      '1\u00a0min',
      '3\u00a0min',
      '1,0\u00a0tim',
    ]);
    expect(en.duration(5400)).toBe('1.5\u00a0h');
  });

  it('dates as the language writes them; what is no date stays as it stands', () => {
    expect(sv.date('2026-11-22')).toBe('22 november 2026');
    expect(en.date('2026-11-22T08:00:00Z')).toBe('22 November 2026');
    expect(sv.date('igår')).toBe('igår');
  });
});
