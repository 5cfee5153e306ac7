import type { AreaSet } from '../../src/geography/area-set.ts';
import type { Column } from '../../src/measures/column.ts';
import { knownRoles } from '../../src/measures/roles.ts';
import { random } from '../demo/random.ts';

const names = [
  'population',
  'employmentBase',
  'q1',
  'q2',
  'q3',
  'q4',
  'employmentRate',
  'postSecondaryShare',
  'disposableIncome',
] as const;

/** A smooth surface over the region, about −1 to 1: a few waves of random direction, so that neighbours are alike and poles arise. */
function surface(areas: AreaSet, seed: number): Float64Array {
  const source = random(seed);
  const waves = Array.from({ length: 7 }, () => ({
    east: source.between(-18, 18),
    north: source.between(-32, 32),
    phase: source.between(0, 6.283),
  }));
  return Float64Array.from(areas.codes, (_, i) => {
    const lon = areas.centroids[2 * i] ?? 0;
    const lat = areas.centroids[2 * i + 1] ?? 0;
    const sum = waves.reduce((all, { east, north, phase }) => all + Math.sin(east * lon + north * lat + phase), 0);
    return sum / 3 + source.bell() * 0.2;
  });
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** The figures of one made-up area where living conditions are `level`, −1 low to 1 high. */
function figures(level: number, population: number): Readonly<Record<(typeof names)[number], number>> {
  const households = population / 2.1;
  const weights = [-1.5, -0.5, 0.5, 1.5].map((tilt) => Math.exp(tilt * level));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = weights.map((weight) => Math.round((households * weight) / whole));
  return {
    population,
    employmentBase: Math.round(population * 0.57),
    q1,
    q2,
    q3,
    q4,
    employmentRate: rounded(Math.min(0.95, Math.max(0.35, 0.77 + 0.13 * level)), 3),
    postSecondaryShare: rounded(Math.min(0.85, Math.max(0.08, 0.42 + 0.2 * level)), 3),
    disposableIncome: rounded(300 * Math.exp(0.27 * level), 1),
  };
}

/** Made-up figures for every area, in columns the measures know. The same seed gives the same figures. */
export function fictionalValues(areas: AreaSet, seed: number): readonly Column[] {
  const source = random(seed + 1);
  const levels = surface(areas, seed);
  const rows = Array.from(levels, (level) => figures(level, 700 + source.below(2000)));
  return names.map((name) => ({
    name,
    unit: knownRoles[name],
    values: Float64Array.from(rows, (row) => row[name]),
    status: new Uint8Array(rows.length),
  }));
}

/** Real rows as they are, and made-up ones only where an area has no real row. A column that the real table lacks is not available in its rows. */
export function realBeforeFictional(
  fictional: readonly Column[],
  real: readonly Column[],
  isReal: (row: number) => boolean,
  notAvailable: number,
): readonly Column[] {
  return fictional.map((column) => {
    const own = real.find(({ name }) => name === column.name);
    return {
      ...column,
      values: column.values.map((value, row) => (isReal(row) ? (own?.values[row] ?? NaN) : value)),
      status: column.status.map((status, row) => (isReal(row) ? (own?.status[row] ?? notAvailable) : status)),
    };
  });
}
