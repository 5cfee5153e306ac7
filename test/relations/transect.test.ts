import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transect } from '../../src/relations/transect.ts';
import { transectProfile } from '../../src/relations/transect-profile.ts';
import { goldenIsHere, readHand, tolerance } from '../measures/golden.ts';
import { at, balances, gridOf, transectCase } from './transect-case.ts';

const line = { line: [at(0, 0), at(1, 0)], lineM: [0, 2000] } as const;
const oneMunicipality = { municipalityOf: new Uint16Array(20) };

/** Stretches after one another: row k for so many metres. */
function stretches(lengths: readonly number[], rows = lengths.map((_, k) => k)): Parameters<typeof transectProfile>[1] {
  let fromM = 0;
  return lengths.map((length, k) => {
    const stretch = { row: rows[k] ?? -1, fromM, toM: fromM + length };
    fromM = stretch.toM;
    return stretch;
  });
}

const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 });
const cells = fc.array(fc.option(fc.double({ min: 0.01, max: 100, noNaN: true }), { freq: 6 }), {
  minLength: 12,
  maxLength: 12,
});

describe('the profile of a transect', () => {
  it.skipIf(!goldenIsHere)('has the steps, the total variation and the mean of the hand calculation', () => {
    const { segments, ...truth } = readHand().transect;
    const found = transectProfile(
      line,
      stretches(segments.map(([, metres]) => metres)),
      balances(segments.map(([b]) => b)),
      oneMunicipality,
    );
    found.crossings.forEach(({ step }, k) => {
      expect(Math.abs(step - (truth.steps[k] ?? NaN))).toBeLessThan(tolerance.closedForm);
    });
    expect(Math.abs(found.totalVariation - truth.total_variation)).toBeLessThan(tolerance.closedForm);
    expect(Math.abs(Math.abs(found.crossings[found.largest ?? -1]?.step ?? NaN) - truth.max_step)).toBeLessThan(
      tolerance.closedForm,
    );
    expect(Math.abs(found.mean - truth.length_weighted_mean_ln)).toBeLessThan(tolerance.closedForm);
  });

  it('has the figures of the specification: net, total variation, the largest step and where', () => {
    const found = transectProfile(
      line,
      stretches([400, 300, 500, 200, 600]),
      balances([0.5, 0.4, 3.2, 4, 0.25]),
      oneMunicipality,
    );
    expect(found.net).toBeCloseTo(Math.log(0.25 / 0.5), 12);
    expect(found.totalVariation).toBeCloseTo(5.298317, 6);
    expect(found.crossings[found.largest ?? -1]).toMatchObject({ alongM: 1400, before: 3, after: 4 });
    expect(found.mean).toBeCloseTo(-0.262544, 6);
  });

  it('never has a smaller total variation than net', () => {
    fc.assert(
      fc.property(lengths, cells, (metres, values) => {
        const { net, totalVariation } = transectProfile(line, stretches(metres), balances(values), oneMunicipality);
        return Number.isNaN(net) || totalVariation >= Math.abs(net) - 1e-9;
      }),
    );
  });

  it('is the same backwards, but for the signs', () => {
    fc.assert(
      fc.property(lengths, cells, (metres, values) => {
        const forth = transectProfile(line, stretches(metres), balances(values), oneMunicipality);
        const backwards = stretches(
          metres.toReversed(),
          metres.map((_, k) => metres.length - 1 - k),
        );
        const back = transectProfile(line, backwards, balances(values), oneMunicipality);
        if (!Number.isNaN(forth.net)) expect(back.net).toBeCloseTo(-forth.net, 9);
        expect(back.totalVariation).toBeCloseTo(forth.totalVariation, 9);
        if (!Number.isNaN(forth.mean)) expect(back.mean).toBeCloseTo(forth.mean, 9);
        expect(back.crossings.map(({ step }) => 0 - step).reverse()).toEqual(forth.crossings.map(({ step }) => step));
      }),
    );
  });

  it('is unmoved when a stretch is divided in two', () => {
    fc.assert(
      fc.property(lengths, cells, fc.nat(), (metres, values, k) => {
        const divided = stretches(metres).flatMap((one, at) => {
          const middle = (one.fromM + one.toM) / 2;
          return at === k % metres.length
            ? [
                { ...one, toM: middle },
                { ...one, fromM: middle },
              ]
            : [one];
        });
        const of = (parts: typeof divided): unknown => transectProfile(line, parts, balances(values), oneMunicipality);
        expect(of(divided)).toEqual(of([...stretches(metres)]));
      }),
    );
  });

  it('steps over what has no value, and marks the step in the middle of it', () => {
    const found = transectProfile(line, stretches([100, 200, 100]), balances([1, null, 4]), oneMunicipality);
    expect(found.crossings).toHaveLength(1);
    expect(found.crossings[0]).toMatchObject({ fromM: 100, toM: 300, alongM: 200, before: 0, after: 2 });
    expect(found.crossings[0]?.step).toBeCloseTo(Math.log(4), 12);
  });

  it('takes an area that it comes back to over a gap for no step', () => {
    const found = transectProfile(line, stretches([100, 50, 100], [3, -1, 3]), balances([1, 1, 1, 2]), oneMunicipality);
    expect(found.segments).toHaveLength(3);
    expect(found.crossings).toEqual([]);
  });

  it('has no step where all is equal, none of one area, and no figures without a value', () => {
    const of = (values: readonly (number | null)[]): ReturnType<typeof transectProfile> =>
      transectProfile(line, stretches(values.map(() => 100)), balances(values), oneMunicipality);
    expect(of([2, 2, 2])).toMatchObject({ net: 0, totalVariation: 0, largest: null, sharpest: null });
    expect(of([2])).toMatchObject({ net: 0, totalVariation: 0, crossings: [] });
    expect(of([null, null])).toMatchObject({ net: NaN, mean: NaN, totalVariation: 0, crossings: [] });
  });

  it('knows a certain step by both intervals together: by squares for samples, end to end for rounding', () => {
    const certain = (margin: number, form: 'sampling' | 'rounding'): boolean =>
      transectProfile(line, stretches([100, 100]), balances([1, Math.E], margin, form), oneMunicipality).crossings[0]
        ?.certain === true;
    expect([certain(0.7, 'sampling'), certain(0.71, 'sampling')]).toEqual([true, false]);
    expect([certain(0.49, 'rounding'), certain(0.51, 'rounding')]).toEqual([true, false]);
  });

  it('says that nobody on one side is only an end', () => {
    const found = transectProfile(line, stretches([100, 100]), balances([Infinity, 0]), oneMunicipality);
    expect(found).toMatchObject({ open: true, net: -6 });
  });
});

