const perPi = 2 / Math.sqrt(Math.PI);

/** Below this the series needs few terms; above it the fraction. */
const turn = 2.5;

/**
 * How often a standard normal number lies at least as far from 0 as z, on either side: the two-sided p of a z-test.
 *
 * Formula: p = erfc(|z|/√2). For small z one less the series erf x = 2/√π e^(−x²) Σ 2ᵏ x^(2k+1)/(1·3·…·(2k+1)); for larger the continued fraction
 * erfc x = e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 3⁄2/(x + …)))). Range: 1 (z = 0) … 0; symmetric in z. NaN gives NaN; from about 38 on it is 0.
 * Accuracy: about 14 digits of p. Source: Abramowitz & Stegun 1964, 7.1.6 and 7.1.14.
 * Truth: z = 1.959963984540054 gives 0.05; in the tests.
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < turn ? 1 - series(x) : fraction(x);
}

function series(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; term > sum * Number.EPSILON; k++) {
    term *= (2 * x * x) / (2 * k + 1);
    sum += term;
  }
  return perPi * Math.exp(-x * x) * sum;
}

/** From within: forty steps are enough from the turn on. */
function fraction(x: number): number {
  let below = x;
  for (let k = 40; k > 0; k--) below = x + k / 2 / below;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / below;
}
