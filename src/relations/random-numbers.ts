/** A stream of random whole numbers, the same on every machine for the same seed. */
export interface RandomNumbers {
  /** Uniform over 0…2³²−1. */
  next(): number;
  /** Uniform over 0…n−1, for a whole n of 1…2³². */
  below(n: number): number;
}

/** One step of splitmix32: spreads a seed, however small, over 32 bits. */
function spread(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function rotated(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

/**
 * Seeded random numbers: the generator xoshiro128** with its state filled by splitmix32.
 *
 * Period 2¹²⁸ − 1; whole-number arithmetic only, so that no two machines differ. `below` throws away the part of the range that would favour small
 * numbers. Not for secrets.
 * Source: Blackman & Vigna 2021, doi:10.1145/3460772.
 */
export function randomNumbers(seed: number): RandomNumbers {
  let at = seed >>> 0;
  const filled = (): number => {
    at = (at + 0x9e3779b9) >>> 0;
    return spread(at);
  };
  let [s0, s1, s2, s3] = [filled(), filled(), filled(), filled() | 1];
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return result;
  };
  const below = (n: number): number => {
    const limit = 2 ** 32 - (2 ** 32 % n);
    let drawn = next();
    while (drawn >= limit) drawn = next();
    return drawn % n;
  };
  return { next, below };
}
