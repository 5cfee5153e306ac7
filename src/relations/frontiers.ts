import type { AreaSet } from '../geography/area-set.ts';
import type { Borders } from '../geography/borders.ts';
import { benjaminiHochberg } from '../measures/benjamini-hochberg.ts';
import { NORMAL_QUANTILE } from '../measures/normal-quantile.ts';
import { twoSidedP } from '../measures/normal-tail.ts';
import { orderOf } from '../measures/order-of.ts';
import { quantile } from '../measures/quantile.ts';
import { Status } from '../measures/status.ts';
import type { StepValues } from './border-steps.ts';
import type { FrontierColumns } from './frontier-relation.ts';

/** A certain border has at least twice as much on one side as on the other … */
const leastStep = Math.log(2);

/** … and, among counts, is one of those of which at most one in twenty is a chance. */
const falseDiscoveryRate = 0.05;

/** The step that is drawn as high as any: eight times. */
const fullStep = Math.log(8);

/**
 * Gränser: what lies over every border between two neighbours.
 *
 * Formula: step = value of one − value of other, on the logarithm for measures that are ratios (y of `logBalance` for counts, so that it is finite where
 * a part is 0). Counts: z = |y_i − y_j| / √(s_i² + s_j²), two-sided p, q by Benjamini–Hochberg over the borders with a step; a border is certain (a
 * frontier) when q < 0.05 and the ratio is at least 2; the interval is exp(step ± 1.96 √(s_i² + s_j²)). Whole percents: certain when the
 * rounding intervals are disjoint and the ratio is at least 2; the interval is that of the corners. Anything else has no interval and is not tested:
 * its step is a difference in its unit, and none is certain.
 * Symmetry: exchanging numerator and denominator changes the sign of steps and inverts the ratios; nothing else. Scaling both counts leaves the steps
 * nearly as they are and makes more of them certain.
 * Edge cases: a side without a value (missing, or a base below 50) gives the border its reason, one's first; no borders give empty columns; where all
 * values are equal every step is 0 and none is certain.
 * Source: measures.md §4; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x. Truth: by hand and against a plain version, in the tests.
 */
export function frontiers(
  { one, other, borderM }: Borders,
  { municipalityOf }: Pick<AreaSet, 'municipalityOf'>,
  values: StepValues,
): FrontierColumns {
  const acrossMunicipality = Uint8Array.from(one, (i, row) =>
    municipalityOf[i] === municipalityOf[other[row] ?? -1] ? 0 : 1,
  );
  const within = values.withinMunicipalities === true;
  const status = Uint8Array.from(one, (i, row) => {
    const reason = (values.status[i] ?? Status.noData) || (values.status[other[row] ?? -1] ?? Status.noData);
    return reason || (within && acrossMunicipality[row] === 1 ? Status.notAvailable : Status.present);
  });
  const step = Float64Array.from(one, (i, row) =>
    status[row] === Status.present ? (values.value[i] ?? NaN) - (values.value[other[row] ?? -1] ?? NaN) : NaN,
  );
  const full = values.test === 'none' ? spreadOf(values) : fullStep;
  return {
    one,
    other,
    borderM,
    status,
    step,
    ...judged({ one, other }, step, values),
    height: step.map((height) => (full > 0 ? Math.min(1, Math.abs(height) / full) : 0 * height)),
    acrossMunicipality,
  };
}

type Judged = Pick<FrontierColumns, 'lower' | 'upper' | 'q' | 'certain'>;

function judged(sides: Pick<Borders, 'one' | 'other'>, step: Float64Array, values: StepValues): Judged {
  switch (values.test) {
    case 'sampling':
      return bySampling(sides, step, values.variance);
    case 'rounding':
      return byRounding(sides, step, values.lower, values.upper);
    case 'none': {
      const none = new Float64Array(step.length).fill(NaN);
      return { lower: none, upper: none.slice(), q: none.slice(), certain: new Uint8Array(step.length) };
    }
  }
}

function bySampling(
  { one, other }: Pick<Borders, 'one' | 'other'>,
  step: Float64Array,
  variance: Float64Array,
): Judged {
  const error = Float64Array.from(step, (_, row) =>
    Math.sqrt((variance[one[row] ?? -1] ?? NaN) + (variance[other[row] ?? -1] ?? NaN)),
  );
  const end = (sign: number): Float64Array =>
    step.map((value, row) => Math.exp(value + sign * NORMAL_QUANTILE * (error[row] ?? NaN)));
  const q = benjaminiHochberg(step.map((value, row) => twoSidedP(value / (error[row] ?? NaN))));
  const certain = Uint8Array.from(step, (value, row) =>
    (q[row] ?? NaN) < falseDiscoveryRate && Math.abs(value) >= leastStep ? 1 : 0,
  );
  return { lower: end(-1), upper: end(1), q, certain };
}

function byRounding(
  { one, other }: Pick<Borders, 'one' | 'other'>,
  step: Float64Array,
  lowerOf: Float64Array,
  upperOf: Float64Array,
): Judged {
  const corner = (above: Float64Array, below: Float64Array): Float64Array =>
    step.map((value, row) =>
      // A lower end is never ∞ and an upper one never −∞: there is always a difference.
      Number.isNaN(value) ? NaN : Math.exp((above[one[row] ?? -1] ?? NaN) - (below[other[row] ?? -1] ?? NaN)),
    );
  const lower = corner(lowerOf, upperOf);
  const upper = corner(upperOf, lowerOf);
  const certain = Uint8Array.from(step, (value, row) => {
    const isDisjoint = (lower[row] ?? NaN) > 1 || (upper[row] ?? NaN) < 1;
    return isDisjoint && Math.abs(value) >= leastStep ? 1 : 0;
  });
  return { lower, upper, q: new Float64Array(step.length).fill(NaN), certain };
}

/** From the 5th to the 95th percentile of the values that there are, or from the least to the most where those are the same; 0 for none. */
function spreadOf({ value, status }: StepValues): number {
  const sorted = value.filter((_, row) => status[row] === Status.present).sort();
  const between = (from: number, to: number): number => quantile(sorted, to) - quantile(sorted, from);
  return between(0.05, 0.95) || between(0, 1) || 0;
}

/** What is certain of a ratio, as a logarithm: the lower bound of |ln|, below 0 where the interval covers 1. */
export function certainStep({ lower, upper }: Pick<FrontierColumns, 'lower' | 'upper'>, row: number): number {
  return Math.max(Math.log(lower[row] ?? NaN), -Math.log(upper[row] ?? NaN));
}

/** More than any logarithm of a ratio of doubles: puts the certain borders before the others. */
const beyondLogarithms = 2000;

/**
 * The rows of the borders that have a step, sharpest first: the certain ones by what is certain of their ratio (`certainStep`), so that small areas do
 * not win by chance, then the others by the step itself. Equal ones keep the order of the rows.
 */
export function sharpestFirst(columns: Pick<FrontierColumns, 'step' | 'lower' | 'upper' | 'certain'>): Uint32Array {
  const rows = Uint32Array.from(columns.step.keys()).filter((row) => !Number.isNaN(columns.step[row]));
  const keys = Float64Array.from(rows, (row) =>
    columns.certain[row] === 1 ? -beyondLogarithms - certainStep(columns, row) : -Math.abs(columns.step[row] ?? NaN),
  );
  return orderOf(keys).map((at) => rows[at] ?? 0);
}
