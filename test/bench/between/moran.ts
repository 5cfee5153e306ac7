import { pathToFileURL } from 'node:url';
import { benjaminiHochberg } from '../../../src/measures/benjamini-hochberg.ts';
import type { LocalMoran } from '../../../src/relations/local-moran.ts';
import { localMoran } from '../../../src/relations/local-moran.ts';
import { poleRegions } from '../../../src/relations/pole-regions.ts';
import type { SuggestInput } from '../../../src/relations/suggest-input.ts';
import { areaBalances, poleLogBalance } from '../../../src/relations/suggest-input.ts';
import { runSteps } from '../../relations/run-steps.ts';
import type { Figure } from '../figure.ts';
import { figureLine } from '../figure.ts';
import { growth, middleMs, processorMs, suggestRegion } from './suggest-region.ts';

const permutations = 999;

function valuesOf(region: SuggestInput): Float64Array {
  return Float64Array.from(areaBalances(region), (pole) => poleLogBalance('households', pole));
}

function fast({ neighbours }: SuggestInput, values: Float64Array): LocalMoran {
  return runSteps(localMoran({ values, neighbours, permutations, seed: 1 }));
}

/** All numbers but one in an order drawn anew. */
function shuffleOthers(numbers: Float64Array, kept: number): void {
  for (let last = numbers.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    if (last === kept || other === kept) continue;
    const moved = numbers[last] ?? 0;
    numbers[last] = numbers[other] ?? 0;
    numbers[other] = moved;
  }
}

/** As one would write it first: a full row of weights for each area, all others shuffled for each permutation, every weight multiplied. */
function dense(
  { neighbours }: SuggestInput,
  values: Float64Array,
  times: number,
): { local: Float64Array; p: Float64Array } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const z = values.map((value) => value - mean);
  const squares = z.reduce((sum, value) => sum + value * value, 0);
  const local = new Float64Array(n);
  const p = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const own = neighbours.neighbour.subarray(neighbours.start[i], neighbours.start[i + 1]);
    const weights = new Float64Array(n);
    for (const j of own) weights[j] = 1 / own.length;
    const lag = (numbers: Float64Array): number => {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += (weights[j] ?? 0) * (numbers[j] ?? 0);
      return sum;
    };
    const observed = (z[i] ?? 0) * lag(z);
    local[i] = ((n - 1) * observed) / squares;
    const mixed = z.slice();
    let atLeast = 0;
    for (let r = 0; r < times; r++) {
      shuffleOthers(mixed, i);
      if ((z[i] ?? 0) * lag(mixed) >= observed) atLeast += 1;
    }
    p[i] = (Math.min(atLeast, times - atLeast) + 1) / (times + 1);
  }
  return { local, p };
}

/** Throws where the two ways do not agree: the same I, and p that differ only as chance lets them. */
function checkSame(found: LocalMoran, plain: { local: Float64Array; p: Float64Array }): void {
  let apart = 0;
  found.local.forEach((value, i) => {
    if (Math.abs(value - (plain.local[i] ?? NaN)) > 1e-9) throw new Error(`I of area ${i} differs`);
    apart += Math.abs((found.p[i] ?? NaN) - (plain.p[i] ?? NaN));
  });
  if (!(apart / found.p.length < 0.02)) throw new Error(`p are ${apart / found.p.length} apart`);
}

/** Local Moran with 999 permutations: against full rows of weights and full shuffles, and its growth. */
export function benchMoran(): Promise<readonly Figure[]> {
  const [town, region, country] = [suggestRegion(20, 16), suggestRegion(73, 8), suggestRegion(88, 70)];
  const [few, many] = [valuesOf(region), valuesOf(country)];
  let plain: ReturnType<typeof dense> = { local: new Float64Array(), p: new Float64Array() };
  const denseMs = processorMs(() => (plain = dense(region, few, permutations)));
  checkSame(fast(region, few), plain);
  const sample = 4;
  const denseManyMs = (processorMs(() => dense(country, many, sample)) / sample) * permutations;
  const fewMs = middleMs(9, () => fast(region, few));
  const manyMs = middleMs(5, () => fast(country, many));
  const townMs = middleMs(9, () => runSteps(poleRegions({ ...town, permutations, seed: 1 })));
  const certain = benjaminiHochberg(plain.p).filter((q) => q < 0.05).length;
  return Promise.resolve([
    {
      part: '4',
      what: 'local Moran, 999 permutations, 584 areas: dense over ours',
      value: denseMs / fewMs,
      unit: '×',
      note: `${denseMs.toFixed(0)} ms and ${fewMs.toFixed(1)} ms; same I, p as chance lets them; ${certain} areas certain`,
    },
    {
      part: '4',
      what: 'the same, 6 160 areas',
      value: denseManyMs / manyMs,
      unit: '×',
      note: `${(denseManyMs / 1000).toFixed(0)} s, from ${sample} of the 999 permutations, and ${manyMs.toFixed(1)} ms`,
    },
    {
      part: '4',
      what: 'local Moran, growth from 584 to 6 160 areas',
      value: growth(few.length, fewMs, many.length, manyMs),
      unit: 'power',
      note: `dense: ${growth(few.length, denseMs, many.length, denseManyMs).toFixed(2)}`,
    },
    {
      part: '4',
      what: 'pole regions of a municipality of 320 areas, whole answer',
      value: townMs,
      unit: 'ms',
      goal: { atMost: 50 },
    },
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const figure of await benchMoran()) console.log(figureLine(figure));
}
