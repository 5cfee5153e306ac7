import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from 'simple-statistics';
import { catalogue } from '../../src/measures/catalogue.ts';
import { companions } from '../../src/measures/companions.ts';
import type { Estimate, EstimateColumn } from '../../src/measures/column.ts';
import type { MeasureContext } from '../../src/measures/measure-context.ts';
import { rowsOfGroups } from '../../src/measures/rows-of-groups.ts';
import { segregationIndex } from '../../src/measures/segregation-index.ts';
import type { Figure } from './figure.ts';
import { figureLine } from './figure.ts';
import { plainAreas, plainMunicipalities } from './plain-measures.ts';
import type { SyntheticYear } from './synthetic-years.ts';
import { syntheticYear } from './synthetic-years.ts';

const country = 6160;
const grid = 60000;
const years = 14;
const rounds = 9;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What both ways can compute: the distance to a counter-pole also asks where the areas lie. */
const measured = catalogue.flatMap(({ key, compute }) => (key === 'counterPole' ? [] : [{ key, compute }]));

/** All measures of all areas of a year, from typed columns. */
function typedAreas({ inputs, groupOf, groups }: SyntheticYear): EstimateColumn[] {
  const context: MeasureContext = { basis: 'households', groupOf, groups };
  return measured.map((measure) => measure.compute(inputs, context));
}

/** The index and the companions of every municipality of a year, in the order of `plainMunicipalities`. */
function typedMunicipalities({ inputs, groupOf, groups }: SyntheticYear): number[][] {
  const { start, rows } = rowsOfGroups(groupOf, groups);
  const { q1, q2, q3, q4 } = inputs;
  return Array.from({ length: groups }, (_, g) => {
    const own = rows.subarray(start[g], start[g + 1]);
    const { index, topGap, poleQuotient, medianOverP10, f1 } = segregationIndex(inputs, own);
    const beside = companions({ low: q1, high: q4, all: [q1, q2, q3, q4] }, own);
    return [
      ...[index.value, topGap, poleQuotient, medianOverP10, f1],
      ...Object.values(beside).map((companion: Estimate) => companion.value),
    ];
  });
}

/**
 * The measures' figures: (a) typed columns against plain objects with simple-statistics on the same numbers, and (f) growth with the number of areas.
 * That both ways agree is checked first.
 */
export function benchMeasures(): Promise<readonly Figure[]> {
  const all = Array.from({ length: years }, (_, year) => syntheticYear(country, 2000 + year));
  const few = all.slice(0, 3);
  const many = few.map((_, year) => syntheticYear(grid, 3000 + year));
  for (const year of all) checkSame(year);

  const forms = race(
    () => typedAll(all),
    () => plainAll(all),
  );
  const sizes = race(
    () => typedAll(few),
    () => typedAll(many),
  );
  return Promise.resolve([
    {
      part: 'a',
      what: `all measures, ${String(country)} areas × ${String(years)} years: plain over typed`,
      value: forms.ratio,
      unit: '×',
      note: `typed columns ${forms.firstMs.toFixed(0)} ms, plain objects and simple-statistics ${forms.secondMs.toFixed(0)} ms, same figures; median of ${String(rounds)}`,
    },
    {
      part: 'f',
      what: `measures, growth from ${String(country)} to ${String(grid)} areas (${(grid / country).toFixed(1)} ×)`,
      value: sizes.ratio,
      unit: '×',
      goal: { atMost: 12 },
      note: `${String(few.length)} years: ${sizes.firstMs.toFixed(0)} ms and ${sizes.secondMs.toFixed(0)} ms; median of ${String(rounds)}`,
    },
  ]);
}

function typedAll(all: readonly SyntheticYear[]): number {
  return all.reduce((sum, year) => sum + typedAreas(year).length + typedMunicipalities(year).length, 0);
}

function plainAll(all: readonly SyntheticYear[]): number {
  return all.reduce((sum, { rows }) => sum + plainAreas(rows).length + plainMunicipalities(rows).length, 0);
}

interface Race {
  readonly firstMs: number;
  readonly secondMs: number;
  /** Median over the rounds of the second's time over the first's. */
  readonly ratio: number;
}

/**
 * Races two ways in turns, so that a busy machine is busy for both, after two rounds of warming up. Each turn starts with the garbage of the
 * turn before collected, so that neither pays for the other.
 */
function race(first: () => number, second: () => number): Race {
  const times: { first: number; second: number }[] = [];
  for (let round = -2; round < rounds; round++) {
    const turn = { first: timeOf(first), second: timeOf(second) };
    if (round >= 0) times.push(turn);
  }
  return {
    firstMs: median(times.map((turn) => turn.first)),
    secondMs: median(times.map((turn) => turn.second)),
    ratio: median(times.map((turn) => turn.second / turn.first)),
  };
}

function timeOf(way: () => number): number {
  collectGarbage();
  const from = performance.now();
  if (way() === 0) throw new Error('nothing was computed');
  return performance.now() - from;
}

/** Throws where the two ways do not agree: a race between different answers would say nothing. */
function checkSame(year: SyntheticYear): void {
  const areas = plainAreas(year.rows);
  typedAreas(year).forEach((typed, m) => {
    const key = measured[m]?.key ?? 'balance';
    areas.forEach((area, i) => {
      const plain = area[key];
      const [value, lower] = typeof plain === 'object' && plain ? [plain.value, plain.lower] : [plain, plain];
      same(`${key} of area ${String(i)}`, typed.values[i], value);
      same(`lower ${key} of area ${String(i)}`, typed.lower[i], lower);
    });
  });
  const plain = plainMunicipalities(year.rows).flat();
  typedMunicipalities(year)
    .flat()
    .forEach((value, k) => same(`municipal figure ${String(k)}`, value, plain[k] ?? NaN));
}

function same(what: string, typed: number | undefined, plain: number | null): void {
  const [one, other] = [typed ?? NaN, plain ?? NaN];
  const near = one === other || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
  if (!near && !(Number.isNaN(one) && Number.isNaN(other)))
    throw new Error(`${what}: typed columns say ${String(one)}, plain objects ${String(other)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const figure of await benchMeasures()) console.log(figureLine(figure));
}
