import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classes/classify.ts';
import type { Classed, LegendItem } from '../../src/classes/legend.ts';
import type { EstimateColumn } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';

type Cell = number | keyof typeof Status;

/** Estimates that are known exactly, ∞ as `infinite`. */
function estimates(cells: readonly Cell[], ends?: readonly (readonly [number, number])[]): EstimateColumn {
  const values = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN));
  const status = Uint8Array.from(cells, (cell) => {
    if (typeof cell === 'string') return Status[cell];
    return cell === Infinity ? Status.infinite : Status.present;
  });
  return {
    values,
    status,
    lower: Float64Array.from(values, (value, i) => ends?.[i]?.[0] ?? value),
    upper: Float64Array.from(values, (value, i) => ends?.[i]?.[1] ?? value),
  };
}

function itemAt(classed: Classed, row: number): LegendItem {
  const item = classed.items[classed.itemOf[row] ?? -1];
  if (!item) throw new Error(`no item for row ${String(row)}`);
  return item;
}

function positions(classed: Classed, rows: number): (number | string)[] {
  return Array.from({ length: rows }, (_, row) => {
    const item = itemAt(classed, row);
    return item.kind === 'class' ? item.position : item.status;
  });
}

const balances = (cells: readonly Cell[]): Classed => classify('balance', estimates(cells), 'ratio', 'light');

describe('the classes of a balance', () => {
  it('break at 1/4, 4/5, 5/4 and 4, edges belonging to the class nearer even', () => {
    const cells = [Infinity, 4.01, 4, 2, 1.25, 1, 0.8, 0.5, 0.25, 0.2, 0];
    expect(positions(balances(cells), cells.length)).toEqual([2, 2, 1, 1, 0, 0, 0, -1, -1, -2, -2]);
  });

  it('are those of the inverse mirrored, edges included', () => {
    const ratio = fc.oneof(
      fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 3000 })),
      fc.constantFrom([1, 4], [4, 5], [5, 4], [4, 1], [1, 1], [0, 7]),
    );
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1, maxLength: 30 }), (pairs) => {
        const forth = pairs.map(([low = 0, high = 0]) => low / high);
        const back = pairs.map(([low = 0, high = 0]) => high / low);
        const mirrored = positions(balances(back), back.length).map((position) => -Number(position) || 0);
        expect(positions(balances(forth), forth.length)).toEqual(mirrored);
      }),
      {
        examples: [
          [
            [
              [1, 4],
              [4, 5],
              [0, 7],
            ],
          ],
        ],
      },
    );
  });

  it('are the same through the logarithm and through ICE*', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (logBalance) => {
        const b = Math.exp(logBalance);
        const [direct] = positions(balances([b]), 1);
        const deviation = classify('localDeviation', estimates([logBalance]), 'logRatio', 'light');
        const ice = classify('ice', estimates([-Math.tanh(logBalance / 2)]), 'ratio', 'light');
        expect(positions(deviation, 1)).toEqual([direct]);
        expect(positions(ice, 1)).toEqual([direct]);
      }),
      { examples: [[Math.log(4)], [-Math.log(4)], [Math.log(5 / 4)], [-Math.log(5 / 4)], [0]] },
    );
  });

  it('are all five in the legend, from most low to most high, with their counts', () => {
    const { items } = balances([5, 6, 1]);
    expect(items.map((item) => item.count)).toEqual([2, 0, 1, 0, 0]);
    expect(items.map((item) => (item.kind === 'class' ? [item.from, item.to] : []))).toEqual([
      [4, Infinity],
      [1.25, 4],
      [0.8, 1.25],
      [0.25, 0.8],
      [-Infinity, 0.25],
    ]);
    expect(items[0]?.fill).toBe('#5e3c99');
    expect(items[4]?.fill).toBe('#e08214');
  });

  it('do not move with the data, the theme only changes the colours', () => {
    const dark = classify('balance', estimates([5, 0.1]), 'ratio', 'dark');
    expect(positions(dark, 2)).toEqual([2, -2]);
    expect(itemAt(dark, 0).fill).toBe('#a284dd');
  });
});

describe('areas without a value', () => {
  it('have a line of their own for each reason that occurs', () => {
    const classed = balances([1, 'suppressed', 'tooSmall', 'suppressed']);
    expect(
      classed.items.slice(5).map((item) => (item.kind === 'status' ? [item.status, item.pattern, item.count] : [])),
    ).toEqual([
      ['suppressed', 'dotted', 2],
      ['tooSmall', 'hatched', 1],
    ]);
    expect(positions(classed, 4)).toEqual([0, 'suppressed', 'tooSmall', 'suppressed']);
  });

  it('are never drawn as a class, not even when their status claims a value', () => {
    const lying = estimates([1, 2]);
    lying.values[0] = NaN;
    expect(positions(classify('balance', lying, 'ratio', 'light'), 2)).toEqual(['invalid', 1]);
  });

  it('and the classes together count every area once', () => {
    const cell = fc.oneof(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.constantFrom<Cell>(Infinity, 'suppressed', 'empty', 'noPopulation', 'notJoined'),
    );
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 60 }),
        fc.constantFrom('balance' as const, 'population' as const),
        (cells, measure) => {
          const { items, itemOf } = classify(measure, estimates(cells), 'ratio', 'light');
          expect(items.reduce((sum, item) => sum + item.count, 0)).toBe(cells.length);
          items.forEach((item, at) => {
            expect(itemOf.filter((one) => one === at).length).toBe(item.count);
          });
        },
      ),
    );
  });
});

describe('uncertain areas', () => {
  it('are those whose interval covers even', () => {
    const ends = [
      [0.9, 1.3],
      [1.2, 3],
      [0.2, 1],
    ] as const;
    expect([...classify('balance', estimates([1.1, 2, 0.5], ends), 'ratio', 'light').uncertain]).toEqual([1, 0, 1]);
  });

  it('do not exist on a scale from low to high', () => {
    expect([...classify('employmentRate', estimates([0.5, 1, 0.7]), 'share', 'light').uncertain]).toEqual([0, 0, 0]);
  });
});
