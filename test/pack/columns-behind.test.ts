import { describe, expect, it } from 'vitest';
import { columnsBehind } from '../../src/pack/columns-behind.ts';

const columns = [
  { id: 'rented', unit: 'dwellings', family: 'tenure' },
  { id: 'owned', unit: 'dwellings', family: 'tenure' },
  { id: 'jobs', unit: 'count' },
] as const;

describe('the columns behind a measure', () => {
  it('are those that it needs, on the basis that is chosen', () => {
    expect(columnsBehind('balance', 'households', 'all', columns)).toEqual(['q1', 'q4']);
    expect(columnsBehind('balance', 'persons', 'all', columns)).toEqual(['p1', 'p4']);
  });

  it("are the part's own quartiles for a part of the stock", () => {
    expect(columnsBehind('balance', 'households', 'rented', columns)).toEqual(['q1_rented', 'q4_rented']);
    expect(columnsBehind('employmentRate', 'households', 'rented', columns)).toEqual(['employmentRate']);
  });

  it('are both of a ratio, one column alone, and every part of a whole', () => {
    expect(columnsBehind('ratio:jobs/owned', 'households', 'all', columns)).toEqual(['jobs', 'owned']);
    expect(columnsBehind('column:jobs', 'households', 'all', columns)).toEqual(['jobs']);
    expect(columnsBehind('column:owned', 'households', 'all', columns)).toEqual(['rented', 'owned']);
  });

  it('are none of a key that is none', () => {
    expect(columnsBehind('nonsense' as 'balance', 'households', 'all', columns)).toEqual([]);
  });
});
