// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { indicators } from '../../data/catalogue/indicators.ts';
import { municipalities } from '../../data/catalogue/municipalities.ts';
import type { FetchPlan, PartState } from '../../src/imports/requests.ts';
import type { DataAction } from '../../src/panels/data/data-action.ts';
import type { DataState } from '../../src/panels/data/data-state.ts';
import { firstDataState } from '../../src/panels/data/data-state.ts';
import { divisionsIn, firstChoices, hasYears, orderOf, yearBounds } from '../../src/panels/data/fetch/choices.ts';
import { commandFor } from '../../src/panels/data/fetch/command-for.ts';
import '../../src/panels/data/fetch/fetch-element.ts';
import type { FetchElement } from '../../src/panels/data/fetch/fetch-element.ts';
import type { FetchRun } from '../../src/panels/data/fetch/fetch-state.ts';
import { canShow } from '../../src/panels/data/fetch/fetch-state.ts';
import { partRows } from '../../src/panels/data/fetch/part-rows.ts';
import { findPlaces, groupPlaces } from '../../src/panels/data/fetch/places.ts';
import { problem } from '../../src/problem/problem.ts';
import { estimateFetch } from '../../src/scb/plan/estimate.ts';
import type { FetchOrder } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import { scbService } from '../../src/scb/service.ts';
import { swedish } from '../../src/text/language.ts';
import { data as words } from '../../src/text/sv/data.ts';

const order: FetchOrder = {
  municipalities: ['1402', '1480'],
  years: [2023, 2024],
  indicators: ['employment', 'population'],
  levels: ['deso', 'regso', 'kommun'],
};

function planOf(given: FetchOrder): FetchPlan {
  const parts = planFetch(given);
  return { parts, ...estimateFetch(parts) };
}

function runOf(states: readonly PartState[] = []): FetchRun {
  const setting = { order, service: scbService, standIn: false, date: '2026-11-22' };
  return { setting, plan: planOf(order), parts: new Map(states.map((state) => [state.id, state])) };
}

const found = (query: string): string[] => findPlaces(query, 'sv', 'Göteborgsregionen').map(({ id }) => id);

describe('places', () => {
  it('are found by the beginning of a name or of a word in it, by code, and with a for å', () => {
    expect(found('götebo')[0]).toBe('1480');
    expect(found('goteborg')).toEqual(['1480', 'gr']);
    expect(found('vasby')).toEqual(['0114']);
    expect(found('1480')).toEqual(['1480']);
    expect(found('västra göt')).toEqual(['14']);
    expect(found('xyzzy')).toEqual([]);
  });

  it('begin with Göteborgsregionen and the 21 counties, which hold every municipality once', () => {
    const [region, ...counties] = findPlaces('', 'sv', 'Göteborgsregionen');
    expect([region?.codes.length, counties.length]).toEqual([13, 21]);
    expect(counties.flatMap(({ codes }) => codes).sort()).toEqual(municipalities.map(({ code }) => code));
  });

  it('chosen are few chips: whole counties and the region as one each, the rest by name', () => {
    const region = findPlaces('', 'sv', '')[0]?.codes ?? [];
    expect(groupPlaces([...region, '0180', '0114'], 'sv').map(({ id }) => id)).toEqual(['gr', '0180', '0114']);
    const county = findPlaces('västra göt', 'sv', '')[0]?.codes ?? [];
    expect(groupPlaces([...county, '1384'], 'sv').map(({ id }) => id)).toEqual(['14', '1384']);
    expect(groupPlaces(['0980'], 'sv').map(({ kind }) => kind)).toEqual(['municipality']);
  });
});

describe('choices', () => {
  it('begin with indicators that all have the year that is chosen', () => {
    const { years, indicators: ids } = firstChoices();
    const own = indicators.filter(({ id }) => ids.includes(id));
    expect(own.map(({ id }) => id)).toContain('economicStandard');
    expect(own.filter((indicator) => !hasYears(indicator, years))).toEqual([]);
    expect(divisionsIn(years)).toHaveLength(1);
  });

  it('are no order before there is a municipality and an indicator', () => {
    expect(orderOf(firstChoices())).toBeUndefined();
    expect(orderOf({ ...firstChoices(), municipalities: ['1480'], indicators: [] })).toBeUndefined();
    expect(orderOf({ municipalities: ['1480'], years: { from: 2022, to: 2024 }, indicators: ['population'] })).toEqual({
      municipalities: ['1480'],
      years: [2022, 2023, 2024],
      indicators: ['population'],
      levels: ['deso', 'regso', 'kommun'],
    });
  });

  it('know the two divisions of the years', () => {
    expect(divisionsIn(yearBounds)).toEqual(['DeSO 2018', 'DeSO 2025']);
    expect(divisionsIn({ from: 2023, to: 2023 })).toEqual(['DeSO 2018']);
  });
});

