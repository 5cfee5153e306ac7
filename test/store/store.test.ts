import { describe, expect, test } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { problem } from '../../src/problem/problem.ts';
import { latest } from '../../src/store/result.ts';
import { settle } from '../../src/store/settle.ts';
import { Store } from '../../src/store/store.ts';
import { HeldWorker, opened, settled } from './held-worker.ts';
import { smallPack, withRegso } from './small-pack.ts';

describe('opening the page', () => {
  test('asks for the pack, and for nothing else until it is there', () => {
    const worker = new HeldWorker();
    const store = new Store(() => worker, 'packs/', initialView, [], 'light');
    expect(worker.names()).toEqual(['openPack']);
    expect(store.state.pack.state).toBe('waiting');
  });

  test("shows the pack's own year and pair", async () => {
    const { store, worker } = await opened();
    expect(store.state.settled).toMatchObject({ year: 2022, a: ['9901C1010'], b: ['9901C1020'] });
    expect(worker.last('pair').params).toMatchObject({
      a: ['9901C1010'],
      b: ['9901C1020'],
      suggested: false,
      year: 2022,
    });
    expect(worker.last('index').params).toMatchObject({ municipalities: ['9901'] });
    expect(worker.names()).not.toContain('table');
  });

  test('with a pack that cannot be had keeps the problem to show', async () => {
    const worker = new HeldWorker();
    const store = new Store(() => worker, 'packs/', initialView, [], 'light');
    await worker.refuse('openPack', problem('packNotFound', { id: 'exempel' }));
    expect(store.state.pack).toMatchObject({ state: 'failed', problem: { kind: 'packNotFound' } });
  });
});

describe('choosing only A', () => {
  test('asks for a counter-pole, and relates to it as a suggestion', async () => {
    const { store, worker } = await opened({ a: ['9901C1010'], b: [] });
    expect(worker.last('suggest').params).toMatchObject({ a: ['9901C1010'] });
    expect(worker.names()).not.toContain('pair');
    await worker.answer('suggest', {
      codes: ['9902A0010'],
      reason: 'nearestCounterPole',
      distanceM: 1,
      contrast: null,
      threshold: 1,
    });
    expect(worker.last('pair').params).toMatchObject({ a: ['9901C1010'], b: ['9902A0010'], suggested: true });
    store.dispatch({ type: 'acceptSuggestion' });
    expect(store.state.view).toMatchObject({ a: ['9901C1010'], b: ['9902A0010'] });
    expect(worker.last('pair').params).toMatchObject({ suggested: false });
  });

  test('with no counter-pole to be found leaves the pair empty', async () => {
    const { store, worker } = await opened({ a: ['9901C1010'], b: [] });
    await worker.answer('suggest', null);
    expect(store.state.pair.state).toBe('idle');
  });
});

describe('asking the worker', () => {
  test('aborts what is no longer wanted and keeps the answer before on screen', async () => {
    const { store, worker } = await opened();
    const first = { measure: 'balance', problems: [] };
    await worker.answer('layer', first);
    store.dispatch({ type: 'chooseYear', year: 2023 });
    const outdated = worker.last('layer').id;
    expect(store.state.layer.state).toBe('waiting');
    expect(latest(store.state.layer)).toBe(first);
    store.dispatch({ type: 'chooseYear', year: 2022 });
    expect(worker.cancelled).toContain(outdated);
    const second = { measure: 'balance', problems: [], again: true };
    await worker.answer('layer', second);
    expect(latest(store.state.layer)).toBe(second);
  });

  test('does not ask the same twice', async () => {
    const { store, worker } = await opened();
    const before = worker.asked.length;
    store.dispatch({ type: 'filter', text: 'berg' });
    store.dispatch({ type: 'moveCamera', camera: { lon: 4, lat: 57, zoom: 10 } });
    expect(worker.asked).toHaveLength(before);
  });

  test('asks for the table when it is shown', async () => {
    const { store, worker } = await opened();
    store.dispatch({ type: 'show', surface: 'table' });
    expect(worker.last('table').params).toMatchObject({ level: 'deso', year: 2022 });
  });

  test('keeps a failure of one part to that part', async () => {
    const { store, worker } = await opened();
    await worker.answer('layer', { measure: 'balance', problems: [] });
    await worker.refuse('pair', problem('missingYears', { years: [2022] }));
    expect(store.state.pair).toMatchObject({ state: 'failed', problem: { kind: 'missingYears' } });
    expect(store.state.layer.state).toBe('ready');
  });
});

describe('a worker that stops', () => {
  test('is told once, keeps what is on screen, and is started again by one action', async () => {
    const workers: HeldWorker[] = [];
    const connect = (): HeldWorker => {
      const worker = new HeldWorker();
      workers.push(worker);
      return worker;
    };
    const store = new Store(connect, 'packs/', initialView, [], 'light');
    await workers[0]?.answer('openPack', smallPack());
    await workers[0]?.answer('layer', { measure: 'balance', problems: [] });
    const stopped = problem('workerStopped', { message: 'out of memory' });
    store.workerStopped(stopped);
    store.workerStopped(stopped);
    await settled();
    expect(store.state.problems).toEqual([stopped]);
    expect(store.state.pair).toMatchObject({ state: 'failed', problem: { kind: 'workerStopped' } });
    expect(latest(store.state.layer)).toEqual({ measure: 'balance', problems: [] });

    store.dispatch({ type: 'recover' });
    expect(workers[0]?.closed).toBe(true);
    expect(workers[1]?.names()).toEqual(['openPack']);
    await workers[1]?.answer('openPack', smallPack());
    expect(workers[1]?.names()).toEqual(expect.arrayContaining(['layer', 'pair', 'index']));
    expect(store.state.problems).toEqual([]);
  });
});

