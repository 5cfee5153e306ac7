import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasValue } from '../../src/measures/status.ts';
import type { PackAnswer, Scope } from '../../src/protocol/requests.ts';
import type { ServedPack } from './served-pack.ts';
import { servedPack } from './served-pack.ts';

const signal = new AbortController().signal;
let served: ServedPack;
let pack: PackAnswer;
let scope: Scope;

beforeAll(async () => {
  served = await servedPack();
  pack = await served.client.call('openPack', { base: served.base, id: 'exempel' }, { signal });
  scope = { level: 'deso', year: pack.manifest.start?.year ?? 0, basis: 'households', subset: 'all' };
});
afterAll(() => {
  served.close();
});

describe('suggestions in the demo region', () => {
  test('lead from its start pair to the counter-pole that the pair itself is suggested', async () => {
    const a = pack.manifest.start?.a ?? [];
    const { ofA, pairs } = await served.client.call(
      'suggestPairs',
      { ...scope, kind: 'counterPole', a, threshold: 4 },
      { signal },
    );
    const suggestion = await served.client.call('suggest', { ...scope, a, threshold: Math.log(4) }, { signal });
    expect(ofA?.b.rows.map((row) => pack.deso.areas.codes[row])).toEqual(suggestion?.codes);
    expect(ofA?.distanceM).toBe(suggestion?.distanceM);
    expect(pairs.length).toBeGreaterThan(50);
  });

  test('measure the distance to counter-poles, farther with a higher threshold', async () => {
    const asked = { ...scope, measure: 'counterPole', seenFrom: [], theme: 'light' } as const;
    const shown = async (counterPoleTimes: number): Promise<number> => {
      const { values } = await served.client.call('layer', { ...asked, counterPoleTimes }, { signal });
      return [...values.status].filter(hasValue).length;
    };
    const [few, many] = [await shown(2), await shown(12)];
    expect(few).toBeGreaterThan(many);
    expect(many).toBeGreaterThan(0);
  });

  test('find pole regions of both kinds, the same for the same seed, with every sum kept', async () => {
    const asked = { ...scope, seed: 1, permutations: 999 };
    const found = await served.client.call('poleRegions', asked, { signal });
    expect(new Set(found.regions.map(({ kind }) => kind))).toEqual(new Set(['HH', 'LL']));
    expect(await served.client.call('poleRegions', asked, { signal })).toEqual(found);
  });

  test('stop when they are no longer asked for', async () => {
    const controller = new AbortController();
    const asked = served.client.call(
      'relationFlows',
      { ...scope, municipality: '' },
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    controller.abort();
    await expect(asked).rejects.toThrow();
  });
});
