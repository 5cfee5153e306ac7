import type { CatalogueIndicator } from './catalogue.ts';
import { incomeIndicators } from './income-indicators.ts';
import { residentIndicators } from './resident-indicators.ts';

/** What can be fetched from SCB, in the order that it is offered. A new indicator of a known table is one entry in one of the two lists. */
export const indicators: readonly CatalogueIndicator[] = [...incomeIndicators, ...residentIndicators];
