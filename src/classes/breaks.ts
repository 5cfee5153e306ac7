import type { ScaleKind } from '../measures/roles.ts';

/** The scales that mirror around a middle. */
export type SymmetricScale = Exclude<ScaleKind, 'sequential'>;

/** Ends of the middle class and of the outer classes, and which way "more low purchasing power" lies. */
export interface SymmetricBreaks {
  /** The even value. */
  readonly middle: number;
  /** From the value with most high purchasing power to the one with most low. */
  readonly edges: readonly [number, number, number, number];
  /** 1 where a larger value means more low purchasing power, −1 where it means more high. */
  readonly direction: 1 | -1;
}

/**
 * The five classes of a balance: 1/4, 4/5, 5/4, 4; the same in every view, year and region.
 *
 * An edge belongs to the class nearer the middle: 4/5 and 5/4 are even, 1/4 and 4 are not outermost ("more than 4 low to 1 high"). So the classes
 * of 1/b are those of b mirrored, edges included. The other two scales have the same positions, put through their formulas: ln b, and
 * ICE* = (1−b)/(1+b), which falls as the balance rises. Source: measures.md §1.
 */
export const balanceBreaks: SymmetricBreaks = { middle: 1, edges: [1 / 4, 4 / 5, 5 / 4, 4], direction: 1 };

/** Edges of each scale that mirrors. */
export const symmetricBreaks: { readonly [S in SymmetricScale]: SymmetricBreaks } = {
  balance: balanceBreaks,
  deviation: { middle: 0, edges: [-Math.log(4), -Math.log(5 / 4), Math.log(5 / 4), Math.log(4)], direction: 1 },
  bounded: { middle: 0, edges: [-3 / 5, -1 / 9, 1 / 9, 3 / 5], direction: -1 },
};

/** What logarithms may be wrong by: a value this near an edge, as a part of it, is on the edge. */
const tolerance = 1e-12;

/**
 * The place of a value on a scale that mirrors: −2 (most high purchasing power) … 0 (even) … 2 (most low). −∞ and ∞ are outermost.
 * The value may not be NaN.
 */
export function symmetricPosition(value: number, { edges, direction }: SymmetricBreaks): number {
  const [outerLow, innerLow, innerHigh, outerHigh] = edges;
  const above = (edge: number): boolean => value > edge + tolerance * Math.abs(edge);
  const below = (edge: number): boolean => value < edge - tolerance * Math.abs(edge);
  const up = Number(above(innerHigh)) + Number(above(outerHigh));
  const down = Number(below(innerLow)) + Number(below(outerLow));
  // || 0: the mirror of 0 is 0, not −0.
  return direction * (up - down) || 0;
}
