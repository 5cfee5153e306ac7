import { describe, expect, it } from 'vitest';
import type { Shapes } from '../../src/geography/area-set.ts';
import { borderBetween, outlineOf } from '../../src/map/outline.ts';

/** Squares side by side, columns × rows, the first corner at x, y. */
function squares(columns: number, rows: number, x = 11, y = 57): Shapes {
  const n = columns * rows;
  const positions = Array.from({ length: n }, (_, i) => {
    const [left, low] = [x + (i % columns) / 128, y + Math.floor(i / columns) / 128];
    const [right, high] = [left + 1 / 128, low + 1 / 128];
    return [left, low, right, low, right, high, left, high, left, low];
  });
  return {
    positions: Float32Array.from(positions.flat()),
    ringStart: Uint32Array.from({ length: n + 1 }, (_, i) => 5 * i),
    areaStart: Uint32Array.from({ length: n + 1 }, (_, i) => i),
    hole: new Uint8Array(n),
  };
}

const edges = (lines: readonly (readonly unknown[])[]): number =>
  lines.reduce((sum, { length }) => sum + length - 1, 0);

describe('the outline of many areas', () => {
  it('is as long as their rim, whatever their number', () => {
    for (const [columns, rows] of [
      [2, 1],
      [3, 3],
      [40, 25],
      [1, 300],
    ] as const) {
      // prettier-ignore
      const all = Array.from({ length: columns * rows }, (_, i) => i);
      expect(edges(outlineOf(all, squares(columns, rows)))).toBe(2 * (columns + rows));
    }
  });

  it('keeps the rim of a hole', () => {
    const ring = [0, 1, 2, 3, 5, 6, 7, 8];
    expect(edges(outlineOf(ring, squares(3, 3)))).toBe(12 + 4);
  });

  it('takes 0 and −0 for one place', () => {
    const shapes = squares(2, 1, 0, 0);
    shapes.positions.forEach((value, at) => {
      if (at < 10 && value === 0) shapes.positions[at] = -0;
    });
    expect(edges(outlineOf([0, 1], shapes))).toBe(6);
    expect(edges(borderBetween(0, 1, shapes))).toBe(1);
  });

  it('is there in well under a tenth of a second for 2 500 areas', () => {
    const shapes = squares(50, 50);
    const all = Array.from({ length: 2500 }, (_, i) => i);
    const start = performance.now();
    outlineOf(all, shapes);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
