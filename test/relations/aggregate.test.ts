import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { aggregateToMunicipalities } from '../../src/relations/aggregate.ts';
import { areasInARow, column } from './pair-case.ts';

const areas = areasInARow(4, [0, 0, 0, 1]);

function of(name: string, columns: readonly Column[]): Column {
  const found = aggregateToMunicipalities({ areas, columns }).find((one) => one.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
}

const population = column('population', 'persons', [1000, 2000, 1000, 500]);

describe('municipalities from their areas', () => {
  it('have the sum of the counts', () => {
    expect([...of('population', [population]).values]).toEqual([4000, 500]);
  });

  it('keep every person', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 4, maxLength: 4 }), (cells) => {
        const { values } = of('population', [column('population', 'persons', cells)]);
        expect(values.reduce((a, b) => a + b, 0)).toBe(cells.reduce((a, b) => a + b, 0));
      }),
    );
  });

  it('sum the areas with a value where others have none', () => {
    const { values, status } = of('rented', [column('rented', 'dwellings', [10, 'suppressed', 30, 'empty'])]);
    expect(values[0]).toBe(40);
    expect(status[0]).toBe(Status.present);
    expect(status[1]).toBe(Status.empty);
  });

  it('count an area in the quartiles only where every quartile is known', () => {
    const columns = [
      column('q1', 'households', [100, 300, 50, 1]),
      column('q4', 'households', [50, 'suppressed', 60, 1]),
      column('q1_rented', 'households', [5, 6, 7, 1]),
      column('q4_rented', 'households', [1, 2, 3, 1]),
    ];
    expect(of('q1', columns).values[0]).toBe(150);
    expect(of('q4', columns).values[0]).toBe(110);
    expect(of('q1_rented', columns).values[0]).toBe(18);
  });

  it('weigh the employment rate by persons aged 20–64, and by population where those are not known', () => {
    const rate = column('employmentRate', 'share', [0.5, 0.8, 0.6, 0.7]);
    const base = column('employmentBase', 'persons', [100, 100, 200, 50]);
    expect(of('employmentRate', [rate, base, population]).values[0]).toBeCloseTo(0.625, 12);
    expect(of('employmentRate', [rate, population]).values[0]).toBeCloseTo(0.675, 12);
  });

  it('weigh shares, incomes and percents by population, without the areas that lack either', () => {
    const income = column('disposableIncome', 'kSEK', [200, 'notAvailable', 300, 250]);
    expect(of('disposableIncome', [income, population]).values[0]).toBe(250);
    const percent = column('p1', 'percent', [40, 10, 20, 5]);
    expect(of('p1', [percent, population]).values[0]).toBe(20);
  });

  it('are a plain mean where the table has no population', () => {
    expect(of('share', [column('share', 'share', [0.1, 0.2, 0.6, 0.5])]).values[0]).toBeCloseTo(0.3, 12);
  });

  it('say how many of their areas count', () => {
    const columns = [
      column('q1', 'households', [100, 'suppressed', 50, 1]),
      column('q4', 'households', [50, 80, 60, 1]),
      population,
    ];
    expect([...(of('q4', columns).coverage?.counted ?? [])]).toEqual([2, 1]);
    expect([...(of('q4', columns).coverage?.of ?? [])]).toEqual([3, 1]);
    expect([...(of('population', columns).coverage?.counted ?? [])]).toEqual([3, 1]);
  });

  it('have too few areas where fewer than half of them count, and a value from half of them on', () => {
    const four = areasInARow(4, [0, 0, 0, 0]);
    const at = (cells: Parameters<typeof column>[2]) =>
      aggregateToMunicipalities({ areas: four, columns: [column('rented', 'dwellings', cells)] })[0];
    expect(at([10, 'notAvailable', 20, 'suppressed'])?.values[0]).toBe(30);
    expect(at([10, 'notAvailable', 'notAvailable', 'suppressed'])?.status[0]).toBe(Status.tooFewAreas);
    expect(at([10, 'notAvailable', 'notAvailable', 'suppressed'])?.values[0]).toBeNaN();
    expect(at(['notAvailable', 'notAvailable', 'notAvailable', 'suppressed'])?.status[0]).toBe(Status.notAvailable);
  });

  it('have nobody where the weights are 0', () => {
    const columns = [column('share', 'share', [0.1, 0.2, 0.6, 0.5]), column('population', 'persons', [0, 0, 'nil', 9])];
    expect(of('share', columns).status[0]).toBe(Status.noPopulation);
  });
});
