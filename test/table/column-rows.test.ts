import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachCell } from '../../src/table/column-cells.ts';
import { ColumnRows } from '../../src/table/column-rows.ts';
import { ownNames } from '../../src/table/find-header.ts';

const cell = fc.string({ unit: fc.constantFrom(...Array.from('aå1, \u2026\n')), maxLength: 4 });
const anyRows = fc
  .tuple(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 800 }))
  .map(([rows, length]) => Array.from({ length }, (_, r) => rows[r % rows.length]!.map((text) => `${text}${r % 3}`)));

function kept(rows: readonly (readonly string[])[]): ColumnRows {
  const made = new ColumnRows(3);
  for (const row of rows) made.push(row);
  return made;
}

describe('rows kept by column', () => {
  it('are the rows that were put in, walked through, cut, kept, made over or asked for one by one', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -900, max: 900 }),
        (rows, from, to) => {
          const made = kept(rows);
          expect(made.length).toBe(rows.length);
          expect([...made]).toEqual(rows);
          expect(made.slice(from, to)).toEqual(rows.slice(from, to));
          expect(made.filter((_, r) => r % 7 === 0)).toEqual(rows.filter((_, r) => r % 7 === 0));
          expect(made.map((row, r) => `${row[1] ?? ''}${r}`)).toEqual(rows.map((row, r) => `${row[1] ?? ''}${r}`));
          for (const r of [0, rows.length - 1, Math.abs(from) % rows.length, rows.length, -1])
            expect(made.at(r)).toEqual(r < 0 ? undefined : rows[r]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('give one column without the others, as an array of rows does', () => {
    const rows = Array.from({ length: 600 }, (_, r) => [`a${r}`, `b${r}`]);
    for (const at of [0, 1, 2, 7]) {
      const [own, plain]: [string[], string[]] = [[], []];
      forEachCell(kept(rows), at, (text) => own.push(text));
      forEachCell(rows, at, (text) => plain.push(text));
      expect(own).toEqual(plain);
    }
  });

  it('take out the letter that parts their cells, so that no cell becomes two', () => {
    const made = kept([['a\0b', 'c', 'd'], ...Array.from({ length: 300 }, () => ['x', 'y', 'z'])]);
    expect(made.at(0)).toEqual(['ab', 'c', 'd']);
    expect(made.at(1)).toEqual(['x', 'y', 'z']);
  });
});

describe('names of columns', () => {
  it('are each their own: letters for none, numbers for the same', () => {
    expect(ownNames(['', 'a', ' a ', 'a (2)', 'b\n c'])).toEqual(['A', 'a', 'a (2)', 'a (2) (2)', 'b c']);
    expect(ownNames(Array.from({ length: 28 }, () => '')).slice(25)).toEqual(['Z', 'AA', 'AB']);
  });
});
