import type { AreaSet } from '../../geography/area-set.ts';
import { counterPoleDistance } from '../../relations/counter-poles.ts';
import { usableBasis } from '../../relations/pole-quartiles.ts';
import type { YearSource } from '../year-columns.ts';

/** A year's columns by which the distance to the nearest counter-pole can be measured as well. `times` is the least certain contrast. */
export function withCounterPoles(source: YearSource, areas: AreaSet, times: number): YearSource {
  const { context, inputs } = source;
  const basis = usableBasis(context.basis, inputs);
  const counterPoleM = () => counterPoleDistance({ areas, inputs, basis }, Math.log(times));
  return { ...source, context: { ...context, counterPoleM } };
}
