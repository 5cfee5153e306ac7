import type { Column, Coverage, Origin } from './column.ts';
import { hasValue } from './status.ts';

/**
 * The origin of a figure that is made from several columns: an estimate where any of them is, and counted over the areas that all of them count.
 * Columns that are not made from smaller areas have no coverage and take nothing away from the others'. Copies, which may be moved to another thread.
 */
export function originOf(columns: readonly Column[]): Origin {
  const known = columns.flatMap(({ coverage }) => (coverage ? [coverage] : []));
  const [first] = known;
  const least = (part: 'counted' | 'of'): Uint16Array =>
    Uint16Array.from(first?.of ?? [], (_, i) => Math.min(...known.map((coverage) => coverage[part][i] ?? 0)));
  const estimates = columns.map(({ estimate = false }) => estimate);
  const estimate = estimates.includes(true) || (estimates.includes('ofSeveral') && 'ofSeveral');
  return {
    ...(first && { coverage: { counted: least('counted'), of: least('of') } }),
    ...(estimate && { estimate }),
  };
}

/** How one figure came about, as it is told. */
export interface FigureOrigin {
  /** True where it is an estimate of ours, not the source's own. */
  readonly isEstimate: boolean;
  /** True where it is worked out from several smaller areas. */
  readonly isMade: boolean;
  /** How many smaller areas it counts, of how many; null where all of them, and where it is not made from smaller ones. */
  readonly coverage: Coverage | null;
}

/** How the figure of row i came about. */
export function figureOrigin(origin: Origin, i: number): FigureOrigin {
  return {
    isEstimate: isEstimate(origin, i),
    isMade: (origin.coverage?.of[i] ?? 0) > 1,
    coverage: coverageAt(origin, i),
  };
}

/** How a figure of several rows came about: the areas of all of them are counted together. */
export function figureOriginOf(origin: Origin, rows: readonly number[]): FigureOrigin {
  const each = rows.map((row) => figureOrigin(origin, row));
  const { coverage } = origin;
  const total = (part: Uint16Array | undefined): number => rows.reduce((sum, row) => sum + (part?.[row] ?? 0), 0);
  const known = { counted: total(coverage?.counted), of: total(coverage?.of) };
  return {
    isEstimate: each.some((figure) => figure.isEstimate),
    isMade: each.some(({ isMade }) => isMade),
    coverage: known.counted < known.of ? known : null,
  };
}

/** Whether the figure of row i is an estimate of ours. One made from a single area is that area's own, however it would have been weighted. */
export function isEstimate({ estimate, coverage }: Origin, i: number): boolean {
  return estimate === true || (estimate === 'ofSeveral' && coverage?.of[i] !== 1);
}

/** How many of the figures that are there are estimates of ours. */
export function estimatesAmong(origin: Origin, status: Uint8Array): 'none' | 'some' | 'all' {
  let [shown, estimated] = [0, 0];
  status.forEach((reason, i) => {
    if (!hasValue(reason)) return;
    shown++;
    if (isEstimate(origin, i)) estimated++;
  });
  if (estimated === 0) return 'none';
  return estimated === shown ? 'all' : 'some';
}

/** How many smaller areas row i counts, of how many; null where all of them do, and where it is not made from smaller ones. */
export function coverageAt({ coverage }: Origin, i: number): Coverage | null {
  const counted = coverage?.counted[i] ?? 0;
  const of = coverage?.of[i] ?? 0;
  return counted < of ? { counted, of } : null;
}
