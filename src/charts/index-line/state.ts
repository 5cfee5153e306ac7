import { Status } from '../../measures/status.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';

/** A municipality's areas by composite G, with the ends, the median, and the areas of the poles. */
export interface IndexLineState {
  readonly composites: readonly number[];
  readonly weakest: number;
  readonly strongest: number;
  readonly median: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Takes an index apart for the line; null when there is no index, or an end of it is not a positive number. */
export function indexLineState(
  index: MunicipalityIndex,
  codesA: readonly string[],
  codesB: readonly string[],
): IndexLineState | null {
  const { weakest, strongest, median } = index;
  if (index.status !== Status.present || !weakest || !strongest) return null;
  if (![weakest.composite, strongest.composite, median].every((value) => value > 0 && value < Infinity)) return null;
  const of = (codes: readonly string[]): readonly number[] =>
    index.composites.filter(({ code }) => codes.includes(code)).map(({ composite }) => composite);
  return {
    composites: index.composites.map(({ composite }) => composite),
    weakest: weakest.composite,
    strongest: strongest.composite,
    median,
    a: of(codesA),
    b: of(codesB),
  };
}
