import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackAnswer, Params, Scope } from '../../src/protocol/requests.ts';
import type { Move } from '../../src/relations/scenario/scenario.ts';
import { exchangeForRatio, dwellingsForRatio } from '../../src/relations/scenario/ratio-goal.ts';
import type { WhatIfAnswer } from '../../src/relations/scenario/what-if.ts';
import type { ServedPack } from './served-pack.ts';
import { servedPack } from './served-pack.ts';

const signal = new AbortController().signal;
let served: ServedPack;
let pack: PackAnswer;
let asked: Params<'whatIf'>;

beforeEach(async () => {
  served = await servedPack();
  pack = await served.client.call('openPack', { base: served.base, id: 'exempel' }, { signal });
  const { start, years } = pack.manifest;
  const scope: Scope = { level: 'deso', year: start?.year ?? years.at(-1) ?? 0, basis: 'households', subset: 'all' };
  asked = { ...scope, a: start?.a ?? [], b: start?.b ?? [] };
});
afterEach(() => {
  served.close();
});

function tried(...moves: readonly Move[]): Params<'whatIf'> {
  const { year, level, a, b } = asked;
  return { ...asked, scenario: { moves, year, level, a, b } };
}

const whatIf = (params: Params<'whatIf'>): Promise<WhatIfAnswer> => served.client.call('whatIf', params, { signal });

describe('a scenario in the demo region', () => {
  test('without a move is today, and says what there is to move', async () => {
    const answer = await whatIf(asked);
    expect(answer.then).toEqual(answer.today);
    expect(answer.places.a.areas).toBe(1);
    expect(answer.places.municipality.areas).toBeGreaterThan(100);
    expect(answer.places.a.employed?.having).toBeLessThan(answer.places.a.employed?.base ?? 0);
    expect(answer.tenures).toContain('dwellingsCooperative');
    expect(answer.householdSource).toBe('quartiles');
  });

  test('answers in layer, pair, index and table, and today stands beside in the table', async () => {
    const moves: readonly Move[] = [
      { kind: 'exchange', amount: 100 },
      { kind: 'employed', place: 'a', amount: 50 },
    ];
    const params = tried(...moves);
    const answer = await whatIf(params);
    const pair = await served.client.call('pair', { ...params, suggested: false }, { signal });
    expect(pair.contrast).toEqual(answer.then.contrast);
    expect(pair.contrast.value).toBeLessThan(answer.today.contrast.value / 2);

    const row = pack.deso.areas.codes.indexOf(asked.a[0] ?? '');
    const layerParams = { ...params, measure: 'balance', seenFrom: [], theme: 'light' } as const;
    const layer = await served.client.call('layer', layerParams, { signal });
    expect(layer.values.values[row]).toBe(pair.a.balance.value);

    const code = pack.deso.areas.municipalities[pack.deso.areas.municipalityOf[row] ?? -1]?.code ?? '';
    const [index] = await served.client.call('index', { ...params, municipalities: [code] }, { signal });
    expect(index?.index).toEqual(answer.then.index);

    const table = await served.client.call('table', params, { signal });
    const columns = new Map(table.columns.map((column) => [column.key, column]));
    expect(columns.get('balance')?.today?.values[row]).toBe(answer.today.balanceA.value);
    expect(columns.get('population')?.today).toBeUndefined();
  });

  test('is of its own year: the others are as they were', async () => {
    const params = { ...tried({ kind: 'exchange', amount: 100 }), suggested: false };
    const before = await served.client.call('pair', { ...params, year: params.year - 1 }, { signal });
    const untried = { ...asked, suggested: false, year: params.year - 1 };
    expect(before).toEqual(await served.client.call('pair', untried, { signal }));
  });

  test('moves municipalities by as many as their areas', async () => {
    const params = {
      ...tried({ kind: 'dwellings', place: 'a', amount: 500, quartiles: [0, 0, 0, 100], tenure: '' }),
      level: 'kommun',
    } as const;
    const untried = { ...asked, level: 'kommun' } as const;
    const of = async (scope: Scope): Promise<readonly (readonly number[])[]> => {
      const { columns } = await served.client.call('table', scope, { signal });
      return columns
        .filter(({ key }) => key === 'population' || key === 'balance')
        .map(({ column }) => [...column.values]);
    };
    const [people = [], balance = []] = await of(params);
    const [peopleToday = [], balanceToday = []] = await of(untried);
    expect(people.filter((value, i) => value !== peopleToday[i])).toHaveLength(1);
    expect(balance.filter((value, i) => value !== balanceToday[i])).toHaveLength(1);
  });
});

describe('backwards', () => {
  test('the median is reached with the number that is said, and not with one less', async () => {
    const { medians } = await whatIf(asked);
    const reachable = medians.filter(({ status }) => status === 'reachable');
    expect(reachable.length).toBeGreaterThan(0);
    for (const { kind, pole, amount } of reachable) {
      const at = async (more: number): Promise<string | undefined> =>
        (await whatIf(tried({ kind, place: pole, amount: more }))).medians.find(
          (goal) => goal.kind === kind && goal.pole === pole,
        )?.status;
      expect([kind, await at(amount)]).toEqual([kind, 'reached']);
      if (amount > 1) expect([kind, await at(amount - 1)]).toEqual([kind, 'reachable']);
    }
  });

  test('a ratio between the poles is reached with the exchange that is said, and not with one less', async () => {
    const { counts } = await whatIf(asked);
    if (!counts) throw new Error('the start pair has counts');
    const goal = exchangeForRatio(counts, 4);
    expect(goal.status).toBe('reached');
    const contrast = async (amount: number): Promise<number> =>
      (await whatIf(tried({ kind: 'exchange', amount }))).then.contrast.value;
    expect(await contrast(goal.amount)).toBeCloseTo(goal.ratio, 9);
    expect(goal.ratio).toBeLessThanOrEqual(4);
    expect(await contrast(goal.amount - 1)).toBeGreaterThan(4);
  });

  test('an even pair takes the swaps of the pair, to the nearest household', async () => {
    const { counts, today } = await whatIf(asked);
    if (!counts) throw new Error('the start pair has counts');
    expect(Math.abs(exchangeForRatio(counts, 1).amount - today.swaps.value)).toBeLessThanOrEqual(1);
  });

  test('a ratio is reached with the dwellings that are said', async () => {
    const { counts } = await whatIf(asked);
    if (!counts) throw new Error('the start pair has counts');
    const quartiles = [10, 20, 30, 40] as const;
    const goal = dwellingsForRatio(counts, 'a', quartiles, 10);
    expect(goal.status).toBe('reached');
    const then = (await whatIf(tried({ kind: 'dwellings', place: 'a', amount: goal.amount, quartiles, tenure: '' })))
      .then;
    expect(then.contrast.value).toBeCloseTo(goal.ratio, 9);
    expect(dwellingsForRatio(counts, 'a', [70, 20, 5, 5], 10).status).toBe('never');
  });
});
