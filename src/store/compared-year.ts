import type { SettledView } from './state.ts';

/** The year that the one in view is compared with; undefined where there is none, or where it is the same. */
export function comparedYear({ compareYear, year }: SettledView): number | undefined {
  return compareYear === null || compareYear === year ? undefined : compareYear;
}
