import type { Column } from '../measures/column.ts';
import type { QuartileColumns } from '../measures/companions.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { Status, hasValue } from '../measures/status.ts';

/** The quartiles of every area as counts: households as they are, persons as whole percents × population. Null where the outer quartiles (or the population that percents need) are not at hand. */
export function quartileColumns(basis: Basis, inputs: Inputs): QuartileColumns | null {
  const parts =
    basis === 'households'
      ? [inputs.q1, inputs.q2, inputs.q3, inputs.q4]
      : [inputs.p1, inputs.p2, inputs.p3, inputs.p4].map((percent) => persons(percent, inputs.population));
  const [q1, q2, q3, q4] = parts;
  if (!q1 || !q4) return null;
  return { low: q1, high: q4, all: q2 && q3 ? [q1, q2, q3, q4] : null };
}

function persons(percent: Column | undefined, population: Column | undefined): Column | undefined {
  if (!percent || !population) return undefined;
  const values = new Float64Array(percent.values.length).fill(NaN);
  const status = Uint8Array.from(percent.status);
  for (let row = 0; row < values.length; row++) {
    if (!hasValue(status[row] ?? Status.noData)) continue;
    status[row] = population.status[row] ?? Status.noData;
    if (hasValue(status[row] ?? Status.noData))
      values[row] = ((percent.values[row] ?? NaN) * (population.values[row] ?? NaN)) / 100;
  }
  return { name: percent.name, unit: 'persons', values, status };
}
