import { divisionOf } from '../../../data/catalogue/divisions.ts';
import { indicatorOf, yearsOf } from '../../../data/catalogue/cells-of.ts';
import type { TableLevel, Vintage } from '../../../data/catalogue/catalogue.ts';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import type { FetchOrder } from '../../scb/plan/order.ts';
import type { PackFigures } from './pack-figures.ts';

/** Years that were asked for and belong to another division. */
export function otherDivisionYears(years: readonly number[], vintage: Vintage): Problem[] {
  const other = years.filter((year) => divisionOf(year).vintage !== vintage).toSorted((a, b) => a - b);
  const [first] = other;
  if (first === undefined) return [];
  const division = `DeSO ${divisionOf(first).vintage}`;
  return [problem('yearsOfOtherDivision', { years: other, division, used: `DeSO ${vintage}` })];
}

/** Years of the pack's division that were asked for and that no table of an indicator has. */
export function unpublishedYears({ indicators, years }: FetchOrder, vintage: Vintage): Problem[] {
  return indicators.flatMap((id) => {
    const indicator = indicatorOf(id);
    if (!indicator) return [];
    const given = indicator.columns.flatMap(({ sources }) => sources.map(yearsOf));
    const missing = years
      .filter(
        (year) => divisionOf(year).vintage === vintage && !given.some(({ from, to }) => from <= year && year <= to),
      )
      .toSorted((a, b) => a - b);
    return missing.length > 0 ? [problem('yearsNotPublished', { indicator: indicator.title, years: missing })] : [];
  });
}

/** Years of tables that came, and said nothing of any area. */
export function silentYears(figures: PackFigures): Problem[] {
  const levels: readonly TableLevel[] = ['deso', 'regso', 'kommun'];
  const years = new Map<string, Set<number>>();
  for (const { table, year } of levels.flatMap((level) => figures.silent(level)))
    years.set(table, (years.get(table) ?? new Set()).add(year));
  return [...years].map(([table, own]) =>
    problem('yearsWithoutFigures', { table, years: [...own].sort((a, b) => a - b) }),
  );
}

/**
 * Rows of municipalities that have areas, and that found none of them; and figures that cannot be. Where boundaries are missing, of all areas or (by
 * `told`) of some, that has been told.
 */
export function oddRows(figures: PackFigures, told: readonly Problem[]): Problem[] {
  const there = new Set(figures.codes.kommun);
  for (const one of told) if (one.kind === 'scbMissingAreas') there.delete(one.detail.municipality);
  const unplaced = [...figures.unplaced].flatMap(([table, all]) => {
    const codes = [...all].filter((code) => there.has(code.slice(0, 4))).sort();
    return codes.length > 0
      ? [problem('codesWithoutMatch', { count: codes.length, examples: codes.slice(0, 5) }, { file: table })]
      : [];
  });
  return [...unplaced, ...[...figures.unusable].map(([table, count]) => problem('unusableFigures', { table, count }))];
}

/** Areas of the pack that a table has no row for, in any of its years. */
export function areasWithoutRow(figures: PackFigures): Problem[] {
  const missing = new Map<string, Set<string>>();
  for (const { table, codes } of figures.withoutRow('deso'))
    for (const code of codes) missing.set(table, (missing.get(table) ?? new Set()).add(code));
  return [...missing].map(([table, codes]) =>
    problem('areasWithoutRow', { count: codes.size, examples: [...codes].sort().slice(0, 5) }, { file: table }),
  );
}
