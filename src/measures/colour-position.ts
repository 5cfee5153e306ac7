/** The balance at the end of the colour scale: 8, and 1/8 at the other end. */
export const colourLimit = 8;

/**
 * Where a balance stands on the symmetric colour scale.
 *
 * Formula: t = ½ + ln b / (2 ln 8), held within 0…1. Range: 0 (1/8 or less) … ½ (even) … 1 (8 or more).
 * Symmetry: t(1/b) = 1 − t(b). Edge cases: 0 → 0, ∞ → 1, NaN → NaN.
 * Source: measures.md §1. Truth: golden `relational_hand.json` → `colour_t_M8`.
 */
export function colourPosition(balance: number): number {
  const position = 0.5 + Math.log(balance) / (2 * Math.log(colourLimit));
  return Math.min(1, Math.max(0, position));
}
