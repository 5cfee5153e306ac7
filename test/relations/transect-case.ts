import { areaGeometries } from '../../src/geography/area-topology.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import type { LevelGeography } from '../../src/geography/level-geography.ts';
import { levelGeography } from '../../src/geography/level-geography.ts';
import { buildTopology } from '../../src/pack/build-topology.ts';
import { Status } from '../../src/measures/status.ts';
import type { TransectInput } from '../../src/relations/transect.ts';
import type { TransectValues } from '../../src/relations/transect-profile.ts';
import type { Place } from '../../src/relations/transect-relation.ts';
import { gridAreas } from '../geography/grid-topology.ts';

/** A grid of areas, row by row from the south-west; the columns from `border` on lie in another municipality. */
export function gridOf(columns: number, rows: number, border = columns): LevelGeography {
  const topology = buildTopology(gridAreas(columns, rows, (column) => (column < border ? '9901' : '9902')));
  return levelGeography('deso', areaGeometries(topology), decodeArcs(topology), [
    { code: '9901', name: 'Storhamn' },
    { code: '9902', name: 'Lillvik' },
  ]);
}

/** A point of the grid: 0, 0 is its south-west corner, a cell is one wide. */
export function at(x: number, y: number): Place {
  return [12 + x / 100, 57 + y / 100];
}

/** Balances with the same interval on the log scale, ± `margin`; null is a withheld one, 0 and ∞ are open. */
export function balances(
  cells: readonly (number | null)[],
  margin = 0,
  form: TransectValues['form'] = 'sampling',
): TransectValues {
  const values = Float64Array.from(cells, (b) => b ?? NaN);
  const isOpen = (b: number): boolean => b === 0 || b === Infinity;
  const y = values.map((b) => (isOpen(b) ? (b === 0 ? -3 : 3) : Math.log(b)));
  const side = values.map((b) => (Number.isNaN(b) ? NaN : margin));
  return {
    estimates: {
      values,
      status: Uint8Array.from(values, (b) =>
        Number.isNaN(b) ? Status.suppressed : b === Infinity ? Status.infinite : Status.present,
      ),
      lower: y.map((mid) => Math.exp(mid - margin)),
      upper: y.map((mid) => Math.exp(mid + margin)),
    },
    y,
    below: side,
    above: side,
    open: Uint8Array.from(values, (b) => Number(isOpen(b))),
    form,
    fillOf: (row) => (values[row] === undefined ? '' : '#5e3c99'),
  };
}

/** A transect over a grid, from its first area to its last. */
export function transectCase(
  geography: LevelGeography,
  values: TransectValues,
  more: Partial<TransectInput> = {},
): TransectInput {
  const { areas, shapes, neighbours } = geography;
  return {
    way: 'line',
    areas,
    shapes,
    neighbours,
    population: undefined,
    a: [0],
    b: [areas.codes.length - 1],
    route: [],
    values,
    ...more,
  };
}
