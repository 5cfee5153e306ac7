import { describe, expect, it } from 'vitest';
import { curveLayout } from '../../src/charts/segregation-curve/layout.ts';
import { curveState } from '../../src/charts/segregation-curve/state.ts';
import { distributionOf } from '../../src/relations/distribution.ts';
import { givenAreaSet, givenColumn } from '../relations/given-areas.ts';

const words = { low: 'låg', high: 'hög', dissimilarity: 'D' };

function stateOf(
  low: readonly number[],
  high: readonly number[],
  [a, b]: readonly [readonly number[], readonly number[]] = [[0], [low.length - 1]],
) {
  const inputs = { q1: givenColumn(low), q4: givenColumn(high) };
  const { places } = distributionOf({ areas: givenAreaSet([low.length]), inputs, basis: 'households', a, b });
  return curveState(places[0]!);
}

describe('the chart of the segregation curve', () => {
  it('draws D where it is greatest, as long as D is', () => {
    const state = stateOf([300, 60, 40], [50, 60, 290])!;
    const { widest, y } = curveLayout(state, words, { width: 400, rem: 16 });
    expect(widest!.y2 - widest!.y1).toBeCloseTo(y(0) - y(state.dissimilarity), 6);
  });

  it('has one stretch for each class, in the order of the map, end to end', () => {
    const { stretches } = stateOf([900, 150, 100, 60, 20], [100, 60, 100, 100, 200])!;
    expect(stretches.map(({ position }) => position)).toEqual([2, 1, 0, -1, -2]);
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  it('has no greatest distance where the curve is the diagonal, and none at all for a single area', () => {
    expect(stateOf([60, 120], [60, 120])!.widest).toBeNull();
    expect(stateOf([60], [70])).toBeNull();
  });

  it('marks the steps of every area of a pole', () => {
    const { a, b } = stateOf([300, 200, 100, 50], [50, 60, 100, 200], [[0, 2], [3]])!;
    expect([a, b]).toEqual([[0, 2], [3]]);
  });

  it('does not tell of an area that is too small, but counts it', () => {
    const { rows, low } = stateOf([300, 20, 100], [50, 10, 200])!;
    expect(Array.from(rows)).toEqual([0, -1, 2]);
    expect(low).toHaveLength(4);
  });

  it('writes a point once however many areas fall on it', () => {
    const n = 6160;
    const state = stateOf(
      Array.from({ length: n }, (_, k) => 400 - (k * 300) / n),
      Array.from({ length: n }, (_, k) => 100 + (k * 300) / n),
    )!;
    const { stretches } = curveLayout(state, words, { width: 400, rem: 16 });
    const points = stretches.reduce((sum, { path }) => sum + path.split('L').length, 0);
    expect(points).toBeLessThan(n);
    expect(stretches[0]!.path).not.toContain('NaN');
  });
});
