import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainColumn } from '../../src/measures/plain-column.ts';
import { Status } from '../../src/measures/status.ts';
import type { ScatterMeasure } from '../../src/relations/scatter.ts';
import { scatterOf } from '../../src/relations/scatter.ts';
import { givenAreaSet, givenColumn } from './given-areas.ts';

const areas = givenAreaSet([5, 2]);
const measure = (
  key: ScatterMeasure['key'],
  unit: ScatterMeasure['unit'],
  numbers: readonly number[],
): ScatterMeasure => ({ key, unit, values: plainColumn(givenColumn(numbers, Status.suppressed, unit)) });

const income = measure('disposableIncome', 'kSEK', [300, 100, 250, 150, 200, 90, 400]);
const rate = measure('employmentRate', 'share', [0.9, 0.5, 0.8, 0.6, 0.7, 0.1, 0.2]);

describe('two measures against each other', () => {
  it('orders the areas by the first measure and marks those of the poles’ municipality', () => {
    const scatter = scatterOf(areas, income, rate, [0], [1]);
    expect(Array.from(scatter.rows)).toEqual([5, 1, 3, 4, 2, 0, 6]);
    expect(Array.from(scatter.inside)).toEqual([0, 1, 1, 1, 1, 1, 0]);
    expect(scatter).toMatchObject({ scope: 'municipality', municipalities: ['Kommun 1'], areas: 5, leftOut: [] });
  });

  it('has medians and ρ of the municipality, not of the ground around it', () => {
    const scatter = scatterOf(areas, income, rate, [0], [1]);
    expect([scatter.medianX.value, scatter.medianY.value]).toEqual([200, 0.7]);
    expect(scatter.correlation.value).toBe(1);
  });

  it('leaves out an area that lacks either, with the first measure’s reason', () => {
    const gone = measure('employmentRate', 'share', [0.9, NaN, 0.8, 0.6, 0.7, 0.1, 0.2]);
    const scatter = scatterOf(areas, income, gone, [0], [1]);
    expect(scatter.leftOut).toEqual([{ status: Status.suppressed, count: 1 }]);
    expect(scatter.b).toMatchObject({ rows: [], x: { status: Status.suppressed } });
    expect(scatter.correlation.status).toBe(Status.tooFewAreas);
  });

  it('stands a pole of several areas at the median of each measure', () => {
    const { a } = scatterOf(areas, income, rate, [0, 2, 4], [1]);
    expect([a.x.value, a.y.value]).toEqual([250, 0.8]);
  });

  it('has a log axis for ratios around 1 alone', () => {
    const axis = (key: ScatterMeasure['key'], unit: ScatterMeasure['unit']) =>
      scatterOf(areas, measure(key, unit, [1, 2, 3, 4, 5, 6, 7]), rate, [0], [1]).x;
    expect(axis('balance', 'ratio')).toMatchObject({ isLog: true, scale: 'balance' });
    expect(axis('ratio:rented/owned', 'ratio').isLog).toBe(true);
    expect(axis('livingConditions', 'ratio').isLog).toBe(true);
    expect(axis('ice', 'ratio').isLog).toBe(false);
    expect(axis('localDeviation', 'logRatio').isLog).toBe(false);
    expect(axis('column:rented', 'dwellings').isLog).toBe(false);
  });

  it('keeps ∞, as the greatest', () => {
    const balance = measure('balance', 'ratio', [300, 1, 2, 3, 4, 5, 6]);
    balance.values.status[0] = Status.infinite;
    balance.values.values[0] = Infinity;
    const scatter = scatterOf(areas, balance, rate, [0], [1]);
    expect(scatter.xs.at(-1)).toBe(Infinity);
    expect(scatter.a.x).toMatchObject({ value: Infinity, status: Status.infinite });
  });

  it('is the same picture turned when the measures change places', () => {
    const numbers = fc.array(fc.oneof(fc.nat(50), fc.constant(NaN)), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const x = measure('disposableIncome', 'kSEK', one);
        const y = measure('employmentRate', 'share', other);
        const [straight, turned] = [scatterOf(areas, x, y, [0], [6]), scatterOf(areas, y, x, [0], [6])];
        expect(new Set(straight.rows)).toEqual(new Set(turned.rows));
        expect(straight.medianX).toEqual(turned.medianY);
        expect(straight.correlation.status).toBe(turned.correlation.status);
        expect(straight.rows.length + straight.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(7);
      }),
    );
  });
});
