import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyShares } from '../../src/analysis/family-shares.ts';
import type { Column } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import type { PackColumn } from '../../src/pack/pack.ts';

const packColumns: readonly PackColumn[] = [
  { id: 'rented', unit: 'dwellings', family: 'tenure' },
  { id: 'owned', unit: 'dwellings', family: 'tenure' },
  { id: 'population', unit: 'persons' },
];

function dwellings(name: string, values: readonly (number | null)[]): Column {
  return {
    name,
    unit: 'dwellings',
    values: Float64Array.from(values, (value) => value ?? NaN),
    status: Uint8Array.from(values, (value) => (value === null ? Status.suppressed : Status.present)),
  };
}

function shares(rented: readonly (number | null)[], owned: readonly (number | null)[]): ReadonlyMap<string, Column> {
  const columns = new Map(
    [dwellings('rented', rented), dwellings('owned', owned)].map((column) => [column.name, column]),
  );
  return familyShares(packColumns, (id) => columns.get(id));
}

describe('the parts of a whole', () => {
  test('are shown as shares of it, each with the whole it is a share of', () => {
    const found = shares([30], [10]);
    expect(found.get('rented')).toMatchObject({ unit: 'share', values: Float64Array.of(0.75) });
    expect(found.get('owned')?.whole?.values).toEqual(Float64Array.of(40));
  });

  test('sum to 1 wherever there is a whole', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (rented, owned) => {
        const found = shares([rented], [owned]);
        expect((found.get('rented')?.values[0] ?? NaN) + (found.get('owned')?.values[0] ?? NaN)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('have the reason of the part that is missing', () => {
    const found = shares([null, 5], [10, null]);
    expect([...(found.get('owned')?.status ?? [])]).toEqual([Status.suppressed, Status.suppressed]);
    expect([...(found.get('owned')?.values ?? [])]).toEqual([NaN, NaN]);
  });

  test('of nothing are nobody, not a division by zero', () => {
    expect(shares([0], [0]).get('rented')?.status[0]).toBe(Status.noPopulation);
  });

  test('stay counts where a part has no column at all', () => {
    expect(familyShares(packColumns, (id) => (id === 'rented' ? dwellings(id, [3]) : undefined)).size).toBe(0);
  });
});
