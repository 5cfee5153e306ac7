import { pathToFileURL } from 'node:url';
import { distanceM } from '../../../src/geography/distance.ts';
import { minCostFlow } from '../../../src/relations/min-cost-flow.ts';
import { relationFlows } from '../../../src/relations/relation-flows.ts';
import type { SuggestInput } from '../../../src/relations/suggest-input.ts';
import type { TransportProblem } from '../../../src/relations/transport-tree.ts';
import { runSteps } from '../../relations/run-steps.ts';
import type { Figure } from '../figure.ts';
import { figureLine } from '../figure.ts';
import { plainTransport } from './plain-transport.ts';
import { growth, middleMs, processorMs, suggestRegion } from './suggest-region.ts';

/** What is to be moved between the areas of a region, as relation flows have it. */
function problemOf({ areas, inputs }: SuggestInput): TransportProblem {
  const [low, high] = [inputs.q1?.values ?? new Float64Array(), inputs.q4?.values ?? new Float64Array()];
  const total = (list: Float64Array): number => list.reduce((sum, each) => sum + each, 0);
  const [x, y] = [total(low), total(high)];
  const surplus = Array.from(low, (each, i) => each * y - (high[i] ?? 0) * x);
  const rows = surplus.map((_, i) => i);
  const [from, to] = [rows.filter((i) => (surplus[i] ?? 0) > 0), rows.filter((i) => (surplus[i] ?? 0) < 0)];
  const place = (i: number): readonly [number, number] => [
    areas.centroids[2 * i] ?? NaN,
    areas.centroids[2 * i + 1] ?? NaN,
  ];
  return {
    supply: Float64Array.from(from, (i) => surplus[i] ?? 0),
    demand: Float64Array.from(to, (i) => -(surplus[i] ?? 0)),
    cost: Float64Array.from(from.flatMap((i) => to.map((j) => distanceM(...place(i), ...place(j)) / 1000))),
  };
}

function ours(problem: TransportProblem): number {
  return runSteps(minCostFlow(problem)).cost;
}

interface Race {
  readonly areas: number;
  readonly oursMs: number;
  readonly plainMs: number;
}

/** Both ways on the same region, which must cost the same. */
function race(region: SuggestInput): Race {
  const problem = problemOf(region);
  const one = ours(problem);
  let other = NaN;
  const plainMs = processorMs(() => (other = plainTransport(problem)));
  if (!(Math.abs(one - other) <= 1e-9 * other)) throw new Error(`the plans cost ${one} and ${other}`);
  return {
    areas: region.areas.codes.length,
    oursMs: middleMs(9, () => ours(problem)),
    plainMs,
  };
}

function figureOf({ areas, oursMs, plainMs }: Race): Figure {
  return {
    part: '4',
    what: `least transport, ${areas} areas: shortest ways over simplex`,
    value: plainMs / oursMs,
    unit: '×',
    note: `${plainMs.toFixed(0)} ms and ${oursMs.toFixed(1)} ms, same cost`,
  };
}

/** The least transport between low and high households: against successive shortest ways over all lines, and its growth. */
export function benchTransport(): Promise<readonly Figure[]> {
  const town = suggestRegion(20, 16);
  const [few, many] = [race(town), race(suggestRegion(24, 24, 569))];
  const country = problemOf(suggestRegion(88, 70));
  const countryMs = middleMs(1, () => ours(country));
  const townMs = middleMs(9, () => runSteps(relationFlows({ ...town, municipality: '' })));
  return Promise.resolve([
    figureOf(few),
    figureOf(many),
    {
      part: '4',
      what: 'least transport, growth from 320 to 6 160 areas',
      value: growth(few.areas, few.oursMs, 6160, countryMs),
      unit: 'power',
      note: `6 160 areas: ${(countryMs / 1000).toFixed(1)} s; shortest ways from 320 to 569: ${growth(few.areas, few.plainMs, many.areas, many.plainMs).toFixed(2)}`,
    },
    {
      part: '4',
      what: 'relation flows of a municipality of 320 areas, whole answer',
      value: townMs,
      unit: 'ms',
      goal: { atMost: 50 },
    },
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const figure of await benchTransport()) console.log(figureLine(figure));
}
