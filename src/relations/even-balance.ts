/** The ends of the even class of the map, 4/5 and 5/4; both belong to it. */
const [least, most] = [4 / 5, 5 / 4];

/** What a division may be wrong by, as a part of it. */
const tolerance = 1e-12;

/** True for a balance in the even class of the map (see `balanceBreaks`): from four of one to five of the other, either way. NaN, 0 and ∞ are not. */
export function isEvenBalance(balance: number): boolean {
  return balance >= least * (1 - tolerance) && balance <= most * (1 + tolerance);
}
