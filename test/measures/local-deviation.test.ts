import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDeviation, localDeviationOfPercents } from '../../src/measures/local-deviation.ts';
import { Status } from '../../src/measures/status.ts';
import { column, count } from './columns.ts';

describe('the local deviation of counts', () => {
  it('is the logarithm of the balance less that of its municipality: 300 of 50 where the sums are 1100 of 1160', () => {
    const { values } = localDeviation(column([300, 800]), column([50, 1110]), Uint16Array.of(0, 0));
    expect(values[0]).toBeCloseTo(1.84487, 5);
    expect(values[0]).toBeCloseTo(Math.log(6 / (1100 / 1160)), 12);
  });

  it('has ½ added to every part, the municipality’s too, only where a part of the area is 0', () => {
    const { values } = localDeviation(column([300, 0, 40]), column([50, 80, 350]), Uint16Array.of(0, 0, 0));
    expect(values[0]).toBeCloseTo(Math.log(300 / 50) - Math.log(340 / 480), 12);
    expect(values[1]).toBeCloseTo(Math.log(0.5 / 80.5) - Math.log(340.5 / 480.5), 12);
  });

  it('has the interval of the corrected log balances, without the value leaving it', () => {
    const { values, lower, upper } = localDeviation(
      column([300, 40, 9]),
      column([50, 350, 9]),
      Uint16Array.of(0, 0, 1),
    );
    const middle = Math.log(300.5 / 50.5) - Math.log(340.5 / 400.5);
    const margin = 1.959963984540054 * Math.sqrt(1 / 300.5 + 1 / 50.5 - 1 / 340.5 - 1 / 400.5);
    expect(values[0]).toBeCloseTo(Math.log(300 / 50) - Math.log(340 / 400), 12);
    expect(lower[0]).toBeCloseTo(middle - margin, 12);
    expect(upper[0]).toBeCloseTo(middle + margin, 12);
  });

  it('is none, without doubt, in an area that is the whole of its municipality', () => {
    const { values, lower, upper } = localDeviation(column([300]), column([50]), Uint16Array.of(0));
    expect([values[0], lower[0], upper[0]]).toEqual([0, 0, 0]);
  });

  it('is small in a poor but even municipality', () => {
    const poor = localDeviation(column([300, 310, 290]), column([50, 52, 48]), Uint16Array.of(0, 0, 0));
    for (const value of poor.values) expect(Math.abs(value)).toBeLessThan(0.02);
  });

  it('leaves an area without both parts out of its municipality', () => {
    const some = localDeviation(column([300, 40, null]), column([50, 350, 999]), Uint16Array.of(0, 0, 0));
    const whole = localDeviation(column([300, 40]), column([50, 350]), Uint16Array.of(0, 0));
    expect(some.values[0]).toBe(whole.values[0]);
    expect(some.status[2]).toBe(Status.suppressed);
  });

  it('changes its sign when numerator and denominator change places, and holds its value in its interval', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count, fc.nat(3)), { minLength: 1 }), (rows) => {
        const low = column(rows.map((row) => row[0]));
        const high = column(rows.map((row) => row[1]));
        const groupOf = Uint16Array.from(rows, (row) => row[2]);
        const one = localDeviation(low, high, groupOf);
        const other = localDeviation(high, low, groupOf);
        for (let i = 0; i < rows.length; i++) {
          expect(Number.isNaN(one.values[i])).toBe(one.status[i] !== Status.present);
          if (one.status[i] !== Status.present) continue;
          expect(one.values[i]).toBeCloseTo(-(other.values[i] ?? NaN), 9);
          expect((one.lower[i] ?? NaN) <= (one.values[i] ?? NaN)).toBe(true);
          expect((one.values[i] ?? NaN) <= (one.upper[i] ?? NaN)).toBe(true);
        }
      }),
    );
  });

  it('differs between two areas of a municipality as the logarithms of their balances do', () => {
    const low = column([300, 40]);
    const high = column([50, 350]);
    const deviation = localDeviation(low, high, Uint16Array.of(0, 0)).values;
    expect((deviation[0] ?? NaN) - (deviation[1] ?? NaN)).toBeCloseTo(Math.log(300 / 50) - Math.log(40 / 350), 12);
  });
});

describe('the local deviation of whole percents', () => {
  const low = column([60, 20, 0, 10, 0], 'percent');
  const high = column([2, 30, 40, 0, 0], 'percent');
  const groupOf = Uint16Array.of(0, 0, 0, 0, 0);

  it('is the log ratio to the municipality’s balance, weighted by residents', () => {
    const weights = column([1000, 2000, 0, 0, 0], 'persons');
    const { values, lower, upper } = localDeviationOfPercents(low, high, groupOf, weights);
    const municipality = Math.log((60 * 1000 + 20 * 2000) / (2 * 1000 + 30 * 2000));
    expect(values[0]).toBeCloseTo(Math.log(30) - municipality, 12);
    expect(lower[0]).toBeCloseTo(Math.log(23.8) - municipality, 12);
    expect(upper[0]).toBeCloseTo(Math.log(60.5 / 1.5) - municipality, 12);
  });

  it('counts a percent of 0 as a quarter and leaves that end open', () => {
    const { values, lower, upper, status } = localDeviationOfPercents(low, high, groupOf);
    const municipality = Math.log(90 / 72);
    expect(values[2]).toBeCloseTo(Math.log(0.25 / 40) - municipality, 12);
    expect(lower[2]).toBe(-Infinity);
    expect(values[3]).toBeCloseTo(Math.log(10 / 0.25) - municipality, 12);
    expect(upper[3]).toBe(Infinity);
    expect(status[4]).toBe(Status.noPopulation);
    expect(values[4]).toBeNaN();
  });

  it('has nothing to deviate from where no weight is known', () => {
    const weights = column([null, null, null, null, null], 'persons');
    expect(localDeviationOfPercents(low, high, groupOf, weights).status[0]).toBe(Status.noData);
  });

  it('is a finite number wherever it has one', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(percent, percent, fc.nat(2)), { minLength: 1 }), (rows) => {
        const { values, status } = localDeviationOfPercents(
          column(
            rows.map((row) => row[0]),
            'percent',
          ),
          column(
            rows.map((row) => row[1]),
            'percent',
          ),
          Uint16Array.from(rows, (row) => row[2]),
        );
        values.forEach((value, i) => expect(Number.isFinite(value)).toBe(status[i] === Status.present));
      }),
    );
  });
});
