import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { contrastOfCounts } from '../../src/relations/pair-measures.ts';
import type { PairRelation } from '../../src/relations/pair-relation.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import { areasInARow, chain, column, inputsOf, pairCase } from './pair-case.ts';

const truthFile = new URL('../../../shared/golden/relational_hand.json', import.meta.url);

interface TruthPair {
  A_Q1: number;
  A_Q4: number;
  B_Q1: number;
  B_Q4: number;
  b_A: number | null;
  b_B: number;
  OR_haldane: number;
  ci95: [number, number];
  D_pair: number;
  beta: number;
  swaps: number;
  exposure_Q1_to_Q4: number;
  QA?: number[];
  QB?: number[];
  W1_quartile_steps?: number;
}

const truth = (existsSync(truthFile) ? JSON.parse(readFileSync(truthFile, 'utf8')) : { pairs: [] }) as {
  pairs: TruthPair[];
};

function near(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

/** Two areas with quartiles q1…q4 each. */
function twoPoles(a: readonly number[], b: readonly number[]): PairRelation {
  const quartile = (k: number): readonly [number, number] => [a[k] ?? 0, b[k] ?? 0];
  return relatePoles(pairCase(inputsOf({ q1: quartile(0), q2: quartile(1), q3: quartile(2), q4: quartile(3) }), 2));
}

describe('the figures of a pair', () => {
  it('are those of measures.md §3', () => {
    const pair = twoPoles([300, 200, 150, 50], [40, 110, 200, 350]);
    near(pair.contrast.value, 51.49749419386383);
    near(pair.contrast.lower, 33.126284129755255);
    near(pair.contrast.upper, 80.05702957383384);
    near(pair.dissimilarity.value, 0.7573529411764706);
    near(pair.pooledBalance.value, 0.85);
    near(pair.swaps.value, 139.1891891891892);
    near(pair.exposure.value, 0.23163111398405514);
    near(pair.quartileDistance.value, 1.3);
    expect(pair.certainty).toBe('certain');
  });

  describe.skipIf(!existsSync(truthFile))('agree with relational_hand.json', () => {
    it.each(truth.pairs)('$A_Q1:$A_Q4 against $B_Q1:$B_Q4', (pair) => {
      const all = pair.QA && pair.QB;
      const relation = all
        ? twoPoles(pair.QA ?? [], pair.QB ?? [])
        : relatePoles(pairCase(inputsOf({ q1: [pair.A_Q1, pair.B_Q1], q4: [pair.A_Q4, pair.B_Q4] }), 2));
      near(relation.contrast.value, pair.OR_haldane);
      near(relation.contrast.lower, pair.ci95[0]);
      near(relation.contrast.upper, pair.ci95[1]);
      near(relation.dissimilarity.value, pair.D_pair);
      near(relation.pooledBalance.value, pair.beta);
      near(relation.swaps.value, pair.swaps);
      near(relation.exposure.value, pair.exposure_Q1_to_Q4);
      if (pair.b_A === null) expect(relation.a.balance.status).toBe(Status.infinite);
      else near(relation.a.balance.value, pair.b_A);
      near(relation.b.balance.value, pair.b_B);
      if (pair.W1_quartile_steps !== undefined) near(relation.quartileDistance.value, pair.W1_quartile_steps);
    });
  });

  it('after the swaps both poles have the pooled balance', () => {
    fc.assert(
      fc.property(counts(), counts(), (a, b) => {
        const { swaps, pooledBalance } = twoPoles(a, b);
        const after = (low: number, high: number, moved: number): number => (low - moved) / (high + moved);
        near(after(a[0] ?? 0, a[3] ?? 0, swaps.value), pooledBalance.value);
        near(after(b[0] ?? 0, b[3] ?? 0, -swaps.value), pooledBalance.value);
      }),
    );
  });
});

/** Four quartiles with someone in each outer one. */
function counts(): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 20, max: 2000 }), { minLength: 4, maxLength: 4 });
}

/** Quartiles that may be empty, with a base large enough to show. */
function sparseCounts(): fc.Arbitrary<number[]> {
  const outer = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 }));
  return fc.tuple(outer, fc.integer({ min: 50, max: 400 }), fc.nat(400), outer).map((parts) => [...parts]);
}

