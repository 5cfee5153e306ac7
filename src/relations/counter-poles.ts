import { distanceM, earthRadiusM } from '../geography/distance.ts';
import type { EstimateColumn } from '../measures/column.ts';
import { estimateColumn } from '../measures/column.ts';
import { Status } from '../measures/status.ts';
import { CounterPoleColumns } from './counter-pole-columns.ts';
import { CounterPoleTree, onSphere } from './counter-pole-tree.ts';
import { weighedPoint } from './pair-geography.ts';
import type { SuggestInput } from './suggest-input.ts';
import { areaBalances } from './suggest-input.ts';

/** The nearest counter-pole of every area. */
export interface CounterPoles {
  readonly columns: CounterPoleColumns;
  /** Row of the nearest counter-pole; −1 where there is none. */
  readonly nearest: Int32Array;
  /** How far it is, metres; NaN where there is none. */
  readonly distanceM: Float64Array;
}

/**
 * Närmaste motpol of all areas: for each the nearest area on the other side of balance 1, outside the even class of the map, whose lower bound of
 * |ln OR| reaches the threshold: what `nearestCounterPole` finds for each area as A, but for the largest contrast, which is no counter-pole.
 *
 * Unit: metres between centroids, great-circle. Not symmetric: the nearest counter-pole of a may have a nearer one itself. An area that is exactly
 * even may have its counter-pole on either side. Ties go to the earlier area. Areas without a balance (small numbers among them) have none and are none.
 * Found by two trees of boxes, one for each side: n log n where counter-poles are near or nowhere. `threshold` is above 0.
 * Source: measures.md §3 and §7. Truth: `nearestCounterPole`, in the tests.
 */
export function counterPoles(input: Omit<SuggestInput, 'neighbours'>, threshold: number): CounterPoles {
  const { areas, basis, inputs } = input;
  const columns = new CounterPoleColumns(basis, areaBalances(input));
  const trees = {
    low: new CounterPoleTree(columns, areas.centroids, 1),
    high: new CounterPoleTree(columns, areas.centroids, -1),
  };
  const n = areas.codes.length;
  const found = { nearest: new Int32Array(n).fill(-1), distanceM: new Float64Array(n).fill(NaN) };
  for (let area = 0; area < n; area++) {
    if (columns.balances[area]?.reason !== Status.present) continue;
    const point = weighedPoint(areas, inputs.population, [area]);
    const place = onSphere(...point);
    let [best, leastM] = [-1, Infinity];
    const visit = (row: number, reaches: boolean): number => {
      const metres =
        reaches && row !== area
          ? distanceM(...point, areas.centroids[2 * row] ?? NaN, areas.centroids[2 * row + 1] ?? NaN)
          : Infinity;
      if (metres < leastM || (metres === leastM && row < best)) [best, leastM] = [row, metres];
      return best < 0 ? Infinity : 2 * Math.sin(leastM / (2 * earthRadiusM));
    };
    const side = columns.side[area] ?? 0;
    if (side >= 0)
      trees.high.search(area, place, threshold, (row) => visit(row, columns.reaches(area, row, threshold)));
    if (side <= 0) trees.low.search(area, place, threshold, (row) => visit(row, columns.reaches(row, area, threshold)));
    if (best < 0) continue;
    found.nearest[area] = best;
    found.distanceM[area] = leastM;
  }
  return { columns, ...found };
}

/**
 * Counter-pole distance as a measure: metres to the nearest counter-pole. An area without a balance keeps its reason; one without a counter-pole is
 * `noCounterPole`. See `counterPoles`.
 */
export function counterPoleDistance(input: Omit<SuggestInput, 'neighbours'>, threshold: number): EstimateColumn {
  const { columns, nearest, distanceM: metres } = counterPoles(input, threshold);
  const out = estimateColumn(nearest.length);
  nearest.forEach((row, area) => {
    out.status[area] = columns.balances[area]?.reason || (row < 0 ? Status.noCounterPole : Status.present);
    const value = metres[area] ?? NaN;
    out.values[area] = value;
    out.lower[area] = value;
    out.upper[area] = value;
  });
  return out;
}
