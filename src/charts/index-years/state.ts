import { Status } from '../../measures/status.ts';
import type { IndexYears } from '../../relations/development-relation.ts';

/** Both directions from a municipality's median over the years, as ln of how many times. null for a year without an index. */
export interface IndexYearsState {
  readonly years: readonly number[];
  /** Up to the strongest area, 0 or more. */
  readonly top: readonly (number | null)[];
  /** Down to the weakest, 0 or more. */
  readonly bottom: readonly (number | null)[];
  /** How far the scale goes up and down, ln; never less than ln 1.25. */
  readonly end: { readonly top: number; readonly bottom: number };
  /** Index of the year in view, −1 where it is not among them. */
  readonly chosen: number;
}

/** Takes an index over the years apart; null where no year has one. A gap without bound (an area with an indicator of 0) is drawn to the end of the scale. */
export function indexYearsState({ years }: IndexYears, chosen: number): IndexYearsState | null {
  const logs = (of: (year: IndexYears['years'][number]) => number): readonly (number | null)[] =>
    years.map((year) => (year.status === Status.present ? Math.log(of(year)) : null));
  const top = logs(({ topGap }) => topGap);
  const bottom = logs(({ bottomGap }) => bottomGap);
  if (top.every((one) => one === null)) return null;
  const calendar = years.map(({ year }) => year);
  return {
    years: calendar,
    top,
    bottom,
    end: { top: endOf(top), bottom: endOf(bottom) },
    chosen: calendar.indexOf(chosen),
  };
}

function endOf(logs: readonly (number | null)[]): number {
  const finite = logs.filter((log) => log !== null && Number.isFinite(log));
  return Math.max(Math.log(1.25), ...finite.map((log) => log ?? 0));
}
