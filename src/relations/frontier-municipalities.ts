import type { AreaSet } from '../geography/area-set.ts';
import { someBorders } from '../geography/borders.ts';
import type { Column, Estimate } from '../measures/column.ts';
import { exact, missing } from '../measures/column.ts';
import { rowsOfGroups } from '../measures/rows-of-groups.ts';
import { Status } from '../measures/status.ts';
import { adjustedDissimilarity } from './adjusted-dissimilarity.ts';
import type { FrontierColumns, FrontierMunicipality, FrontierTest } from './frontier-relation.ts';

/** The two groups whose unevenness a measure tells of, as counts. */
export interface MeasuredGroups {
  readonly group: Column;
  readonly other: Column;
}

/**
 * Each municipality's borders between its own areas: how much of their length is frontier, the mean step weighted by length, and D with and without
 * what stands between neighbours (`adjustedDissimilarity`; `notAvailable` for a measure without two groups).
 * Edge cases: a municipality with one area or none has no borders and says so by `tooFewAreas`; one whose areas do not touch, or whose sides lack
 * values, by the first reason met, else `notAvailable`.
 */
export function frontierMunicipalities(
  columns: FrontierColumns,
  { municipalities, municipalityOf }: Pick<AreaSet, 'municipalities' | 'municipalityOf'>,
  test: FrontierTest,
  groups: MeasuredGroups | null,
): readonly FrontierMunicipality[] {
  const areas = rowsOfGroups(municipalityOf, municipalities.length);
  const inside = insideBorders(columns, municipalityOf, municipalities.length);
  return municipalities.map(({ code, name }, m) => {
    const own = areas.rows.subarray(areas.start[m], areas.start[m + 1]);
    const rows = inside.rows.subarray(inside.start[m], inside.start[m + 1]);
    const lacking = own.length < 2 ? Status.tooFewAreas : reasonOf(columns, rows);
    const sums = summed(columns, rows);
    const share = test === 'none' ? missing(Status.notAvailable) : partOf(sums.frontierM, sums.borderM, lacking);
    return {
      code,
      name,
      areas: own.length,
      borders: sums.borders,
      frontiers: sums.frontiers,
      borderM: sums.borderM,
      frontierShare: share,
      meanStep: partOf(sums.steppedM, sums.borderM, lacking),
      ...(groups ? adjustedDissimilarity(groups.group, groups.other, someBorders(columns, rows), own) : noGroups()),
    };
  });
}

/** The rows of the borders within each municipality; those that cross a municipal border belong to none. */
function insideBorders(
  { one, acrossMunicipality }: FrontierColumns,
  municipalityOf: Uint16Array,
  municipalities: number,
): ReturnType<typeof rowsOfGroups> {
  const groupOf = Uint16Array.from(one, (i, row) =>
    acrossMunicipality[row] === 1 ? municipalities : (municipalityOf[i] ?? municipalities),
  );
  return rowsOfGroups(groupOf, municipalities);
}

interface Summed {
  readonly borders: number;
  readonly frontiers: number;
  readonly borderM: number;
  readonly frontierM: number;
  /** Σ metres × |step|. */
  readonly steppedM: number;
}

function summed({ step, certain, borderM }: FrontierColumns, rows: Uint32Array): Summed {
  let [borders, frontiers, allM, frontierM, steppedM] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const height = Math.abs(step[row] ?? NaN);
    if (Number.isNaN(height)) continue;
    const metres = borderM[row] ?? NaN;
    borders += 1;
    allM += metres;
    steppedM += metres * height;
    if (certain[row] !== 1) continue;
    frontiers += 1;
    frontierM += metres;
  }
  return { borders, frontiers, borderM: allM, frontierM, steppedM };
}

/** Why no border has a step: the first one's reason. */
function reasonOf({ status }: FrontierColumns, rows: Uint32Array): Status {
  return ((status[rows[0] ?? -1] ?? Status.present) || Status.notAvailable) as Status;
}

function partOf(part: number, whole: number, lacking: Status): Estimate {
  return whole > 0 ? exact(part / whole) : missing(lacking);
}

function noGroups(): Pick<FrontierMunicipality, 'dissimilarity' | 'adjusted' | 'lengthWeighted' | 'inBorders'> {
  const none = missing(Status.notAvailable);
  return { dissimilarity: none, adjusted: none, lengthWeighted: none, inBorders: none };
}
