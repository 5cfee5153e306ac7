import { pathToFileURL } from 'node:url';
import { distanceM } from '../../../src/geography/distance.ts';
import { counterPoles } from '../../../src/relations/counter-poles.ts';
import type { SuggestInput } from '../../../src/relations/suggest-input.ts';
import type { Figure } from '../figure.ts';
import { figureLine } from '../figure.ts';
import { growth, middleMs, processorMs, suggestRegion } from './suggest-region.ts';

const threshold = Math.log(4);

function fast(region: SuggestInput): Int32Array {
  return counterPoles(region, threshold).nearest;
}

/** As one would write it first: each area against every other, by the formula. */
function plain({ areas, inputs }: SuggestInput): Int32Array {
  const rows = areas.codes.map((_, i) => {
    const [low, high] = [inputs.q1?.values[i] ?? NaN, inputs.q4?.values[i] ?? NaN];
    return { i, low, high, lon: areas.centroids[2 * i] ?? NaN, lat: areas.centroids[2 * i + 1] ?? NaN };
  });
  return Int32Array.from(rows, (one) => {
    const across = rows.filter(({ low, high }) => {
      const side = Math.sign(low - high);
      const balance = low / high;
      if (side === 0 || side === Math.sign(one.low - one.high) || (balance >= 0.8 && balance <= 1.25)) return false;
      const step = Math.log((one.low + 0.5) / (one.high + 0.5)) - Math.log((low + 0.5) / (high + 0.5));
      const spread = 1 / (one.low + 0.5) + 1 / (one.high + 0.5) + 1 / (low + 0.5) + 1 / (high + 0.5);
      return Math.abs(step) - 1.959963984540054 * Math.sqrt(spread) >= threshold;
    });
    const metres = across.map(({ i, lon, lat }) => ({ i, m: distanceM(one.lon, one.lat, lon, lat) }));
    const nearest = metres.reduce((best, next) => (next.m < best.m ? next : best), { i: -1, m: Infinity });
    return nearest.i;
  });
}

function checkSame(found: Int32Array, expected: Int32Array): void {
  found.forEach((row, i) => {
    if (row !== expected[i]) throw new Error(`counter-pole of area ${i}: ${row} against ${expected[i] ?? NaN}`);
  });
}

/** The nearest counter-pole of every area: against every pair examined, and its growth. */
export function benchCounterPoles(): Promise<readonly Figure[]> {
  const [town, region, country] = [suggestRegion(20, 16), suggestRegion(73, 8), suggestRegion(88, 70)];
  checkSame(fast(region), plain(region));
  const plainMs = middleMs(3, () => plain(region));
  checkSame(fast(country), plain(country));
  const plainManyMs = processorMs(() => plain(country));
  const fewMs = middleMs(9, () => fast(region));
  const manyMs = middleMs(5, () => fast(country));
  const townMs = middleMs(9, () => fast(town));
  const [few, many] = [region.areas.codes.length, country.areas.codes.length];
  const without = fast(country).filter((row) => row < 0).length;
  return Promise.resolve([
    {
      part: '4',
      what: 'nearest counter-pole of all, 584 areas: all pairs over ours',
      value: plainMs / fewMs,
      unit: '×',
      note: `${plainMs.toFixed(0)} ms and ${fewMs.toFixed(1)} ms, same answer`,
    },
    {
      part: '4',
      what: 'the same, 6 160 areas',
      value: plainManyMs / manyMs,
      unit: '×',
      note: `${plainManyMs.toFixed(0)} ms and ${manyMs.toFixed(1)} ms, same answer; ${without} areas have none`,
    },
    {
      part: '4',
      what: 'nearest counter-pole of all, growth from 584 to 6 160 areas',
      value: growth(few, fewMs, many, manyMs),
      unit: 'power',
      note: `all pairs: ${growth(few, plainMs, many, plainManyMs).toFixed(2)}`,
    },
    {
      part: '4',
      what: 'nearest counter-pole of all, a municipality of 320 areas',
      value: townMs,
      unit: 'ms',
      goal: { atMost: 50 },
    },
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const figure of await benchCounterPoles()) console.log(figureLine(figure));
}
