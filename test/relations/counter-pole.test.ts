import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceBreaks, symmetricPosition } from '../../src/classes/breaks.ts';
import type { CounterPoleInput } from '../../src/relations/counter-pole.ts';
import { defaultThreshold, nearestCounterPole } from '../../src/relations/counter-pole.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, inputsOf, pairCase } from './pair-case.ts';

function look(q1: readonly Cell[], q4: readonly Cell[], more: Partial<CounterPoleInput> = {}) {
  const areas = areasInARow(q1.length);
  const suggestion = nearestCounterPole({ areas, inputs: inputsOf({ q1, q4 }), basis: 'households', a: [0], ...more });
  return { suggestion, row: suggestion ? areas.codes.indexOf(suggestion.codes[0] ?? '') : null };
}

describe('the nearest counter-pole', () => {
  it('is the nearest area on the other side of even that differs by four times with certainty', () => {
    const { suggestion, row } = look([400, 300, 90, 40, 20], [100, 80, 100, 400, 500]);
    expect(row).toBe(3);
    expect(suggestion?.reason).toBe('nearestCounterPole');
    expect(suggestion?.threshold).toBe(defaultThreshold);
    expect(Math.log(suggestion?.contrast.lower ?? 0)).toBeGreaterThanOrEqual(defaultThreshold);
  });

  it('is never an area that the map calls even, however far apart they are', () => {
    expect(look([4000, 820, 400], [100, 1000, 800]).row).toBe(2);
    expect(look([4000, 800, 400], [100, 1000, 800]).row).toBe(2);
    expect(look([4000, 790, 400], [100, 1000, 800]).row).toBe(1);
    expect(look([100, 1240, 800], [4000, 1000, 400]).row).toBe(2);
  });

  it('is found from the side of high purchasing power too', () => {
    expect(look([40, 90, 400], [400, 100, 50]).row).toBe(2);
  });

  it('asks for less when the threshold is lower', () => {
    expect(look([400, 300, 75, 40, 20], [100, 80, 100, 400, 500], { threshold: Math.log(2) }).row).toBe(2);
  });

  it('is not an area that may only differ by chance', () => {
    expect(look([400, 1, 40], [50, 3, 400]).row).toBe(2);
  });

  it('is never an area of A, nor one without a value', () => {
    expect(look([400, 40, 'suppressed', 20], [50, 400, 400, 500], { a: [0, 1] }).suggestion).not.toBeNull();
    expect(look([400, 'suppressed', 20], [50, 400, 500]).row).toBe(2);
  });

  it('may lie on either side of an even A', () => {
    expect(look([400, 350, 500], [400, 360, 20]).row).toBe(2);
  });

  it('gives way to the largest certain contrast where none qualifies, on the same side if need be', () => {
    const { suggestion, row } = look([400, 380, 300], [50, 50, 100]);
    expect(row).toBe(2);
    expect(suggestion?.reason).toBe('largestContrast');
    expect(suggestion?.threshold).toBe(0);
  });

  it('is none where nothing differs with certainty, and where A has no balance', () => {
    expect(look([400, 390], [50, 50]).suggestion).toBeNull();
    expect(look(['suppressed', 20], [50, 400]).suggestion).toBeNull();
    expect(look([400, 20], [50, 400], { a: [] }).suggestion).toBeNull();
  });

  it('uses the rounding interval of whole percents', () => {
    const areas = areasInARow(3);
    const found = nearestCounterPole({
      areas,
      inputs: inputsOf({ p1: [40, 9, 10], p4: [10, 17, 45] }),
      basis: 'persons',
      a: [0],
    });
    expect(found?.codes).toEqual([areas.codes[1]]);
    expect(found?.contrast.lower).toBeCloseTo(39.5 / 10.5 / (9.5 / 16.5), 9);
  });

  it('has the very contrast and distance that the pair then shows, and none nearer qualifies', () => {
    const cell = fc.integer({ min: 0, max: 400 });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(rows, (cells) => {
        const inputs = inputsOf({ q1: cells.map(([low]) => low), q4: cells.map(([, high]) => high) });
        const areas = areasInARow(cells.length);
        const found = nearestCounterPole({ areas, inputs, basis: 'households', a: [0] });
        if (!found) return;
        const row = areas.codes.indexOf(found.codes[0] ?? '');
        const pair = relatePoles(pairCase(inputs, cells.length, { b: [row] }));
        expect(pair.contrast).toEqual(found.contrast);
        expect(pair.geography.distanceM).toBe(found.distanceM);
        expect(pair.certainty).toBe('certain');
        if (found.reason === 'largestContrast') return;
        for (let nearer = 1; nearer < row; nearer++) {
          const { contrast } = relatePoles(pairCase(inputs, cells.length, { b: [nearer] }));
          const side = (at: number): number => Math.sign((cells[at]?.[0] ?? NaN) - (cells[at]?.[1] ?? NaN));
          const balance = (cells[nearer]?.[0] ?? NaN) / (cells[nearer]?.[1] ?? NaN);
          const isEven = symmetricPosition(balance, balanceBreaks) === 0;
          const isAcross = !isEven && side(nearer) !== side(0);
          const certain = Math.max(Math.log(contrast.lower), -Math.log(contrast.upper));
          expect(isAcross && certain >= defaultThreshold).toBe(false);
        }
      }),
    );
  });
});
