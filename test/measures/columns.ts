import fc from 'fast-check';
import type { Column, Unit } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';

/** A column of known numbers; `null` is a suppressed cell. */
export function column(values: readonly (number | null)[], unit: Unit = 'households'): Column {
  return {
    name: 'column',
    unit,
    values: Float64Array.from(values, (value) => value ?? NaN),
    status: Uint8Array.from(values, (value) => (value === null ? Status.suppressed : Status.present)),
  };
}

/** A count of households. */
export const count = fc.integer({ min: 0, max: 3000 });

/** A count with somebody in it. */
export const someCount = fc.integer({ min: 1, max: 3000 });

/** Counts of two groups over some areas, nobody missing from either group as a whole. */
export const twoGroupAreas = fc
  .array(fc.tuple(count, count), { minLength: 2, maxLength: 30 })
  .filter(
    (areas) =>
      areas.filter(([x, y]) => x + y > 0).length >= 2 && areas.some(([x]) => x > 0) && areas.some(([, y]) => y > 0),
  );

/** Counts of four groups over some areas, somebody in every area. */
export const fourGroupAreas = fc.array(fc.tuple(someCount, count, count, someCount), { minLength: 2, maxLength: 20 });
