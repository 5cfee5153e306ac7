import type { Column, Coverage } from '../measures/column.ts';
import type { Basis, Inputs } from '../measures/roles.ts';

/** True where fewer than half of the areas count: too few for a figure of the whole. */
export function isMinority({ counted, of }: Coverage): boolean {
  return 2 * counted < of;
}

/** A coverage worth telling of: null where every area counts. */
export function partialCoverage(coverage: Coverage): Coverage | null {
  return coverage.counted < coverage.of ? coverage : null;
}

/** How many of a pole's smaller areas its low and high purchasing power count; null where all do, and where the pole's areas are not made from smaller ones. */
export function quartileCoverage(basis: Basis, inputs: Inputs, rows: readonly number[]): Coverage | null {
  const columns = basis === 'households' ? [inputs.q1, inputs.q4] : [inputs.p1, inputs.p4];
  const known = columns.flatMap((column) => (column?.coverage ? [column.coverage] : []));
  if (known.length === 0) return null;
  const least = (part: (coverage: NonNullable<Column['coverage']>) => number | undefined): number =>
    Math.min(...known.map((coverage) => part(coverage) ?? 0));
  let [counted, of] = [0, 0];
  for (const row of rows) {
    counted += least((coverage) => coverage.counted[row]);
    of += least((coverage) => coverage.of[row]);
  }
  return partialCoverage({ counted, of });
}