describe('swapping the poles', () => {
  it('inverts the polkvot and its interval, changes the sign of the swaps and the gradient, and leaves the rest', () => {
    fc.assert(
      fc.property(sparseCounts(), sparseCounts(), (a, b) => {
        const ab = twoPoles(a, b);
        const ba = twoPoles(b, a);
        const same = (one: Estimate, other: Estimate): void => {
          expect(other.status).toBe(one.status);
          if (Number.isFinite(one.value)) near(other.value, one.value);
        };
        if (ab.contrast.status === Status.present) {
          near(ba.contrast.value * ab.contrast.value, 1);
          near(ba.contrast.lower * ab.contrast.upper, 1);
          near(ba.swaps.value, -ab.swaps.value);
          near(ba.gradientPerKm.value, -ab.gradientPerKm.value);
        }
        expect(ba.certainty).toBe(ab.certainty);
        expect(ba.a.balance).toEqual(ab.b.balance);
        same(ab.dissimilarity, ba.dissimilarity);
        same(ab.pooledBalance, ba.pooledBalance);
        same(ab.exposure, ba.exposure);
        same(ab.quartileDistance, ba.quartileDistance);
      }),
    );
  });

  it('also where the figures are whole percents', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(40), fc.nat(60), fc.nat(40), (p1A, p4A, p1B, p4B) => {
        const pair = (one: readonly number[], other: readonly number[]): PairRelation =>
          relatePoles(
            pairCase(inputsOf({ p1: [one[0] ?? 0, other[0] ?? 0], p4: [one[1] ?? 0, other[1] ?? 0] }), 2, {
              basis: 'persons',
            }),
          );
        const ab = pair([p1A, p4A], [p1B, p4B]);
        const ba = pair([p1B, p4B], [p1A, p4A]);
        expect(ba.certainty).toBe(ab.certainty);
        if (ab.contrast.status !== Status.present || ba.contrast.status !== Status.present) return;
        near(ba.contrast.value * ab.contrast.value, 1);
        if (ab.contrast.upper < Infinity) near(ba.contrast.lower * ab.contrast.upper, 1);
        else expect(ba.contrast.lower).toBe(0);
      }),
    );
  });
});

describe('a pole of several areas', () => {
  it('is the same as one area with their counts', () => {
    fc.assert(
      fc.property(fc.array(counts(), { minLength: 2, maxLength: 5 }), counts(), (parts, b) => {
        const n = parts.length + 1;
        const cell = (k: number): number[] => [...parts, b].map((part) => part[k] ?? 0);
        const several = relatePoles(
          pairCase(inputsOf({ q1: cell(0), q2: cell(1), q3: cell(2), q4: cell(3) }), n, {
            a: parts.map((_, i) => i),
            b: [n - 1],
          }),
        );
        const sum = [0, 1, 2, 3].map((k) => parts.reduce((total, part) => total + (part[k] ?? 0), 0));
        const merged = twoPoles(sum, b);
        expect(several.a.balance).toEqual(merged.a.balance);
        expect(several.contrast).toEqual(merged.contrast);
        expect(several.swaps).toEqual(merged.swaps);
        expect(several.a.quartiles).toEqual(merged.a.quartiles);
        expect(several.quartileDistance).toEqual(merged.quartileDistance);
      }),
    );
  });

  it('has a missing part for its reason, not as a zero', () => {
    const { a, b, contrast, certainty, swaps } = relatePoles(
      pairCase(inputsOf({ q1: [300, 'suppressed', 40], q4: [50, 60, 350] }), 3, { a: [0, 1], b: [2] }),
    );
    expect(a.balance.status).toBe(Status.suppressed);
    expect(a.quartiles).toBeNull();
    expect(b.balance.status).toBe(Status.present);
    expect(contrast.status).toBe(Status.suppressed);
    expect(swaps.status).toBe(Status.suppressed);
    expect(certainty).toBe('unknown');
  });

  it('counts nil as 0', () => {
    const { a } = relatePoles(pairCase(inputsOf({ q1: [100, 200], q4: ['nil', 50] }), 2));
    expect(a.balance.status).toBe(Status.infinite);
  });
});

