import { distanceM } from '../geography/distance.ts';
import type { AreaSet, Neighbours } from '../geography/area-set.ts';
import { rowsOfGroups } from '../measures/rows-of-groups.ts';
import type { CounterPoleColumns } from './counter-pole-columns.ts';

/** The nearest counter-poles on either side of the border between two municipalities. */
export interface AcrossPair {
  /** Indices into the municipalities, the lower first. */
  readonly municipalities: readonly [number, number];
  readonly low: number;
  readonly high: number;
}

/** The pairs of municipalities that share border, each once, in order. */
export function borderingMunicipalities(
  areas: AreaSet,
  neighbours: Neighbours,
): readonly (readonly [number, number])[] {
  const found = new Map<number, readonly [number, number]>();
  const count = areas.municipalities.length;
  areas.codes.forEach((_, row) => {
    const own = areas.municipalityOf[row] ?? 0;
    for (let at = neighbours.start[row] ?? 0; at < (neighbours.start[row + 1] ?? 0); at++) {
      const other = areas.municipalityOf[neighbours.neighbour[at] ?? -1] ?? own;
      if (own < other && (neighbours.borderM[at] ?? 0) > 0) found.set(own * count + other, [own, other]);
    }
  });
  return [...found].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}

/**
 * Across a municipal border: of each two municipalities that share border, the two areas nearest each other that lie one in each, on different sides of
 * even, both outside the even class of the map, and whose lower bound of |ln OR| reaches the threshold. Pairs of municipalities without such areas are left out.
 * Great-circle between centroids; ties go to the earlier areas. Source: measures.md §3.
 */
export function acrossBorders(
  { areas, neighbours }: { readonly areas: AreaSet; readonly neighbours: Neighbours },
  columns: CounterPoleColumns,
  threshold: number,
): readonly AcrossPair[] {
  const { start, rows } = rowsOfGroups(areas.municipalityOf, areas.municipalities.length);
  const poles = (municipality: number, side: number): readonly number[] =>
    [...rows.subarray(start[municipality], start[municipality + 1])].filter(
      (row) => columns.isPole[row] === 1 && columns.side[row] === side,
    );
  return borderingMunicipalities(areas, neighbours).flatMap((municipalities) => {
    const [one, other] = municipalities;
    let best: AcrossPair | undefined;
    let leastM = Infinity;
    const look = (lows: readonly number[], highs: readonly number[]): void => {
      for (const low of lows)
        for (const high of highs) {
          if (!columns.reaches(low, high, threshold)) continue;
          const metres = distanceM(...pointOf(areas, low), ...pointOf(areas, high));
          if (metres < leastM) [best, leastM] = [{ municipalities, low, high }, metres];
        }
    };
    look(poles(one, 1), poles(other, -1));
    look(poles(other, 1), poles(one, -1));
    return best ? [best] : [];
  });
}

function pointOf({ centroids }: AreaSet, row: number): readonly [number, number] {
  return [centroids[2 * row] ?? NaN, centroids[2 * row + 1] ?? NaN];
}
