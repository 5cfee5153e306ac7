import type { Column } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import type { YearTable } from '../../src/pack/assemble-pack.ts';
import { areaYear } from './area-year.ts';
import { demoColumns } from './demo-columns.ts';
import type { LifeCourse } from './life-course.ts';
import type { PlantedCases } from './planted-cases.ts';
import { plantSmallArea } from './small-areas.ts';

export const firstYear = 2011;
export const lastYear = 2024;

/** Quartiles within tenures were not collected before this year. */
const tenureFrom = 2017;

const quartileCells = /^[qp][1-4]/;

/** A table a year, 2011–2024: one row per area, every cell with its status. */
export function yearlyTables(courses: readonly LifeCourse[], cases: PlantedCases): YearTable[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return years.map((year) => {
    const rows = courses.map((course, area) => plantSmallArea(cases, area, year, areaYear(course, year)));
    const columns = demoColumns.map(({ id, unit }): Column => {
      const status = Uint8Array.from(rows, (_, area) => statusOf(cases, area, id, year));
      const values = Float64Array.from(rows, (row, area) => (status[area] === Status.present ? (row[id] ?? NaN) : NaN));
      return { name: id, unit, values, status };
    });
    return { year, columns };
  });
}

function statusOf(cases: PlantedCases, area: number, id: string, year: number): Status {
  if (id.includes('_') && year < tenureFrom) return Status.notAvailable;
  if (isWithheld(cases, area, year) && (quartileCells.test(id) || id === 'disposableIncome')) return Status.suppressed;
  const [noTenure, noEducation] = cases.missing;
  if (area === noTenure && /^dwellings|_/.test(id)) return Status.notAvailable;
  return area === noEducation && id === 'postSecondaryShare' && year >= 2023 ? Status.empty : Status.present;
}

function isWithheld({ suppressed: [first, second, lately] }: PlantedCases, area: number, year: number): boolean {
  return area === first || area === second || (area === lately && year >= 2022);
}
