import { Status } from '../../measures/status.ts';
import type { Cube } from '../../table/cube.ts';
import { strides } from '../../table/cube.ts';

/** True for a cell that says nothing of its period: no value, or 0. A withheld figure says that there is one. */
function saysNothing(value: number, status: number): boolean {
  return status !== Status.suppressed && !(status === Status.present && value !== 0);
}

/**
 * The periods of a table in which every cell of every area is 0 or without a value: figures that SCB has not made for these areas, and not zeros.
 * Several parts of one table and division are looked at together; a period that one part has figures for is not missing.
 */
export function missingPeriods(...cubes: readonly Cube[]): readonly string[] {
  const silent = new Map<string, boolean>();
  for (const cube of cubes) {
    const at = cube.dimensions.findIndex(({ role }) => role === 'time');
    const periods = cube.dimensions[at]?.categories ?? [];
    const step = strides(cube.dimensions)[at] ?? 1;
    for (const { code } of periods) silent.set(code, silent.get(code) ?? true);
    cube.values.forEach((value, k) => {
      const code = periods[Math.floor(k / step) % periods.length]?.code ?? '';
      if (!saysNothing(value, cube.status[k] ?? Status.noData)) silent.set(code, false);
    });
  }
  return [...silent].filter(([, nothing]) => nothing).map(([code]) => code);
}
