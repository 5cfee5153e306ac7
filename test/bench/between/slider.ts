import type { Page } from '@playwright/test';
import { balanceOfColumns } from '../../../src/measures/balance-of-columns.ts';
import { livingConditions } from '../../../src/measures/living-conditions.ts';
import { indexMunicipalities } from '../../../src/relations/index-municipalities.ts';
import { relatePoles } from '../../../src/relations/pole-pair.ts';
import { applyScenario } from '../../../src/relations/scenario/apply-scenario.ts';
import { inputsOf, medianGoal } from '../../../src/relations/scenario/median-goal.ts';
import { peopleOf } from '../../../src/relations/scenario/people.ts';
import { placeRows } from '../../../src/relations/scenario/place-rows.ts';
import type { Move } from '../../../src/relations/scenario/scenario.ts';
import { columnsOf, geographyOf, placed } from '../../relations/scenario-case.ts';
import type { Figure } from '../figure.ts';
import { mainThreadDuring } from '../main-thread.ts';
import { scaleSite } from '../scale-site.ts';
import { middleMs } from './suggest-region.ts';

const times = 6;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** What a slider sends while it is moved, with the room open. */
function tried(amount: number): string {
  return JSON.stringify({ type: 'tryScenario', scenario: [{ kind: 'employed', place: 'a', amount }] });
}

async function scriptTime(page: Page): Promise<number> {
  const open = { type: 'change', change: { room: 'whatIf', drawer: 'none' } };
  await mainThreadDuring(page, JSON.stringify({ type: 'setPair', a: ['1000C0010'], b: ['1001C0030'] }));
  await mainThreadDuring(page, JSON.stringify(open), 4000);
  // The first ones compile; a person drags through many.
  for (let i = 0; i < 4; i++) await mainThreadDuring(page, tried(10 + i));
  const found = [];
  for (let i = 0; i < times; i++) found.push((await mainThreadDuring(page, tried(20 + i))).script);
  return median(found);
}

/** Everything that the worker answers to one step of a slider, for one municipality of so many areas: the scenario, map, pair, index and what it takes. */
function answerTime(n: number): number {
  const rows = Array.from({ length: n }, (_, i) => i);
  const wave = (i: number, k: number): number => Math.round(60 + 50 * Math.sin(i / 3 + k) + (i % 7) * 9);
  const geography = geographyOf(n);
  const { areas, at } = geography;
  const today = columnsOf({
    population: rows.map((i) => 1400 + wave(i, 1)),
    employmentBase: rows.map((i) => 800 + wave(i, 2)),
    ...Object.fromEntries([1, 2, 3, 4].map((k) => [`q${k}`, rows.map((i) => wave(i, k) + 20)])),
    ...Object.fromEntries([1, 2, 3, 4].map((k) => [`p${k}`, rows.map((i) => 10 + (wave(i, k) % 30))])),
    employmentRate: rows.map((i) => 0.5 + wave(i, 5) / 400),
    postSecondaryShare: rows.map((i) => 0.1 + wave(i, 6) / 400),
    disposableIncome: rows.map((i) => 150 + wave(i, 7)),
    dwellingsRented: rows.map((i) => wave(i, 8)),
    dwellingsOwned: rows.map((i) => wave(i, 9)),
  });
  const moves: readonly Move[] = [
    { kind: 'dwellings', place: 'municipality', amount: 3000, quartiles: [10, 20, 30, 40], tenure: '' },
    { kind: 'exchange', amount: 40 },
    { kind: 'employed', place: 'a', amount: 50 },
    { kind: 'educated', place: 'municipality', amount: 900 },
  ];
  const scenario = placed(geography, [3], [n - 4], ...moves);
  const once = (): unknown => {
    const { columns } = applyScenario(today, geography, scenario);
    const inputs = inputsOf(columns);
    const { q1, q4 } = inputs;
    if (q1 && q4) balanceOfColumns(q1, q4);
    livingConditions(inputs, areas.municipalityOf, areas.municipalities.length);
    const pair = {
      year: 2022,
      basis: 'households',
      subset: 'all',
      areas,
      neighbours: at.neighbours,
      extra: [],
    } as const;
    for (const figures of [inputs, inputsOf(today)])
      relatePoles({ ...pair, inputs: figures, a: [3], b: [n - 4], suggested: false });
    indexMunicipalities({ year: 2022, basis: 'households', areas, inputs, municipalities: ['9901'] });
    const places = placeRows(geography, scenario);
    const given = { people: peopleOf(today), areas, places, columns: today, moves };
    return (['a', 'b'] as const).map((pole) =>
      (['employed', 'educated', 'income'] as const).map((kind) => medianGoal(given, kind, pole)),
    );
  };
  for (let i = 0; i < 20; i++) once();
  return middleMs(15, once);
}

/** A slider of "Tänk om": script on the main thread for one step, and the worker's work for it. */
export async function benchSlider(): Promise<Figure[]> {
  const worker: Figure = {
    part: '4',
    what: 'what if, one step of a slider: worker, municipality of 320 areas',
    value: answerTime(320),
    unit: 'ms',
    goal: { atMost: 50 },
    note: 'four moves; scenario, map, pair twice, index, six medians backwards',
  };
  const site = await scaleSite([584]);
  try {
    const page = await site.open(584);
    return [
      worker,
      {
        part: '4',
        what: 'what if, one step of a slider: main-thread script, 584 areas',
        value: await scriptTime(page),
        unit: 'ms',
        goal: { atMost: 8 },
        note: 'page with map, pair and the room; median of six',
      },
    ];
  } finally {
    await site.close();
  }
}
