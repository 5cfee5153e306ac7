import { exponential } from './exponential.ts';

export type Quartiles = readonly [number, number, number, number];

/** ln 3: a quarter of a logistic distribution lies below −ln 3, a quarter above ln 3. */
const outer = 1.0986122886681098;

function below(limit: number, hardship: number): number {
  return 1 / (1 + exponential(-(limit + hardship)));
}

/** Shares of the nation's four quartiles in a place, lowest first. `hardship` 0 is the nation; 1.7 is about eleven low on each high, −1.1 one on five. */
export function quartileShares(hardship: number): Quartiles {
  const [first, half, third] = [below(-outer, hardship), below(0, hardship), below(outer, hardship)];
  return [first, half - first, third - half, 1 - third];
}

/** The hardship at which low over high is `balance`. */
export function hardshipAt(balance: number): number {
  let [low, high] = [-6, 6];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    const [first, , , last] = quartileShares(middle);
    if (first / last > balance) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Whole numbers with the shares' proportions that sum to the total (largest remainder). */
export function apportion(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const whole = exact.map(Math.floor);
  const order = [...exact.keys()].sort((a, b) => remainder(exact[b]) - remainder(exact[a]) || a - b);
  const short = total - whole.reduce((all, part) => all + part, 0);
  for (const part of order.slice(0, short)) whole[part] = (whole[part] ?? 0) + 1;
  return whole;
}

function remainder(value = 0): number {
  return value - Math.floor(value);
}