describe('small numbers', () => {
  it('are not shown when the four quartiles are fewer than 50 households', () => {
    const pair = twoPoles([20, 10, 10, 9], [100, 100, 100, 100]);
    expect(pair.a.balance.status).toBe(Status.tooSmall);
    expect(pair.a.quartiles).toBeNull();
    expect(pair.contrast.status).toBe(Status.tooSmall);
    expect(Number.isNaN(pair.contrast.value)).toBe(true);
  });

  it('may be pooled to a pole that is large enough', () => {
    const q = [20, 20, 100];
    const pair = relatePoles(pairCase(inputsOf({ q1: q, q2: q, q3: q, q4: q }), 3, { a: [0, 1], b: [2] }));
    expect(pair.a.balance.status).toBe(Status.present);
  });

  it('say nothing of empty quartiles: both 0 among 20 households is too small, not nobody', () => {
    expect(twoPoles([0, 10, 10, 0], [100, 1, 1, 100]).a.balance.status).toBe(Status.tooSmall);
    expect(twoPoles([0, 0, 0, 0], [100, 1, 1, 100]).a.balance.status).toBe(Status.noPopulation);
  });

  it('take the indicators away too, but not the population', () => {
    const { indicators } = relatePoles(
      pairCase(inputsOf({ q1: [10, 100], q4: [10, 100], population: [40, 900], employmentRate: [0.5, 0.8] }), 2),
    );
    expect(indicators.map(({ id, a }) => [id, a.status])).toEqual([
      ['population', Status.present],
      ['employmentRate', Status.tooSmall],
    ]);
  });
});

describe('certainty', () => {
  it('is equal for the same balance in other sizes', () => {
    expect(twoPoles([20, 50, 50, 40], [100, 50, 50, 200]).certainty).toBe('equal');
  });

  it('is equal when nobody has high purchasing power in either', () => {
    expect(twoPoles([20, 50, 50, 0], [100, 50, 50, 0]).certainty).toBe('equal');
  });

  it('is uncertain when the interval covers 1', () => {
    expect(twoPoles([50, 50, 50, 50], [52, 50, 50, 50]).certainty).toBe('uncertain');
  });
});

describe('indicators', () => {
  const { indicators } = relatePoles(
    pairCase(
      inputsOf({
        q1: [300, 200, 40],
        q4: [50, 60, 350],
        population: [1000, 3000, 2000],
        employmentBase: [500, 1500, 1200],
        employmentRate: [0.5, 0.7, 0.8],
        postSecondaryShare: [0.1, 0.2, 0.4],
        disposableIncome: [150, 190, 370],
      }),
      3,
      {
        a: [0, 1],
        b: [2],
        extra: [
          column('rented_dwellings', 'dwellings', [400, 300, 0]),
          column('foreign', 'share', [0.6, 'suppressed', 0.1]),
        ],
      },
    ),
  );
  const row = (id: string): (typeof indicators)[number] => {
    const found = indicators.find((one) => one.id === id);
    if (!found) throw new Error(`no indicator ${id}`);
    return found;
  };

  it('add people, and weigh the rest', () => {
    expect(row('population').a.value).toBe(4000);
    near(row('employmentRate').a.value, 0.65);
    expect(row('employmentRate').weighting).toBe('base');
    near(row('postSecondaryShare').a.value, 0.175);
    near(row('disposableIncome').a.value, 180);
    expect(row('disposableIncome').weighting).toBe('population');
  });

  it('differ as A less B, and by a ratio of at least 1', () => {
    near(row('employmentRate').difference.value, -0.15);
    near(row('employmentRate').ratio.value, 0.8 / 0.65);
    near(row('population').ratio.value, 2);
  });

  it('have no bound where one pole has none', () => {
    expect(row('rented_dwellings').a.value).toBe(700);
    expect(row('rented_dwellings').ratio.status).toBe(Status.infinite);
  });

  it('say why one is missing', () => {
    expect(row('foreign').a.status).toBe(Status.suppressed);
    expect(row('foreign').difference.status).toBe(Status.suppressed);
    near(row('foreign').b.value, 0.1);
  });
});

describe('an empty pole', () => {
  it('has no data and breaks nothing', () => {
    const pair = relatePoles({
      ...pairCase(inputsOf({ q1: [1, 2], q4: [3, 4] }), 2),
      areas: areasInARow(2),
      neighbours: chain(2),
      b: [],
    });
    expect(pair.b.balance.status).toBe(Status.noData);
    expect(pair.geography.bordersBetween).toBeNull();
  });
});

describe('the polkvot of bare counts', () => {
  it('is always above 0, finite and inside its interval', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (lowA, highA, lowB, highB) => {
        const { value, lower, upper } = contrastOfCounts(lowA, highA, lowB, highB);
        expect(lower).toBeGreaterThan(0);
        expect(lower).toBeLessThan(value);
        expect(upper).toBeGreaterThan(value);
        expect(upper).toBeLessThan(Infinity);
      }),
    );
  });
});
