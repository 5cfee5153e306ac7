import type { ChartName } from '../share-action.ts';

/** Where each chart stands on the page. */
export const chartElements = {
  pair: 'mr-quartile-bars',
  indicators: 'mr-pair .indicators',
  index: 'mr-index-line',
  profile: 'mr-profile',
  meetingScale: 'mr-meeting-scale-chart',
  meetingPlaces: 'mr-reach-strip',
  development: 'mr-development-chart',
  indexYears: 'mr-index-years',
  distribution: 'mr-quantile-dots',
  curve: 'mr-segregation-curve',
  scatter: 'mr-scatter',
} as const satisfies Record<ChartName, string>;

/** A chart that stands on the page with something drawn in it. */
export function chartElement(name: ChartName, page: ParentNode): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>(chartElements[name])].find(
    (element) => element.querySelector('svg') !== null && element.getClientRects().length > 0,
  );
}

/** The charts that stand on the page, in the order of the page. */
export function shownCharts(page: ParentNode): readonly ChartName[] {
  return (Object.keys(chartElements) as ChartName[]).filter((name) => chartElement(name, page) !== undefined);
}