describe('a link that asks for what the pack does not have', () => {
  test('is told in full, once, and shows the rest', async () => {
    const { store } = await opened({
      year: 1901,
      a: ['9901C1010', '9999X0000'],
      b: ['9901C1020'],
      measure: 'column:moonshine',
      subset: 'rented',
    });
    expect(store.state.settled).toMatchObject({
      year: 2022,
      a: ['9901C1010'],
      b: ['9901C1020'],
      measure: 'balance',
      subset: 'all',
    });
    expect(store.state.problems.map(({ kind }) => kind).sort()).toEqual([
      'linkArea',
      'linkField',
      'linkMeasure',
      'linkYear',
    ]);
    for (const kind of ['linkArea', 'linkField', 'linkMeasure', 'linkYear']) {
      store.dispatch({ type: 'dismissProblem', index: store.state.problems.findIndex((found) => found.kind === kind) });
    }
    store.dispatch({ type: 'chooseYear', year: 2023 });
    expect(store.state.problems).toEqual([]);
  });
});

test('listeners are told once for many changes in one task', async () => {
  const { store } = await opened();
  await settled();
  let told = 0;
  store.subscribe(() => told++);
  store.dispatch({ type: 'chooseYear', year: 2023 });
  store.dispatch({ type: 'chooseTheme', theme: 'dark' });
  await settled();
  expect(told).toBe(1);
});

describe('a link to the level of municipalities that names no poles', () => {
  test('begins with the municipalities of the pack’s own pair', async () => {
    const { store } = await opened({ level: 'kommun' });
    expect(store.state.settled).toMatchObject({ a: ['9901'], b: [] });
  });
});

describe('a link to the level RegSO', () => {
  test('is told that the pack does not know its RegSO, and shows DeSO', async () => {
    const { store } = await opened({ level: 'regso' });
    expect(store.state.settled).toMatchObject({ level: 'deso', a: ['9901C1010'], b: ['9901C1020'] });
    expect(store.state.view.level).toBe('deso');
    expect(store.state.problems).toMatchObject([
      { kind: 'linkField', detail: { value: 'regso' }, place: { field: 'niva' } },
    ]);
  });
  test('begins with the RegSO of the pack’s own pair where it knows them', () => {
    const { settled: shown, problems } = settle({ ...initialView, level: 'regso' }, withRegso());
    expect(shown).toMatchObject({ level: 'regso', a: ['9901R001'], b: ['9901R002'] });
    expect(problems).toEqual([]);
  });
  test('tells of areas that are not of that level', () => {
    const view = { ...initialView, level: 'regso', a: ['9901C1010'], b: ['9902R001'] } as const;
    const { settled: shown, problems } = settle(view, withRegso());
    expect(shown).toMatchObject({ a: [], b: ['9902R001'] });
    expect(problems).toMatchObject([{ kind: 'linkArea', detail: { codes: ['9901C1010'] } }]);
  });
});

test('what was met while the pack was read is told', async () => {
  const { store } = await opened({}, { ...smallPack(), problems: [problem('areasWithoutRegso', { count: 1, of: 3 })] });
  expect(store.state.problems).toMatchObject([{ kind: 'areasWithoutRegso' }]);
});

describe('a polygon of one’s own', () => {
  const ring = [
    [11, 57],
    [12, 57],
    [12, 58],
    [11, 57],
  ];

  const asked = { name: 'Norra', geometry: { type: 'Polygon' as const, coordinates: [ring] } };

  test('is asked about for the year and basis on screen, and again when they change', async () => {
    const { store, worker } = await opened();
    store.dispatch({ type: 'askPolygon', polygon: asked });
    expect(worker.last('polygon').params).toMatchObject({ ...asked, year: 2022, basis: 'households' });
    store.dispatch({ type: 'chooseYear', year: 2023 });
    expect(worker.last('polygon').params).toMatchObject({ year: 2023 });
    expect(worker.cancelled).toContain(worker.asked.find(({ name }) => name === 'polygon')?.id);
  });

  test('is forgotten with its region, while the layers stay', async () => {
    const { store, worker } = await opened();
    const features = [{ type: 'Feature' as const, properties: {}, geometry: asked.geometry }];
    const collection = { type: 'FeatureCollection' as const, features };
    const overlay = { id: 'egen', name: 'Egen', kind: 'line' as const, colour: 0, hidden: false, collection };
    store.dispatch({ type: 'addOverlay', overlay });
    store.dispatch({ type: 'askPolygon', polygon: asked });
    store.dispatch({ type: 'choosePack', pack: 'annan' });
    expect(store.state).toMatchObject({ asked: undefined, polygon: { state: 'idle' } });
    expect(worker.cancelled).toContain(worker.last('polygon').id);
    expect(store.state.overlays).toHaveLength(1);
  });

  test('leaves the address alone', async () => {
    const { store } = await opened();
    const { view } = store.state;
    store.dispatch({ type: 'askPolygon', polygon: asked });
    store.dispatch({ type: 'drawPolygon', on: true });
    expect(store.state.view).toBe(view);
  });
});
