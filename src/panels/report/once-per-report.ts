import type { ReportState } from './report-state.ts';

/** Keeps what is made from a report: it is laid out several times, until it has room. */
export function oncePerReport<T>(make: (state: ReportState) => T): (state: ReportState) => T {
  const made = new WeakMap<ReportState, { readonly value: T }>();
  return (state) => {
    const known = made.get(state) ?? { value: make(state) };
    made.set(state, known);
    return known.value;
  };
}
