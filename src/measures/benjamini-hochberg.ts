import { orderOf } from './order-of.ts';

/**
 * q of each test: the smallest false discovery rate at which it is called a discovery, when many are made at once.
 *
 * Formula: with the p sorted, q₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎/j, and at most 1. Range: p…1, in the order of p; equal p have equal q. NaN is no test: it has q NaN and does not count in m.
 * Source: Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x. Truth: their table of fifteen p (four discoveries at 0.05); in the tests.
 */
export function benjaminiHochberg(p: Float64Array): Float64Array {
  const q = new Float64Array(p.length).fill(NaN);
  const tested: number[] = [];
  p.forEach((value, i) => {
    if (!Number.isNaN(value)) tested.push(i);
  });
  const order = orderOf(Float64Array.from(tested, (i) => p[i] ?? NaN));
  let least = 1;
  for (let rank = order.length; rank > 0; rank--) {
    const i = tested[order[rank - 1] ?? 0] ?? 0;
    least = Math.min(least, (p[i] ?? NaN) * (order.length / rank));
    q[i] = least;
  }
  return q;
}