describe('the straight line', () => {
  const four = gridOf(4, 1, 2);

  it('goes from point to point through the areas between, and marks the municipality border', () => {
    const found = transect(transectCase(four, balances([8, 2, 1, 0.5])));
    expect(found.reason).toBeNull();
    expect(found.segments.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
    expect(found.lengthM).toBeCloseTo(found.segments.at(-1)?.toM ?? NaN, 6);
    expect(found.municipalityMarks).toMatchObject([{ before: 0, after: 1 }]);
    expect(found.crossings.map(({ acrossMunicipality }) => acrossMunicipality)).toEqual([false, true, false]);
    expect(found.crossings[1]?.point[0]).toBeCloseTo(at(2, 0.5)[0], 5);
    expect(found.net).toBeCloseTo(Math.log(0.5 / 8), 12);
  });

  it('begins and ends at the points of poles of several areas', () => {
    const found = transect(transectCase(four, balances([8, 2, 1, 0.5]), { a: [0, 1], b: [2, 3] }));
    expect(found.line[0]?.[0]).toBeCloseTo(at(1, 0)[0], 4);
    expect(found.line.at(-1)?.[0]).toBeCloseTo(at(3, 0)[0], 4);
  });

  it('is backwards what it is forwards', () => {
    const values = balances([8, 2, 1, 0.5]);
    const forth = transect(transectCase(four, values));
    const back = transect(transectCase(four, values, { a: [3], b: [0] }));
    expect(back.segments.map(({ row }) => row).reverse()).toEqual(forth.segments.map(({ row }) => row));
    expect(back.net).toBeCloseTo(-forth.net, 12);
  });

  it('is none between the same poles, without poles, and between poles without a place', () => {
    const values = balances([8, 2, 1, 0.5]);
    const reasonOf = (more: object): unknown => transect(transectCase(four, values, more)).reason;
    expect(reasonOf({ a: [1], b: [1] })).toBe('noLength');
    expect(reasonOf({ a: [0, 3], b: [3, 0] })).toBe('noLength');
    expect(reasonOf({ a: [], b: [1] })).toBe('noPole');
    const nowhere = { ...four.areas, centroids: new Float64Array(8).fill(NaN) };
    expect(reasonOf({ areas: nowhere })).toBe('noPole');
  });
});

describe('the way through neighbours', () => {
  const nine = gridOf(3, 3);

  it('crosses the fewest borders', () => {
    const found = transect(transectCase(nine, balances(Array.from({ length: 9 }, () => 1)), { way: 'fewest' }));
    expect(found.segments).toHaveLength(5);
    expect(found.crossings).toHaveLength(4);
    expect(found.lengthM).toBeCloseTo(found.segments.at(-1)?.toM ?? NaN, 6);
  });

  it('goes around what is sharp when asked for the least difference', () => {
    // From the south-west corner to the south-east one: straight through is 1, 64, 1; around is even all the way.
    const values = balances([1, 64, 1, 1, 1, 1, 1, 1, 1]);
    const ask = { b: [2] };
    const fewest = transect(transectCase(nine, values, { ...ask, way: 'fewest' }));
    const least = transect(transectCase(nine, values, { ...ask, way: 'least' }));
    expect(fewest.segments.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(least.segments.map(({ row }) => row)).toEqual([0, 3, 4, 5, 2]);
    expect(least.totalVariation).toBe(0);
  });

  it('goes around areas without a value where it can, and through them where it must', () => {
    const around = balances([1, null, 1, 1, 1, 1, 1, 1, 1]);
    const least = transect(transectCase(nine, around, { b: [2], way: 'least' }));
    expect(least.segments.map(({ row }) => row)).toEqual([0, 3, 4, 5, 2]);
    const row = transect(transectCase(gridOf(3, 1), balances([1, null, 2]), { way: 'least' }));
    expect(row.segments.map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  it('never varies more than the way over the fewest borders, whose steps are the fewest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        (cells, from, to) => {
          fc.pre(from !== to);
          const of = (way: 'fewest' | 'least'): ReturnType<typeof transect> =>
            transect(transectCase(nine, balances(cells), { way, a: [from], b: [to] }));
          const [fewest, least] = [of('fewest'), of('least')];
          expect(least.totalVariation).toBeLessThanOrEqual(fewest.totalVariation + 1e-9);
          expect(fewest.segments.length).toBeLessThanOrEqual(least.segments.length);
        },
      ),
    );
  });

  it('says that there is none from an island', () => {
    const { neighbours } = gridOf(2, 1);
    const cut = { ...neighbours, borderM: new Float64Array(neighbours.borderM.length) };
    const found = transect(transectCase(gridOf(2, 1), balances([1, 2]), { way: 'fewest', neighbours: cut }));
    expect(found).toMatchObject({ reason: 'noPath', segments: [], line: [] });
  });
});

describe('a drawn way', () => {
  const four = gridOf(4, 1);
  const values = balances([8, 2, null, 0.5]);
  const along = (route: readonly (readonly [number, number])[]): ReturnType<typeof transect> =>
    transect(transectCase(four, values, { way: 'drawn', route, a: [], b: [] }));

  it('needs no poles, may lie outside in part, and comes back to areas', () => {
    const found = along([at(-0.5, 0.5), at(1.5, 0.5), at(1.5, 0.2), at(0.5, 0.2)]);
    expect(found.segments.map(({ row }) => row)).toEqual([-1, 0, 1, 0]);
    expect(found.crossings.map(({ before, after }) => [before, after])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('says when it lies outside of all areas, is not drawn, or goes nowhere; the line is there to be drawn', () => {
    const outside = along([at(-2, -2), at(-1, -2)]);
    expect(outside.reason).toBe('outside');
    expect(outside.line).toHaveLength(2);
    expect(outside.lengthM).toBeGreaterThan(500);
    expect(along([]).reason).toBe('noRoute');
    expect(along([at(1, 0.5)]).reason).toBe('noRoute');
    expect(along([at(1, 0.5), at(1, 0.5)]).reason).toBe('noLength');
  });

  it('through areas without a value has its stretches and no figures', () => {
    const found = along([at(2.2, 0.5), at(2.8, 0.5)]);
    expect(found).toMatchObject({ reason: null, net: NaN, largest: null });
    expect(found.segments).toHaveLength(1);
  });
});
