import type { AreaSet } from '../../src/geography/area-set.ts';
import type { Column, Unit } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';

/** Areas of municipalities with so many each: the first of `[4, 3]` has rows 0–3, the second 4–6. */
export function givenAreaSet(sizes: readonly number[]): AreaSet {
  const municipalityOf = sizes.flatMap((size, municipality) => Array.from({ length: size }, () => municipality));
  const n = municipalityOf.length;
  return {
    level: 'deso',
    codes: municipalityOf.map((municipality, row) => `99${String(municipality + 10)}C${String(1000 + row)}`),
    names: municipalityOf.map((_, row) => `Område ${String(row)}`),
    municipalities: sizes.map((_, at) => ({ code: `99${String(at + 10)}`, name: `Kommun ${String(at + 1)}` })),
    municipalityOf: Uint16Array.from(municipalityOf),
    centroids: new Float64Array(2 * n),
    bounds: new Float64Array(4 * n),
    areaM2: new Float64Array(n).fill(1e6),
  };
}

/** A column of numbers; those that are none have the reason. */
export function givenColumn(
  numbers: readonly number[],
  reason: Status = Status.noData,
  unit: Unit = 'households',
): Column {
  return {
    name: 'given',
    unit,
    values: Float64Array.from(numbers),
    status: Uint8Array.from(numbers, (value) => (Number.isNaN(value) ? reason : Status.present)),
  };
}
