// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { exact } from '../../src/measures/column.ts';
import type { BetweenParts } from '../../src/panels/drawer/parts.ts';
import { mixLike, setMove, withShare } from '../../src/panels/what-if/scenario-edits.ts';
import { WhatIfElement } from '../../src/panels/what-if/what-if-element.ts';
import type { Scenario } from '../../src/relations/scenario/scenario.ts';
import type { PlaceFacts } from '../../src/relations/scenario/place-facts.ts';
import type { PairFigures, WhatIfAnswer } from '../../src/relations/scenario/what-if.ts';
import type { Action } from '../../src/store/actions.ts';
import { nothingBetween } from '../../src/store/between-questions.ts';
import type { Result } from '../../src/store/result.ts';
import { swedish } from '../../src/text/language.ts';
import { between } from '../../src/text/sv/between.ts';
import { pack } from './pair-region.ts';

const place: PlaceFacts = {
  reason: undefined,
  areas: 1,
  skipped: [],
  population: 2036,
  households: 1000,
  employed: { base: 1180, having: 640 },
  educated: { base: 1000, having: 165 },
  lowestIncome: 168,
};
const today: PairFigures = {
  contrast: exact(54.6),
  balanceA: exact(11),
  balanceB: exact(0.2),
  swaps: exact(249.3),
  index: exact(2.23),
  conditionsA: 0.5,
  conditionsB: 1.3,
};
const answer: WhatIfAnswer = {
  basis: 'households',
  householdSource: 'quartiles',
  municipality: 'Storhamn',
  places: {
    a: place,
    b: place,
    between: { ...place, areas: 0, reason: 'touching' },
    municipality: { ...place, areas: 160 },
  },
  tenures: [],
  exchange: { most: 400, least: -100, reason: undefined },
  reports: [],
  today,
  then: today,
  medians: [
    { kind: 'employed', pole: 'a', status: 'reachable', value: 0.54, median: 0.74, amount: 236 },
    { kind: 'income', pole: 'b', status: 'reached', value: 413, median: 270, amount: 0 },
  ],
  counts: {
    lowA: 600,
    highA: 60,
    lowB: 107,
    highB: 535,
    half: 0.5,
    perHousehold: { exchange: 1, a: 1, b: 1 },
    room: { most: 400, least: -60 },
  },
};

let heard: Action[] = [];
let panel: WhatIfElement;

function parts(scenario: Scenario, value: WhatIfAnswer = answer, state: 'ready' | 'waiting' = 'ready'): BetweenParts {
  const whatIf: Result<WhatIfAnswer> =
    state === 'ready' ? { state, value } : { state, before: value, progress: undefined };
  return {
    language: { ...swedish, between },
    view: { ...initialView, year: 2022, room: 'whatIf', a: ['9901C1000'], b: ['9901C1010'], scenario },
    pack,
    relation: undefined,
    layer: undefined,
    index: [],
    between: { ...nothingBetween, whatIf },
    pointed: undefined,
    overlays: [],
    palette: 'light',
    reducedMotion: true,
    arrived: true,
  };
}

async function give(scenario: Scenario, value?: WhatIfAnswer, state?: 'ready' | 'waiting'): Promise<void> {
  panel.parts = parts(scenario, value, state);
  await panel.updateComplete;
}

function control(label: string): HTMLInputElement {
  const found = panel.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!found) throw new Error(`no control ${label}`);
  return found;
}

function move(label: string, value: number, ...events: readonly string[]): void {
  const input = control(label);
  input.value = value.toString();
  for (const event of events) input.dispatchEvent(new Event(event));
}

const button = (label: string): HTMLButtonElement | undefined =>
  [...panel.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === label,
  );

const words = (): string => panel.textContent.replace(/\s+/g, ' ');

beforeEach(async () => {
  vi.useFakeTimers();
  heard = [];
  panel = new WhatIfElement();
  panel.addEventListener('act', (event) => heard.push((event as CustomEvent<Action>).detail));
  document.body.append(panel);
  await give([]);
});
afterEach(() => {
  panel.remove();
  vi.useRealTimers();
});