describe('the lines of a fetch', () => {
  it('are boundaries by municipality and division, and figures by table', () => {
    const rows = partRows(runOf());
    expect(rows.filter(({ kind }) => kind === 'areas').map(({ key, vintage }) => `${key} ${vintage ?? ''}`)).toEqual([
      '1402 2018',
      '1480 2018',
      '1402 2025',
      '1480 2025',
    ]);
    expect(rows.filter(({ kind }) => kind === 'table').map(({ key }) => key)).toEqual(['TAB6680', 'TAB6574']);
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(runOf().plan.parts.length);
  });

  it('say a wait that SCB has asked for before what else is under way', () => {
    const [one, two] = runOf().plan.parts.filter(({ source }) => source === 'TAB6680');
    const tooFast = problem('scbTooFast', { source: 'TAB6680', seconds: 9 });
    const row = partRows(
      runOf([
        { id: one!.id, state: 'asking', attempt: 1 },
        { id: two!.id, state: 'waiting', attempt: 1, problem: tooFast },
      ]),
    ).find(({ key }) => key === 'TAB6680');
    expect(row).toMatchObject({ state: 'waiting', problem: tooFast });
  });

  it('are done only when every part is, kept or arrived', () => {
    const own = runOf().plan.parts.filter(({ source }) => source === 'TAB6574');
    const states = own.map(({ id }, i): PartState => ({ id, state: i === 0 ? 'kept' : 'arrived', attempt: 1 }));
    const state = (given: readonly PartState[]): string | undefined =>
      partRows(runOf(given)).find(({ key }) => key === 'TAB6574')?.state;
    expect([state(states), state(states.slice(1)), state([])]).toEqual(['arrived', 'coming', 'coming']);
  });

  it('can be shown when boundaries and figures of one division are here', () => {
    const { parts } = runOf().plan;
    const arrived = (...ids: readonly string[]): FetchRun =>
      runOf(ids.map((id) => ({ id, state: 'arrived', attempt: 1 })));
    const areas = parts.find(({ kind, vintage }) => kind === 'areas' && vintage === '2025')!.id;
    const figures = (wanted: string): string =>
      parts.find(({ kind, vintage }) => kind === 'table' && vintage === wanted)!.id;
    expect(canShow(arrived(areas))).toBe(false);
    expect(canShow(arrived(areas, figures('2018')))).toBe(false);
    expect(canShow(arrived(areas, figures('2025')))).toBe(true);
  });
});

it('the command asks the stand-in where a stand-in is asked, and SCB otherwise', () => {
  const plan = planOf(order);
  const address = { service: { px: 'http://localhost:4180/api/v2', wfs: 'http://localhost:4180/wfs' }, standIn: true };
  const all = indicators.map(({ id }) => id);
  expect(commandFor(plan, all, address)).toBe(
    'npm run data -- --kommun 1402,1480 --years 2023-2024 --scb http://localhost:4180',
  );
  expect(commandFor(plan, all, { service: scbService, standIn: false })).toBe(
    'npm run data -- --kommun 1402,1480 --years 2023-2024',
  );
  expect(commandFor(plan, ['employment', 'tenure'], { service: scbService, standIn: false })).toBe(
    'npm run data -- --kommun 1402,1480 --years 2023-2024 --indicators employment,tenure',
  );
});

