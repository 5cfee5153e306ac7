/** e to the power of x from sums and products only, so that every machine finds the same digits. |x| ≤ 50. */
export function exponential(x: number): number {
  const small = x / 256;
  let result = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + (small / 4) * (1 + small / 5))));
  for (let i = 0; i < 8; i++) result *= result;
  return result;
}
