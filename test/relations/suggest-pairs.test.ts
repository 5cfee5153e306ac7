import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CounterPoleColumns } from '../../src/relations/counter-pole-columns.ts';
import { largestContrast } from '../../src/relations/largest-contrast.ts';
import { certainContrast } from '../../src/relations/pair-measures.ts';
import { contrastOf } from '../../src/relations/pole-balance.ts';
import { areaBalances } from '../../src/relations/suggest-input.ts';
import type { SuggestPairsInput } from '../../src/relations/suggest-pairs.ts';
import { suggestPairs } from '../../src/relations/suggest-pairs.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, chain, inputsOf, neighboursOf } from './pair-case.ts';

function suggest(
  q1: readonly Cell[],
  q4: readonly Cell[],
  municipalityOf: readonly number[] = [],
  more: Partial<SuggestPairsInput> = {},
) {
  const n = q1.length;
  return suggestPairs({
    areas: areasInARow(n, municipalityOf),
    neighbours: chain(n),
    inputs: inputsOf({ q1, q4 }),
    basis: 'households',
    kind: 'counterPole',
    a: [],
    threshold: 4,
    ...more,
  });
}

const ends = ({ a, b }: { a: { rows: readonly number[] }; b: { rows: readonly number[] } }) => [a.rows, b.rows];

describe('suggested counter-poles', () => {
  it('are told once for two that are each other’s, with more low first', () => {
    const { pairs, none } = suggest([40, 400, 300], [400, 50, 40]);
    expect(pairs.map(({ pair }) => [pair.reason, ...ends(pair)])).toEqual([
      ['mutual', [1], [0]],
      ['nearestToA', [2], [0]],
    ]);
    expect(none).toBeNull();
  });

  it('stand under their municipality by name, then distance', () => {
    const { pairs } = suggest([400, 300, 40, 400], [50, 40, 400, 50], [0, 1, 1, 0]);
    // Lillvik (1) before Storhamn (0).
    expect(pairs.map(({ municipality }) => municipality)).toEqual([1, 0, 0]);
    expect(pairs[1]!.pair.distanceM).toBeLessThanOrEqual(pairs[2]!.pair.distanceM);
  });

  it('leave out areas that the map calls even', () => {
    expect(suggest([110, 10], [100, 900], [], { threshold: 2 }).pairs.map(({ pair }) => ends(pair))).toEqual([]);
  });

  it('have the chosen A as A, also of several areas, and its largest contrast is no counter-pole', () => {
    const { ofA } = suggest([40, 50, 400, 500], [400, 400, 50, 60], [], { a: [0, 1] });
    expect(ofA).toMatchObject({ reason: 'nearestToA', a: { rows: [0, 1] }, b: { rows: [2] } });
    expect(ofA!.contrast.value).toBeLessThan(1);
    expect(suggest([400, 380, 300], [50, 50, 100], [], { a: [0] }).ofA).toBeNull();
  });

  it('say why there are none', () => {
    expect(suggest(['suppressed', 'empty'], [50, 50]).none).toBe('noBalance');
    expect(suggest([400], [50]).none).toBe('oneArea');
    expect(suggest([400, 390], [50, 50]).none).toBe('noContrast');
    expect(suggest([], []).none).toBe('noBalance');
  });

  it('hold ∞ and 0 at both ends', () => {
    const { pairs } = suggest([400, 0], [0, 400]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]!.pair.contrast.lower).toBeGreaterThan(4);
  });
});

describe('the largest certain contrast', () => {
  it('is not won by tiny areas', () => {
    const { pairs } = suggest([400, 20, 40], [50, 0, 400], [], { kind: 'contrast' });
    expect(pairs.map(({ pair }) => [pair.reason, ...ends(pair)])).toEqual([['largest', [0], [2]]]);
  });

  it('is one for each municipality, and none where only one area has a balance', () => {
    const { pairs } = suggest([400, 40, 300, 'suppressed'], [50, 400, 50, 50], [0, 0, 1, 1], { kind: 'contrast' });
    expect(pairs.map(({ municipality }) => municipality)).toEqual([0]);
  });

  it('has the largest lower bound of all pairs there are', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 900 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 40 }), (cells) => {
        const areas = areasInARow(cells.length);
        const inputs = inputsOf({ q1: cells.map(([low]) => low), q4: cells.map(([, high]) => high) });
        const balances = areaBalances({ areas, inputs, basis: 'households' });
        const bounds = balances.flatMap((one, i) =>
          balances.slice(0, i).map((other) => certainContrast(contrastOf('households', one, other))),
        );
        const most = bounds.reduce((best, bound) => (bound > best ? bound : best), 0);
        const found = largestContrast(
          new CounterPoleColumns('households', balances),
          cells.map((_, row) => row),
        );
        if (most <= 1e-9) expect(found?.bound ?? 0).toBeLessThanOrEqual(1e-9);
        else expect(found!.bound).toBeCloseTo(most, 9);
      }),
    );
  });

  it('is asked of A too, on whichever side', () => {
    const { ofA } = suggest([400, 380, 300, 20], [50, 50, 100, 500], [], { kind: 'contrast', a: [3] });
    expect(ofA).toMatchObject({ reason: 'largest', a: { rows: [3] }, b: { rows: [0] } });
  });
});

describe('pairs across a municipal border', () => {
  it('are the nearest counter-poles on either side, once for each two municipalities', () => {
    const { pairs } = suggest([400, 380, 40, 30], [50, 60, 400, 500], [0, 0, 1, 1], { kind: 'across' });
    expect(pairs.map(({ pair }) => [pair.reason, ...ends(pair), pair.sharedBorderM])).toEqual([
      ['acrossBorder', [1], [2], 100],
    ]);
  });

  it('are found for the chosen A in another municipality only', () => {
    const { ofA } = suggest([400, 30, 40], [50, 500, 400], [0, 0, 1], { kind: 'across', a: [0] });
    expect(ofA).toMatchObject({ reason: 'acrossBorder', b: { rows: [2] } });
  });

  it('say why there are none', () => {
    const one = { ...areasInARow(2), municipalities: [{ code: '9901', name: 'Storhamn' }] };
    expect(suggest([400, 40], [50, 400], [0, 0], { kind: 'across', areas: one }).none).toBe('oneMunicipality');
    const apart = { kind: 'across', neighbours: neighboursOf(2, []) } as const;
    expect(suggest([400, 40], [50, 400], [0, 1], apart).none).toBe('noBorders');
    expect(suggest([400, 390], [50, 50], [0, 1], { kind: 'across' }).none).toBe('noContrast');
  });
});
