import { pathToFileURL } from 'node:url';
import { atkinson } from '../../src/measures/atkinson.ts';
import { catalogue } from '../../src/measures/catalogue.ts';
import type { EstimateColumn } from '../../src/measures/column.ts';
import { dissimilarity } from '../../src/measures/dissimilarity.ts';
import { exposure } from '../../src/measures/exposure.ts';
import { gini } from '../../src/measures/gini.ts';
import { isolation } from '../../src/measures/isolation.ts';
import type { MeasureContext } from '../../src/measures/measure-context.ts';
import { multigroupDissimilarity } from '../../src/measures/multigroup-dissimilarity.ts';
import { multigroupTheilH } from '../../src/measures/multigroup-theil-h.ts';
import { mutualInformation } from '../../src/measures/mutual-information.ts';
import { rowsOfGroups } from '../../src/measures/rows-of-groups.ts';
import { segregationIndex } from '../../src/measures/segregation-index.ts';
import { theilH } from '../../src/measures/theil-h.ts';
import { varianceRatio } from '../../src/measures/variance-ratio.ts';
import type { Figure } from './figure.ts';
import { figureLine } from './figure.ts';
import { plainAreas, plainMunicipalities } from './plain-measures.ts';
import type { SyntheticYear } from './synthetic-years.ts';
import { syntheticYear } from './synthetic-years.ts';

const country = 6160;
const grid = 60000;
const years = 14;
const rounds = 9;

/** All measures of all areas of a year, from typed columns. */
function typedAreas({ inputs, groupOf, groups }: SyntheticYear): EstimateColumn[] {
  const context: MeasureContext = { basis: 'households', groupOf, groups };
  return catalogue.map((measure) => measure.compute(inputs, context));
}

/** The index and the companions of every municipality of a year, in the order of `plainMunicipalities`. */
function typedMunicipalities({ inputs, groupOf, groups }: SyntheticYear): number[][] {
  const { start, rows } = rowsOfGroups(groupOf, groups);
  const { q1, q2, q3, q4 } = inputs;
  return Array.from({ length: groups }, (_, g) => {
    const own = rows.subarray(start[g], start[g + 1]);
    const { index, topGap, poleQuotient, medianOverP10, f1 } = segregationIndex(inputs, own);
    const two = [dissimilarity, isolation, exposure, varianceRatio, gini, theilH, atkinson];
    const many = [multigroupDissimilarity, multigroupTheilH, mutualInformation];
    return [
      ...[index.value, topGap, poleQuotient, medianOverP10, f1],
      ...two.map((companion) => companion(q1, q4, own).value),
      ...many.map((companion) => companion([q1, q2, q3, q4], own).value),
    ];
  });
}

/**
 * The measures' figures: (a) typed columns against plain objects with simple-statistics on the same numbers, and (f) growth with the number of areas.
 * Both ways are warmed up, take turns, and are compared by their medians; that they agree is checked first.
 */
export function benchMeasures(): Promise<readonly Figure[]> {
  const all = Array.from({ length: years }, (_, year) => syntheticYear(country, 2000 + year));
  const few = all.slice(0, 3);
  const many = few.map((_, year) => syntheticYear(grid, 3000 + year));
  for (const year of all) checkSame(year);

  const [typed, plain] = takeTurns([() => typedAll(all), () => plainAll(all)]);
  const [small, large] = takeTurns([() => typedAll(few), () => typedAll(many)]);
  return Promise.resolve([
    {
      part: 'a',
      what: `all measures, ${String(country)} areas × ${String(years)} years: plain over typed`,
      value: plain / typed,
      unit: '×',
      note: `typed columns ${typed.toFixed(0)} ms, plain objects and simple-statistics ${plain.toFixed(0)} ms, same figures; median of ${String(rounds)}`,
    },
    {
      part: 'f',
      what: `measures, growth from ${String(country)} to ${String(grid)} areas (${(grid / country).toFixed(1)} ×)`,
      value: large / small,
      unit: '×',
      goal: { atMost: 12 },
      note: `${String(few.length)} years: ${small.toFixed(0)} ms and ${large.toFixed(0)} ms; median of ${String(rounds)}`,
    },
  ]);
}

function typedAll(all: readonly SyntheticYear[]): number {
  return all.reduce((sum, year) => sum + typedAreas(year).length + typedMunicipalities(year).length, 0);
}

function plainAll(all: readonly SyntheticYear[]): number {
  return all.reduce((sum, { rows }) => sum + plainAreas(rows).length + plainMunicipalities(rows).length, 0);
}

/** Median milliseconds of each way, after two rounds of warming up, in turns so that a busy machine is busy for both. */
function takeTurns(ways: readonly [() => number, () => number]): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = -2; round < rounds; round++) {
    for (const k of [0, 1] as const) {
      const from = performance.now();
      const result = ways[k]();
      const spent = performance.now() - from;
      if (result > 0 && round >= 0) times[k].push(spent);
    }
  }
  const middle = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1] ?? NaN;
  return [middle(times[0]), middle(times[1])];
}

/** Throws where the two ways do not agree: a race between different answers would say nothing. */
function checkSame(year: SyntheticYear): void {
  const areas = plainAreas(year.rows);
  typedAreas(year).forEach((typed, m) => {
    const key = catalogue[m]?.key ?? 'balance';
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
