import type { CatalogueColumn } from '../../../data/catalogue/catalogue.ts';
import { indicatorOf, tableOf, tablesOf } from '../../../data/catalogue/cells-of.ts';
import { indicators } from '../../../data/catalogue/indicators.ts';
import { municipalities as known } from '../../../data/catalogue/municipalities.ts';
import { fail } from '../../problem/problem.ts';
import { areasParts } from './areas-parts.ts';
import type { FetchOrder, FetchPart } from './order.ts';
import { tableParts } from './table-parts.ts';

/** Each once, in order, so that the same wish gives the same calls however it is written. */
function orderly(order: FetchOrder): FetchOrder {
  const { municipalities, years, indicators: asked, levels } = order;
  const all = ['deso', 'regso', 'kommun'] as const;
  return {
    municipalities: municipalities === 'all' ? 'all' : [...new Set(municipalities)].sort(),
    years: [...new Set(years)].sort((a, b) => a - b),
    indicators: indicators.map(({ id }) => id).filter((id) => asked.includes(id)),
    levels: all.filter((level) => levels.includes(level)),
  };
}

function check({ municipalities, years, indicators: asked, levels }: FetchOrder): void {
  const lists = { municipalities, years, indicators: asked, levels };
  for (const what of ['municipalities', 'years', 'indicators', 'levels'] as const)
    if (lists[what].length === 0) fail('scbEmptyOrder', { what });
  const codes =
    municipalities === 'all' ? [] : municipalities.filter((code) => !known.some((one) => one.code === code));
  if (codes.length > 0) fail('scbUnknownMunicipality', { codes });
  const ids = asked.filter((id) => indicatorOf(id) === null);
  if (ids.length > 0) fail('scbUnknownIndicator', { ids, known: indicators.map(({ id }) => id) });
}

function nothingPublished(columns: readonly CatalogueColumn[]): never {
  const spans = tablesOf(columns).flatMap((id) => tableOf(id)?.years ?? []);
  return fail('scbNothingPublished', {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  });
}

/**
 * The calls that an order takes, figures before boundaries. The same order gives the same parts, in any order of its own lists and with doublets.
 * A year that a table does not have is left out; figures and boundaries of both divisions are planned when the years reach over 2023|2024.
 * Throws `scbEmptyOrder`, `scbUnknownMunicipality`, `scbUnknownIndicator`, and `scbNothingPublished` when no table has any of the years at any of
 * the levels.
 */
export function planFetch(order: FetchOrder): readonly FetchPart[] {
  check(order);
  const wanted = orderly(order);
  const columns = wanted.indicators.flatMap((id) => indicatorOf(id)?.columns ?? []);
  const figures = tableParts(columns, wanted);
  if (figures.length === 0) nothingPublished(columns);
  const years = [...new Set(figures.flatMap((part) => part.years))].sort((a, b) => a - b);
  return [...figures, ...areasParts(wanted, new Set(figures.map(({ vintage }) => vintage)), years)];
}
