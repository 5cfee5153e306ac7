import { pathToFileURL } from 'node:url';
import { median } from 'simple-statistics';
import type { AreaSet } from '../../../src/geography/area-set.ts';
import { distanceM } from '../../../src/geography/distance.ts';
import { compareSurroundings } from '../../../src/relations/compare-surroundings.ts';
import { meetingSizes } from '../../../src/relations/meeting-sizes.ts';
import type { Figure } from '../figure.ts';
import { figureLine } from '../figure.ts';
import type { SyntheticYear } from '../synthetic-years.ts';
import { syntheticYear } from '../synthetic-years.ts';

const rounds = 7;

/** Areas of a year in a grid, 600 m apart; A in the first quarter of them and B in the third. */
interface Region {
  readonly areas: AreaSet;
  readonly year: SyntheticYear;
  readonly a: number;
  readonly b: number;
}

function regionOf(n: number): Region {
  const columns = Math.ceil(Math.sqrt(n));
  const cells = Array.from({ length: n }, (_, i) => i);
  return {
    areas: {
      level: 'deso',
      codes: cells.map((i) => `G${String(i).padStart(5, '0')}`),
      names: cells.map(() => ''),
      municipalities: [],
      municipalityOf: new Uint16Array(n),
      centroids: Float64Array.from(
        cells.flatMap((i) => [12 + 0.01 * (i % columns), 56 + 0.006 * Math.floor(i / columns)]),
      ),
      bounds: new Float64Array(4 * n),
      areaM2: new Float64Array(n),
    },
    year: syntheticYear(n, 7000 + n),
    a: Math.floor(n / 4),
    b: Math.floor((3 * n) / 4),
  };
}

/** The scale; the region's edge is not asked for, since the plain way does not ask for it either. */
function swept({ areas, year, a, b }: Region): readonly number[] {
  const { steps } = compareSurroundings({
    year: 2024,
    basis: 'households',
    areas,
    inputs: year.inputs,
    picker: { at: () => 0, within: () => [] },
    a: [a],
    b: [b],
  });
  return steps.map(({ apart }) => apart);
}

/** As one would write it first: for each size and pole all areas sorted by their distance, and added until there are enough. */
function sortedAnew({ areas, year, a, b }: Region): readonly number[] {
  const known = year.rows
    .map((row, i) => ({ ...row, i }))
    .filter(({ q1, q4, population }) => q1 !== null && q4 !== null && population !== null);
  const everyone = known.reduce((sum, { population }) => sum + (population ?? 0), 0);
  const residents = (row: number): number => year.rows[row]?.population ?? 0;
  const at = (row: number): [number, number] => [areas.centroids[2 * row] ?? NaN, areas.centroids[2 * row + 1] ?? NaN];
  const around = (pole: number, k: number): number => {
    const far = (row: number): number => Math.round(1e6 * distanceM(...at(pole), ...at(row)));
    const sorted = known.map((row) => ({ ...row, far: far(row.i) })).sort((one, other) => one.far - other.far);
    let [sum, low, high, last] = [0, 0, 0, NaN];
    for (const row of sorted) {
      if (sum >= k && row.far !== last) break;
      sum += row.population ?? 0;
      low += row.q1 ?? 0;
      high += row.q4 ?? 0;
      last = row.far;
    }
    return Math.log((low + 0.5) / (high + 0.5));
  };
  const sizes = meetingSizes(Math.min(residents(a), residents(b)), everyone);
  return sizes.map((k) => Math.abs(around(a, k) - around(b, k)));
}

/** Throws where the two ways do not agree: a race between different answers would say nothing. */
function checkSame(region: Region): void {
  const [one, other] = [swept(region), sortedAnew(region)];
  if (one.length !== other.length) throw new Error(`${one.length} sizes against ${other.length}`);
  one.forEach((apart, i) => {
    if (Math.abs(apart - (other[i] ?? NaN)) > 1e-9) throw new Error(`size ${i}: ${apart} against ${other[i] ?? NaN}`);
  });
}

function race(region: Region): { readonly sweptMs: number; readonly sortedMs: number; readonly ratio: number } {
  const times = Array.from(
    { length: rounds + 2 },
    () => [msOf(() => swept(region)), msOf(() => sortedAnew(region))] as const,
  );
  const counted = times.slice(2);
  return {
    sweptMs: median(counted.map(([one]) => one)),
    sortedMs: median(counted.map(([, other]) => other)),
    ratio: median(counted.map(([one, other]) => other / one)),
  };
}

function msOf(way: () => readonly number[]): number {
  const from = performance.now();
  if (way().length === 0) throw new Error('nothing was computed');
  return performance.now() - from;
}

/** The meeting scale's figures: one sort for each pole against one for each size and pole, on the same numbers. */
export function benchMeetingScale(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const times = [584, 6160].map((n) => {
    const region = regionOf(n);
    checkSame(region);
    const { sweptMs, sortedMs, ratio } = race(region);
    figures.push({
      part: 'e',
      what: `meeting scale, ${String(n)} areas: sorted for each size over once`,
      value: ratio,
      unit: '×',
      note: `${sweptMs.toFixed(1)} ms and ${sortedMs.toFixed(1)} ms, same figures; median of ${String(rounds)}`,
    });
    return sweptMs;
  });
  const [few = NaN, many = NaN] = times;
  figures.push({
    part: 'e',
    what: 'meeting scale, growth exponent from 584 to 6160 areas',
    value: Math.log(many / few) / Math.log(6160 / 584),
    unit: '',
    goal: { atMost: 1.3 },
    note: 'n log n in areas',
  });
  return Promise.resolve(figures);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const figure of await benchMeetingScale()) console.log(figureLine(figure));
}
