/** A stream of numbers that is the same on every machine: whole-number arithmetic only. */
export interface Random {
  /** Uniform in 0…1, 1 not included. */
  next(): number;
  /** Uniform between two numbers. */
  between(low: number, high: number): number;
  /** A whole number from 0 to n − 1. */
  below(n: number): number;
  /** Bell-shaped around 0 with standard deviation 1, never beyond ±3.5 (twelve uniforms summed: no logarithm, so no platform can differ). */
  bell(): number;
}

/** Seeded random numbers (mulberry32, by Tommy Ettinger, public domain). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    below: (n) => Math.floor(next() * n),
    bell: () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += next();
      return Math.max(-3.5, Math.min(3.5, sum));
    },
  };
}
