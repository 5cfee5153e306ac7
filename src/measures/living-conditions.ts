import type { Column, EstimateColumn } from './column.ts';
import { estimateColumn, firstReason } from './column.ts';
import { composite } from './composite.ts';
import type { Inputs } from './roles.ts';
import { rowsOfGroups } from './rows-of-groups.ts';
import { fewestAreas } from './segregation-index.ts';
import { Status, hasValue } from './status.ts';

/**
 * Living conditions G of every area within its own municipality, for the map.
 *
 * Formula, range, symmetry and source: `composite`. There is no interval: both ends are the value.
 * Edge cases: where fewer than 5 areas of a municipality count, these are `tooFewAreas`; an area with fewer than 200 persons is `tooSmall`;
 * one without an indicator has that indicator's reason; a municipality whose median of an indicator is 0 is `noData`.
 * Truth: golden `relational_hand.json` → `segregationsindex_toy`.
 */
export function livingConditions(inputs: Inputs, groupOf: Uint16Array, groups: number): EstimateColumn {
  const out = estimateColumn(groupOf.length);
  const { employmentRate, disposableIncome, postSecondaryShare } = inputs;
  if (!employmentRate || !disposableIncome || !postSecondaryShare) return out;
  const needed = [employmentRate, disposableIncome, postSecondaryShare, ...basesOf(inputs)];
  const { start, rows } = rowsOfGroups(groupOf, groups);
  for (let g = 0; g < groups; g++) {
    const counted = composite(inputs, rows.subarray(start[g], start[g + 1]));
    for (const { row, reason } of counted.leftOut) {
      const lack = firstReason(row, ...needed);
      out.status[row] = reason === 'tooFewPersons' ? Status.tooSmall : hasValue(lack) ? Status.invalid : lack;
    }
    if (counted.rows.length < fewestAreas) for (const row of counted.rows) out.status[row] = Status.tooFewAreas;
    else putAll(out, counted.rows, counted.values);
  }
  return out;
}

function basesOf({ employmentBase, population }: Inputs): readonly Column[] {
  return [employmentBase, population].filter((column) => column !== undefined);
}

function putAll(out: EstimateColumn, rows: Uint32Array, values: Float64Array): void {
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const value = values[k] ?? NaN;
    if (!Number.isFinite(value)) continue;
    out.values[row] = value;
    out.status[row] = Status.present;
    out.lower[row] = value;
    out.upper[row] = value;
  }
}
