import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companions } from '../../src/measures/companions.ts';
import { dissimilarity } from '../../src/measures/dissimilarity.ts';
import { gini } from '../../src/measures/gini.ts';
import { Status } from '../../src/measures/status.ts';
import { distributionOf } from '../../src/relations/distribution.ts';
import { segregationCurve } from '../../src/relations/segregation-curve.ts';
import { goldenIsHere, readSacramento, readSacramentoExpected, tolerance } from '../measures/golden.ts';
import { givenAreaSet, givenColumn } from './given-areas.ts';

/** The surface between the diagonal and the curve, twice, by the trapezoids. */
function twiceTheSurface(low: Float64Array, high: Float64Array): number {
  let under = 0;
  for (let k = 1; k < low.length; k++) under += (low[k]! - low[k - 1]!) * (high[k]! + high[k - 1]!);
  return 1 - under;
}

const counts = fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 2, maxLength: 40 });

describe('the segregation curve', () => {
  it('is furthest from the diagonal by D, and Gini is its surface', () => {
    const { low, high, widest, ...curve } = segregationCurve(
      givenColumn([300, 60, 40]),
      givenColumn([50, 60, 290]),
      [0, 1, 2],
    );
    expect(Array.from(curve.rows)).toEqual([0, 1, 2]);
    expect(low[widest]! - high[widest]!).toBeCloseTo(curve.dissimilarity.value, 12);
    expect(curve.dissimilarity.value).toBeCloseTo(300 / 400 - 50 / 400, 12);
    expect(twiceTheSurface(low, high)).toBeCloseTo(curve.gini.value, 12);
  });

  it('lies on the diagonal where all areas are alike', () => {
    const {
      low,
      high,
      widest,
      dissimilarity: even,
    } = segregationCurve(givenColumn([10, 20, 30]), givenColumn([20, 40, 60]), [0, 1, 2]);
    expect(Array.from(low)).toEqual(Array.from(high));
    expect([widest, even.value]).toEqual([0, 0]);
  });

  it.each([
    ['a single area', [40], [50], [0], Status.tooFewAreas],
    ['no area at all', [40], [50], [], Status.noData],
    ['nobody in one group', [40, 30], [0, 0], [0, 1], Status.noPopulation],
  ])('is not there for %s, and says why', (_, low, high, rows, reason) => {
    const curve = segregationCurve(givenColumn(low), givenColumn(high), rows);
    expect([curve.status, curve.low.length, curve.dissimilarity.status]).toEqual([reason, 0, reason]);
  });

  it('agrees with dissimilarity and Gini, each worked out in its own way, and never rises over the diagonal', () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const [x, y] = [givenColumn(pairs.map(([one]) => one)), givenColumn(pairs.map(([, other]) => other))];
        const rows = pairs.map((_, row) => row);
        const { low, high, widest, status, ...curve } = segregationCurve(x, y, rows);
        expect(curve.dissimilarity).toEqual(dissimilarity(x, y));
        expect(curve.gini).toEqual(gini(x, y));
        if (status !== Status.present) return;
        expect(low[widest]! - high[widest]!).toBeCloseTo(curve.dissimilarity.value, 9);
        expect(twiceTheSurface(low, high)).toBeCloseTo(curve.gini.value, 9);
        expect([low.at(-1), high.at(-1)]).toEqual([1, 1]);
        low.forEach((share, k) => {
          expect(share - high[k]!).toBeGreaterThan(-1e-9);
        });
      }),
    );
  });

  it('has the same D and Gini when the groups change names, and when equal areas are merged', () => {
    fc.assert(
      fc.property(counts, fc.nat(39), (pairs, at) => {
        const curve = (both: typeof pairs, turned = false) => {
          const [x, y] = [givenColumn(both.map(([one]) => one)), givenColumn(both.map(([, other]) => other))];
          const rows = both.map((_, row) => row);
          return turned ? segregationCurve(y, x, rows) : segregationCurve(x, y, rows);
        };
        const one = curve(pairs);
        if (one.status !== Status.present) return;
        const [x, y] = pairs[at % pairs.length]!;
        const halved = [...pairs.map(([low, high]): [number, number] => [2 * low, 2 * high])];
        halved[at % pairs.length] = [x, y];
        for (const other of [curve(pairs, true), curve([...halved, [x, y]])]) {
          expect(other.dissimilarity.value).toBeCloseTo(one.dissimilarity.value, 9);
          expect(other.gini.value).toBeCloseTo(one.gini.value, 9);
        }
      }),
    );
  });

  it.skipIf(!goldenIsHere)('has D and Gini of the Sacramento tracts', () => {
    const [column, expected] = [readSacramento(), readSacramentoExpected()];
    const group = column('HISP');
    const other = column('TOT_POP').map((all, i) => all - group[i]!);
    const { low, high, widest } = segregationCurve(
      givenColumn(group),
      givenColumn(other),
      group.map((_, row) => row),
    );
    expect(Math.abs(low[widest]! - high[widest]! - expected('dissim'))).toBeLessThan(tolerance.peer);
    expect(Math.abs(twiceTheSurface(low, high) - expected('gini'))).toBeLessThan(tolerance.peer);
  });
});

