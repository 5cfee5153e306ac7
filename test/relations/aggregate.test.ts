import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { aggregate } from '../../src/relations/aggregate.ts';
import { areasInARow, column } from './pair-case.ts';

const areas = areasInARow(4, [0, 0, 0, 1]);

function ofRegion(columns: readonly Column[], fromSource: readonly Column[] = []): readonly Column[] {
  return aggregate({ groupOf: areas.municipalityOf, groups: 2, columns, fromSource });
}

function of(name: string, columns: readonly Column[]): Column {
  const found = ofRegion(columns).find((one) => one.name === name);
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
      aggregate({
        groupOf: four.municipalityOf,
        groups: 1,
        columns: [column('rented', 'dwellings', cells)],
      })[0];
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

describe('what is worked out for a larger area', () => {
  const income = column('disposableIncome', 'kSEK', [200, 300, 400, 250]);
  const rate = column('employmentRate', 'share', [0.5, 0.8, 0.6, 0.7]);
  const base = column('employmentBase', 'persons', [100, 100, 200, 50]);
  const percents = [40, 10, 20, 5] as const;

  it('is the source’s own median where it has one, and our estimate where it has not', () => {
    const own = column('disposableIncome', 'kSEK', [275, 250]);
    const at = (fromSource: readonly Column[]): Column | undefined =>
      ofRegion([income, population], fromSource).find(({ name }) => name === 'disposableIncome');
    expect(at([own])?.values[0]).toBe(275);
    expect(at([own])?.estimate).toBeUndefined();
    expect(at([])?.values[0]).toBe(300);
    expect(at([])?.estimate).toBe('ofSeveral');
  });

  it('keeps the source’s reason where it withholds a cell', () => {
    const own = column('disposableIncome', 'kSEK', ['suppressed', 250]);
    const taken = ofRegion([income, population], [own]).find(({ name }) => name === 'disposableIncome');
    expect(taken?.status[0]).toBe(Status.suppressed);
    expect(taken?.values[0]).toBeNaN();
  });

  it('takes tenures from the source only where it has all of them, and a tenure that only it has only then', () => {
    const tenure = (name: string, cells: Parameters<typeof column>[2]): Column => ({
      ...column(name, 'dwellings', cells),
      family: 'tenure',
    });
    const rented = tenure('rented', [10, 20, 30, 1]);
    const owned = tenure('owned', [40, 'suppressed', 60, 1]);
    const values = (fromSource: readonly Column[]): Record<string, number | undefined> =>
      Object.fromEntries(ofRegion([rented, owned], fromSource).map((one) => [one.name, one.values[0]]));
    const [ownRented, ownOwned, ownOther] = [
      tenure('rented', [70, 2]),
      tenure('owned', [130, 3]),
      tenure('other', [7, 4]),
    ];
    expect(values([ownRented, ownOwned, ownOther])).toEqual({ rented: 70, owned: 130, other: 7 });
    expect(values([ownRented, ownOther])).toEqual({ rented: 40, owned: 100 });
    expect(values([])).toEqual({ rented: 40, owned: 100 });
  });

  it('is estimated where the source has a column without a single value', () => {
    const empty = column('disposableIncome', 'kSEK', ['notJoined', 'notJoined']);
    expect(ofRegion([income, population], [empty])[0]?.values[0]).toBe(300);
  });

  it('has the columns that only the larger areas have', () => {
    const index = column('officialIndex', 'ratio', [1.2, 0.7]);
    expect(ofRegion([population], [index]).map(({ name }) => name)).toEqual(['population', 'officialIndex']);
  });

  it('takes the quartiles from the source only when it has them all', () => {
    const q1 = column('q1', 'households', [10, 20, 30, 40]);
    const q4 = column('q4', 'households', [1, 2, 3, 4]);
    const [onlyLow] = ofRegion([q1, q4], [column('q1', 'households', [61, 41])]);
    expect(onlyLow?.values[0]).toBe(60);
    const both = ofRegion([q1, q4], [column('q1', 'households', [61, 41]), column('q4', 'households', [7, 5])]);
    expect(both.map(({ values }) => values[0])).toEqual([61, 7]);
  });

  it('is no estimate where it is made of counts', () => {
    expect(of('population', [population]).estimate).toBeUndefined();
    expect(of('employmentRate', [rate, base, population]).estimate).toBeUndefined();
    expect(of('p1', [column('p1', 'percent', percents), population]).estimate).toBeUndefined();
    const whole = column('tenure', 'dwellings', [10, 10, 20, 5]);
    const share = { ...column('rented', 'share', [0.5, 0.5, 1, 0.2]), whole };
    expect(of('rented', [share, population])).toMatchObject({ values: Float64Array.from([0.75, 0.2]) });
    expect(of('rented', [share, population]).estimate).toBeUndefined();
  });

  it('is an estimate where the weight is not what the share is a share of', () => {
    expect(of('employmentRate', [rate, population]).estimate).toBe('ofSeveral');
    expect(
      of('postSecondaryShare', [column('postSecondaryShare', 'share', [0.1, 0.2, 0.3, 0.4]), population]).estimate,
    ).toBe('ofSeveral');
    expect(of('p1', [column('p1', 'percent', percents)]).estimate).toBe('ofSeveral');
    expect(of('p1_rented', [column('p1_rented', 'percent', percents), population]).estimate).toBe('ofSeveral');
  });

  it('is an estimate where the areas’ own figures are', () => {
    expect(of('rented', [{ ...column('rented', 'dwellings', [1, 2, 3, 4]), estimate: true }]).estimate).toBe(true);
  });
});
