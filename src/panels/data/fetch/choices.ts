import type { CatalogueIndicator, Words, Years } from '../../../../data/catalogue/catalogue.ts';
import { tableOf, tablesOf, yearsOf } from '../../../../data/catalogue/cells-of.ts';
import { divisionOf } from '../../../../data/catalogue/divisions.ts';
import { indicators } from '../../../../data/catalogue/indicators.ts';
import { tables } from '../../../../data/catalogue/tables.ts';
import type { FetchOrder } from '../../../scb/plan/order.ts';

/** What a person has filled in. */
export interface FetchChoices {
  readonly municipalities: readonly string[];
  readonly years: Years;
  /** Ids. */
  readonly indicators: readonly string[];
}

/** What the pair and the indices are made of, and the population that weighs them. */
const usual: readonly string[] = ['economicStandard', 'medianIncome', 'employment', 'education', 'population'];

/** The first and the last year that any table has. */
export const yearBounds: Years = {
  from: Math.min(...tables.map(({ years }) => years.from)),
  to: Math.max(...tables.map(({ years }) => years.to)),
};

/** All years of a span. */
export function yearsIn({ from, to }: Years): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** From the first to the last year that any table of an indicator has. */
export function yearsOfIndicator({ columns }: CatalogueIndicator): Years {
  const spans = columns.flatMap(({ sources }) => sources.map(yearsOf));
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** Who is counted, once for each way that the indicator's tables count. */
export function populationsOf({ columns }: CatalogueIndicator): readonly Words[] {
  const found = new Map<string, Words>();
  for (const id of tablesOf(columns)) {
    const population = tableOf(id)?.population;
    if (population) found.set(population.sv, population);
  }
  return [...found.values()];
}

/** True when an indicator has a figure in any year of a span. */
export function hasYears(indicator: CatalogueIndicator, { from, to }: Years): boolean {
  return indicator.columns.some(({ sources }) =>
    sources.map(yearsOf).some((years) => years.from <= to && from <= years.to),
  );
}

/** The divisions that a span of years follows, the earliest first. */
export function divisionsIn(years: Years): readonly string[] {
  return [...new Set(yearsIn(years).map((year) => `DeSO ${divisionOf(year).vintage}`))];
}

/** What the dialog begins with: the usual indicators in the latest year that all of them have. */
export function firstChoices(): FetchChoices {
  const own = indicators.filter(({ id }) => usual.includes(id));
  const latest = Math.min(...own.map((indicator) => yearsOfIndicator(indicator).to));
  return { municipalities: [], years: { from: latest, to: latest }, indicators: own.map(({ id }) => id) };
}

/** Choices as an order; undefined while too little is chosen. Figures are asked for at every level, so that nothing is estimated that SCB itself knows. */
export function orderOf({ municipalities, years, indicators: ids }: FetchChoices): FetchOrder | undefined {
  if (municipalities.length === 0 || ids.length === 0) return undefined;
  return { municipalities, years: yearsIn(years), indicators: ids, levels: ['deso', 'regso', 'kommun'] };
}