describe('the distribution of the balance', () => {
  const areas = givenAreaSet([4, 3]);
  const inputs = {
    population: givenColumn([900, 900, 900, 900, 900, 900, 30]),
    q1: givenColumn([300, 100, 20, 100, 10, 50, 9]),
    q4: givenColumn([30, 100, 80, 0, 40, 50, 1]),
  };
  const given = { areas, inputs, basis: 'households' as const };

  it('orders the areas of the municipality from most low to most high, ∞ first', () => {
    const { places } = distributionOf({ ...given, a: [0], b: [2] });
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({ scope: 'municipality', municipalities: ['Kommun 1'], areas: 4, leftOut: [] });
    expect(Array.from(places[0]!.rows)).toEqual([3, 0, 1, 2]);
    expect(Array.from(places[0]!.balances)).toEqual([Infinity, 10, 1, 0.25]);
    expect(places[0]!.median.value).toBe(5.5);
  });

  it('shows both municipalities where the poles lie in different ones, A’s first, each with its own pole', () => {
    const { places } = distributionOf({ ...given, a: [5], b: [0] });
    expect(places.map(({ municipalities }) => municipalities[0])).toEqual(['Kommun 2', 'Kommun 1']);
    expect(places.map(({ a, b }) => [a.rows, b.rows])).toEqual([
      [[5], []],
      [[], [0]],
    ]);
    expect(places[0]!.b.balance.status).toBe(Status.noData);
  });

  it('leaves out an area with too few, and says so, but counts it in D as the index does', () => {
    const [place] = distributionOf({ ...given, a: [4], b: [5] }).places;
    expect(Array.from(place!.rows)).toEqual([5, 4]);
    expect(place!.leftOut).toEqual([{ status: Status.tooSmall, count: 1 }]);
    const beside = companions({ low: inputs.q1, high: inputs.q4, all: null }, [4, 5, 6]);
    expect(place!.curve.dissimilarity).toEqual(beside.dissimilarity);
    expect(place!.curve.gini).toEqual(beside.gini);
  });

  it('sums the counts of a pole of several areas before anything is divided', () => {
    const [place] = distributionOf({ ...given, a: [0, 1], b: [2] }).places;
    expect(place!.a.balance.value).toBe(400 / 130);
  });

  it('shows the region where no pole is chosen, and takes three municipalities together', () => {
    expect(distributionOf({ ...given, a: [], b: [] }).places).toMatchObject([{ scope: 'region', areas: 7 }]);
    const three = { ...given, areas: givenAreaSet([4, 2, 1]) };
    expect(distributionOf({ ...three, a: [0, 4], b: [6] }).places).toMatchObject([
      { scope: 'municipalities', municipalities: ['Kommun 1', 'Kommun 2', 'Kommun 3'], areas: 7 },
    ]);
  });

  it('says why where nothing is to be shown', () => {
    const withheld = givenColumn([NaN, NaN, NaN, NaN, NaN, NaN, NaN], Status.suppressed);
    const [place] = distributionOf({ ...given, inputs: { ...inputs, q1: withheld }, a: [0], b: [1] }).places;
    expect(place!.rows).toHaveLength(0);
    expect(place!.median.status).toBe(Status.suppressed);
    expect(place!.leftOut).toEqual([{ status: Status.suppressed, count: 4 }]);
    expect(place!.curve.status).toBe(Status.noData);
    const [none] = distributionOf({ ...given, inputs: {}, a: [0], b: [1] }).places;
    expect([none!.median.status, none!.curve.status]).toEqual([Status.noData, Status.noData]);
  });
});
