import { describe, expect, test } from 'vitest';
import { problem } from '../../src/problem/problem.ts';
import { opened } from './held-worker.ts';
import { smallPack } from './small-pack.ts';

describe('what is wrong with the figures of a year', () => {
  const wrong = problem('notANumber', { text: 'x', count: 2 }, { file: 'values-2022.csv', column: 'q1' });
  const layer = { measure: 'balance', problems: [wrong, wrong] };

  test('is told once, also where it was put away and the next measure brings it again', async () => {
    const { store, worker } = await opened();
    await worker.answer('layer', layer);
    expect(store.state.problems).toEqual([wrong]);
    store.dispatch({ type: 'dismissProblem', index: 0 });
    store.dispatch({ type: 'chooseMeasure', measure: 'employmentRate' });
    await worker.answer('layer', layer);
    expect(store.state.layer.state).toBe('ready');
    expect(store.state.problems).toEqual([]);
  });

  test('is told of another year as well, and anew of a pack that is opened anew', async () => {
    const { store, worker } = await opened();
    const other = { ...wrong, place: { file: 'values-2023.csv', column: 'q1' } };
    await worker.answer('layer', layer);
    store.dispatch({ type: 'chooseYear', year: 2023 });
    await worker.answer('layer', { ...layer, problems: [other] });
    expect(store.state.problems).toEqual([wrong, other]);
    store.dispatch({ type: 'dismissProblem', index: 0 });
    store.dispatch({ type: 'choosePack', pack: 'annat' });
    await worker.answer('openPack', smallPack());
    await worker.answer('layer', layer);
    expect(store.state.problems).toEqual([other, wrong]);
  });
});