describe('the room Tänk om', () => {
  test('says that it is arithmetic and no forecast, and how far apart the poles are', async () => {
    await give([{ kind: 'employed', place: 'a', amount: 120 }], {
      ...answer,
      then: { ...today, contrast: exact(40.2) },
    });
    expect(words()).toContain('Räkneexempel, ingen prognos');
    expect(words()).toContain('Polerna går från 55 till 40 gånger isär.');
    expect(words()).toContain('120 fler i arbete i A');
  });

  test('tries a slider once a frame, and settles it when it has rested', async () => {
    const slider = 'Fler i arbete i A, reglage';
    for (const value of [10, 20, 30]) move(slider, value, 'input');
    vi.advanceTimersByTime(20);
    expect(heard).toEqual([{ type: 'tryScenario', scenario: [{ kind: 'employed', place: 'a', amount: 30 }] }]);
    move(slider, 31, 'input', 'change');
    vi.advanceTimersByTime(20);
    expect(heard.map(({ type }) => type)).toEqual(['tryScenario', 'tryScenario']);
    vi.advanceTimersByTime(400);
    expect(heard.at(-1)).toEqual({
      type: 'change',
      change: { scenario: [{ kind: 'employed', place: 'a', amount: 31 }] },
    });
    await panel.updateComplete;
  });

  test('does not ask anew before the answer has come, and then for the newest only', async () => {
    await give([], answer, 'waiting');
    move('Fler i arbete i A, reglage', 10, 'input');
    vi.advanceTimersByTime(50);
    move('Fler i arbete i A, reglage', 50, 'input');
    vi.advanceTimersByTime(50);
    expect(heard).toEqual([]);
    await give([], answer);
    vi.advanceTimersByTime(50);
    expect(heard).toEqual([{ type: 'tryScenario', scenario: [{ kind: 'employed', place: 'a', amount: 50 }] }]);
  });

  test('goes back to what was before, and to today', async () => {
    const first: Scenario = [{ kind: 'exchange', amount: 5 }];
    await give(first);
    move('Fler i arbete i A, antal', 40, 'change');
    vi.advanceTimersByTime(400);
    await panel.updateComplete;
    button('Ångra')?.click();
    expect(heard.at(-1)).toEqual({ type: 'change', change: { scenario: first } });
    await give(first);
    button('Nollställ')?.click();
    expect(heard.at(-1)).toEqual({ type: 'change', change: { scenario: [] } });
  });

  test('takes away one move, and says what became of the others', async () => {
    const moves: Scenario = [
      { kind: 'employed', place: 'a', amount: 9000 },
      { kind: 'dwellings', place: 'between', amount: 50, quartiles: [25, 25, 25, 25], tenure: '' },
    ];
    await give(moves, {
      ...answer,
      reports: [
        { asked: 9000, applied: 540, areas: 1, skipped: [{ status: 'tooSmall', areas: 2 }], reason: 'limit' },
        { asked: 50, applied: 0, areas: 0, skipped: [], reason: 'touching' },
      ],
    });
    expect(words()).toContain('Bara 540 finns; fler görs inte. 2 områden hoppas över: färre än 50 bor där.');
    expect(words()).toContain('Görs inte: A och B gränsar till varandra');
    const remove = [...panel.querySelectorAll<HTMLButtonElement>('.remove')];
    remove[0]?.click();
    expect(heard.at(-1)).toEqual({ type: 'change', change: { scenario: [moves[1]] } });
  });

  test('lets no place be chosen that is none', () => {
    const places = [...panel.querySelectorAll<HTMLInputElement>('input[name="mr-what-if-place"]')];
    expect(places.map(({ value, disabled }) => [value, disabled])).toEqual([
      ['a', false],
      ['b', false],
      ['between', true],
      ['municipality', false],
    ]);
  });

  test('says backwards what it takes, and tries it at a press', () => {
    expect(words()).toContain('236 fler i arbete i A når medianen, 74,0 %.');
    expect(words()).toContain('B ligger på eller över medianen: inkomst.');
    const use = button('Använd: 236 fler i arbete i A når medianen, 74,0 %.'.replace('0 %', '0\u00a0%'));
    use?.click();
    expect(heard.at(-1)).toEqual({
      type: 'change',
      change: { scenario: [{ kind: 'employed', place: 'a', amount: 236 }] },
    });
  });

  test('asks for pole A where none is chosen', async () => {
    panel.parts = { ...parts([]), view: { ...parts([]).view, a: [] } };
    await panel.updateComplete;
    expect(words()).toContain('Välj pol A på kartan');
  });
});

describe('a mix of quartiles', () => {
  test('is always a hundred: what one takes, the others give', () => {
    expect(withShare([25, 25, 25, 25], 0, 40)).toEqual([40, 20, 20, 20]);
    expect(withShare([100, 0, 0, 0], 0, 40)).toEqual([40, 20, 20, 20]);
    expect(withShare([10, 20, 30, 40], 3, 100)).toEqual([0, 0, 0, 100]);
    expect(withShare([25, 25, 25, 25], 1, 700)).toEqual([0, 100, 0, 0]);
    expect(mixLike([1, 1, 1, 0]).reduce((sum, share) => sum + share, 0)).toBe(100);
  });
});

test('a move of nothing is no move: setting one to 0 takes it away, and never puts one there', () => {
  const ten = { kind: 'employed', place: 'a', amount: 10 } as const;
  expect(setMove([ten], { ...ten, amount: 0 })).toEqual([]);
  expect(setMove([], { ...ten, amount: 0 })).toEqual([]);
});
