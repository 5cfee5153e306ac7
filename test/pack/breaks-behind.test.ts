import { describe, expect, it } from 'vitest';
import { breaksBehind } from '../../src/pack/breaks-behind.ts';
import type { PackSource } from '../../src/pack/pack.ts';

const both = { sv: '', en: '' };
const source = (between: readonly [number, number], columns?: readonly string[]): PackSource => ({
  title: both,
  licence: 'CC0',
  breaks: [{ between, why: both }],
  ...(columns && { columns }),
});
const years = [2012, 2014, 2015, 2016];

describe('the breaks behind a measure', () => {
  it('fall between the two years of the pack that they part', () => {
    expect(breaksBehind({ years, sources: [source([2014, 2015])] }, ['q1'])).toMatchObject([
      { at: 1, between: [2014, 2015] },
    ]);
    expect(breaksBehind({ years, sources: [source([2012, 2013])] }, ['q1'])).toMatchObject([{ at: 0 }]);
  });

  it('are those of its own columns only, and each gap is told once', () => {
    const sources = [source([2014, 2015], ['q1']), source([2014, 2015]), source([2015, 2016], ['rented'])];
    expect(breaksBehind({ years, sources }, ['q1']).map(({ at }) => at)).toEqual([1]);
  });

  it('are none where the pack has no year on both sides', () => {
    expect(breaksBehind({ years, sources: [source([2024, 2025])] }, ['q1'])).toEqual([]);
    expect(breaksBehind({ years: [2014], sources: [source([2014, 2015])] }, ['q1'])).toEqual([]);
  });
});
