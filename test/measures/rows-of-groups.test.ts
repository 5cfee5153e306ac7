import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfGroups } from '../../src/measures/rows-of-groups.ts';

describe('the rows of groups', () => {
  it('holds every row once, under its own group and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 50 }), (groups) => {
        const { start, rows } = rowsOfGroups(Uint16Array.from(groups), 6);
        for (let g = 0; g < 6; g++) {
          const expected = groups.flatMap((group, i) => (group === g ? [i] : []));
          expect([...rows.subarray(start[g], start[g + 1])]).toEqual(expected);
        }
      }),
    );
  });

  it('leaves out rows of a group that is not asked for', () => {
    expect([...rowsOfGroups(Uint16Array.of(0, 7, 0), 1).rows]).toEqual([0, 2]);
  });
});
