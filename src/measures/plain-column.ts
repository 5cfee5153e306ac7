import type { Column, EstimateColumn } from './column.ts';

/** A column as it is, as estimates: known exactly, both ends the value. The arrays are copies, each its own, so that they may be moved. */
export function plainColumn(column: Column): EstimateColumn {
  return {
    values: column.values.slice(),
    status: column.status.slice(),
    lower: column.values.slice(),
    upper: column.values.slice(),
  };
}
