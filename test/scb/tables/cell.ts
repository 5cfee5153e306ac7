import { areaYear } from '../world/area-year.ts';
import type { AreaYear } from '../world/area-year.ts';
import { chance } from '../world/chance.ts';
import type { Region } from '../world/regions.ts';
import type { Choice, ScbTable, TableContent } from './table.ts';

/** A figure, or why there is none. */
export type Cell = number | '.' | '..' | '...' | '-';

/** The areas of a region in a year; null where the region has no figures for that year, or the 0 that stands there instead. */
export interface RegionYear {
  readonly region: Region;
  readonly year: number;
  readonly areas: readonly AreaYear[];
  readonly instead: Cell | undefined;
}

/** Looks up a region in a year once, for all of its cells. */
export function regionYear(table: ScbTable, region: Region, year: number): RegionYear {
  const instead = outOfItsYears(table, region, year);
  return {
    region,
    year,
    instead,
    areas: instead === undefined ? region.areas.map((code) => areaYear(code, year)) : [],
  };
}

function outOfItsYears({ zeroBefore2024 }: ScbTable, { code, list }: Region, year: number): Cell | undefined {
  if ((list === 'vs_DeSO2018' || list === 'vs_RegSO2020') && year >= 2024) return '..';
  if ((list !== 'vs_DeSO2025' && list !== 'vs_RegSO2025') || year >= 2024) return undefined;
  return zeroBefore2024 && chance(`zero/${code.slice(0, 4)}`) < 0.5 ? 0 : '..';
}

/** The figure of one cell: counts are summed over the areas, ratios are made of summed parts and wholes. */
export function cellOf(table: ScbTable, at: RegionYear, content: TableContent, choice: Choice): Cell {
  if (at.instead !== undefined) return at.instead;
  const key = `${table.id}/${at.region.code}/${at.year}`;
  const small = at.areas.length < 20;
  if (small && table.suppressed && chance(`suppressed/${key}`) < table.suppressed) return table.suppressedAs ?? '..';
  const value = valueOf(at, content, choice);
  if (table.nil && value === 0) return '-';
  if (!table.perturbedFrom2025 || at.year < 2025) return value;
  const noise = Math.floor(chance(`${key}/${content.code}/${JSON.stringify(choice)}`) * 5) - 2;
  return Math.max(0, value + noise);
}

function valueOf({ areas }: RegionYear, { part, whole, scale = 1, decimals }: TableContent, choice: Choice): number {
  let parts = 0;
  let wholes = 0;
  for (const area of areas) {
    parts += part(area, choice);
    if (whole) wholes += whole(area, choice);
  }
  const value = whole ? (scale * parts) / wholes : parts;
  return Number(value.toFixed(decimals));
}