describe('"Hämta från SCB"', () => {
  let element: FetchElement;
  let actions: DataAction[];
  let said: string[];

  const text = (): string => element.textContent.replace(/\s+/g, ' ');
  async function given(part: Partial<DataState>): Promise<void> {
    element.data = { ...element.data, ...part };
    await element.updateComplete;
  }

  beforeEach(async () => {
    document.body.replaceChildren();
    element = document.createElement('mr-fetch');
    const address = { service: scbService, standIn: false };
    Object.assign(element, { language: swedish, words, data: { ...firstDataState, address } });
    [actions, said] = [[], []];
    element.addEventListener('data', (event) => actions.push((event as CustomEvent<DataAction>).detail));
    element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
    document.body.append(element);
    await element.updateComplete;
  });

  const start = (): HTMLButtonElement => element.querySelector('.go .primary')!;
  const choose = (codes: readonly string[]): void => {
    element
      .querySelector('mr-municipalities')
      ?.dispatchEvent(new CustomEvent('choose-municipalities', { detail: codes, bubbles: true }));
  };

  it('says what is missing and to which addresses the questions go, before anything is chosen', () => {
    expect(text()).toContain('Välj minst en kommun.');
    expect(text()).toContain(
      'Frågorna går till statistikdatabasen.scb.se och geodata.scb.se. Inget annat lämnar din dator.',
    );
    expect(start().disabled).toBe(true);
    expect(actions).toEqual([]);
  });

  it('asks for a plan at each choice, and says what it takes', async () => {
    choose(['1402', '1480']);
    expect(actions).toEqual([
      { type: 'plan', order: orderOf({ ...firstChoices(), municipalities: ['1402', '1480'] }) },
    ]);
    await given({
      fetch: { phase: 'planned', order, plan: { ...planOf(order), calls: 24, seconds: 180, bytes: 1.2e6 } },
    });
    expect(text()).toContain('24 anrop, ungefär 3\u00a0min och 1,2\u00a0MB.'.replace(/\s+/g, ' '));
    expect(start().disabled).toBe(false);
    start().click();
    expect(actions.at(-1)).toEqual({ type: 'fetch', save: false });
  });

  it('saves only when that is ticked', async () => {
    choose(['1480']);
    await given({ fetch: { phase: 'planned', order, plan: planOf(order) } });
    const tick = element.querySelector<HTMLInputElement>('.go input')!;
    expect(tick.checked).toBe(false);
    tick.click();
    await element.updateComplete;
    start().click();
    expect(actions.at(-1)).toEqual({ type: 'fetch', save: true });
  });

  it('cannot begin where it is not known who to ask, and says so', async () => {
    choose(['1480']);
    await given({ address: 'unknown', fetch: { phase: 'planned', order, plan: planOf(order) } });
    expect(start().disabled).toBe(true);
    expect(text()).toContain('scb.json');
  });

  it('advises the command for many municipalities or much time, and not for few', async () => {
    const command = (): string | undefined => element.querySelector('mr-copy-field')?.value;
    choose(['1402', '1480']);
    await given({ fetch: { phase: 'planned', order, plan: { ...planOf(order), seconds: 600 } } });
    expect(command()).toBeUndefined();
    await given({ fetch: { phase: 'planned', order, plan: { ...planOf(order), seconds: 601 } } });
    expect(command()).toBe('npm run data -- --kommun 1402,1480 --years 2023-2024 --indicators employment,population');
    choose(municipalities.slice(0, 16).map(({ code }) => code));
    await given({ fetch: { phase: 'planned', order, plan: { ...planOf(order), seconds: 10 } } });
    expect(text()).toContain('Med så många kommuner');
  });

  it('says persons at the balance measure, and that an indicator lacks the chosen years', async () => {
    const label = (id: string): string =>
      element.querySelector(`#mr-indicator-${id}`)?.closest('label')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(label('economicStandard')).toMatch(/balansmått, personer.*personer \(inte hushåll\).*2011–2024/);
    const list = element.querySelector<HTMLSelectElement>('#mr-years-to')!;
    list.value = '2014';
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(label('employment')).toContain('Finns inte för de valda åren, bara 2020–2024.');
    expect(element.querySelector<HTMLSelectElement>('#mr-years-from')?.value).toBe('2014');
  });

  it('announces the beginning, each quarter and the end, and not each part', async () => {
    const run = runOf();
    await given({ fetch: { phase: 'running', run } });
    for (let i = 1; i <= run.plan.parts.length; i++) {
      const states = run.plan.parts.slice(0, i).map(({ id }): PartState => ({ id, state: 'arrived', attempt: 1 }));
      await given({ fetch: { phase: 'running', run: runOf(states) } });
    }
    await given({ fetch: { phase: 'done', run, packs: [], failed: [] } });
    expect(run.plan.parts.length).toBeGreaterThan(6);
    expect(said[0]).toBe('Hämtningen av Göteborg och Partille har börjat.');
    expect(said.slice(1, -1)).toHaveLength(4);
    expect(said.at(-1)).toBe('Allt har kommit');
  });

  it('names what did not come with its reason, and shows the command where the browser may not read', async () => {
    const run = runOf();
    const [part] = run.plan.parts.filter(({ kind }) => kind === 'areas');
    const detail = { source: part!.source, address: 'https://geodata.scb.se', message: 'x', command: 'y' };
    const failed = [{ part: part!, problem: problem('scbUnreachable', detail) }];
    await given({ fetch: { phase: 'done', run, packs: [], failed } });
    expect(text()).toContain('1 del kom inte');
    expect(text()).toContain('Gäller Partille');
    expect(element.querySelector('mr-copy-field')?.value).toBe(
      'npm run data -- --kommun 1402,1480 --years 2023-2024 --indicators employment,population',
    );
    element.querySelector<HTMLButtonElement>('.foot .primary')?.click();
    expect(actions.at(-1)).toEqual({ type: 'retry' });
  });

  it('says that the worker stopped, with a way on', async () => {
    await given({
      fetch: { phase: 'failed', run: runOf(), problem: problem('workerStopped', { message: 'out of memory' }) },
    });
    expect(text()).toContain('out of memory');
    expect(element.querySelector('.foot .primary')?.textContent).toContain('Försök igen');
  });
});
