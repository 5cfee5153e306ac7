/**
 * Shares a whole number out over places in proportion to weights, in whole numbers that sum to it: largest remainder (Hamilton), of equal remainders the
 * earlier place first. A place takes no more than its room; what it cannot take goes to the others in proportion to theirs.
 *
 * Range: each share 0…room; their sum is the total, or the sum of the rooms where the total is larger. Weights that are all 0 count as equal.
 * `total`, `weights` and `room` are not below 0; `room` holds whole numbers and is without bound when left out.
 */
export function shareOut(total: number, weights: ArrayLike<number>, room?: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(weights.length);
  const roomOf = (at: number): number => room?.[at] ?? Infinity;
  const weightOf = evenIfNone(weights);
  let open = Array.from(shares.keys()).filter((at) => weightOf(at) > 0 && roomOf(at) > 0);
  let left = total;
  for (;;) {
    const whole = open.reduce((sum, at) => sum + weightOf(at), 0);
    const perWeight = left / whole;
    const full = open.filter((at) => weightOf(at) * perWeight >= roomOf(at));
    if (full.length === 0) {
      fill(shares, open, left, (at) => weightOf(at) * perWeight);
      return shares;
    }
    for (const at of full) {
      shares[at] = roomOf(at);
      left -= roomOf(at);
    }
    open = open.filter((at) => shares[at] === 0);
  }
}

function evenIfNone(weights: ArrayLike<number>): (at: number) => number {
  for (let at = 0; at < weights.length; at++) if ((weights[at] ?? 0) > 0) return (i) => weights[i] ?? 0;
  return () => 1;
}

/** Whole parts first, then one more to the largest remainders. */
function fill(shares: Float64Array, open: readonly number[], total: number, quota: (at: number) => number): void {
  let left = total;
  for (const at of open) {
    shares[at] = Math.floor(quota(at));
    left -= shares[at];
  }
  const byRemainder = [...open].sort((one, other) => remainder(quota(other)) - remainder(quota(one)) || one - other);
  for (const at of byRemainder.slice(0, Math.round(left))) shares[at] = (shares[at] ?? 0) + 1;
}

function remainder(value: number): number {
  return value - Math.floor(value);
}

/**
 * A table of whole numbers with given sums: what each row holds, parted by the columns' totals. Both margins are met exactly.
 * `rows` and `columns` are whole numbers with the same sum. The answer is one array over the rows for each column.
 */
export function partOut(rows: ArrayLike<number>, columns: ArrayLike<number>): readonly Float64Array[] {
  const left = Float64Array.from(rows);
  return Array.from(columns, (total) => {
    const part = shareOut(total, left, left);
    for (const [row, taken] of part.entries()) left[row] = (left[row] ?? 0) - taken;
    return part;
  });
}
