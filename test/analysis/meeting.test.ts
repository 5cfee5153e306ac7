import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OwnPlaces } from '../../src/store/own-places.ts';
import type { PackAnswer, Scope } from '../../src/protocol/requests.ts';
import { problemOfPromise } from '../files/problem-of-promise.ts';
import type { ServedPack } from './served-pack.ts';
import { servedPack } from './served-pack.ts';

const signal = new AbortController().signal;
let served: ServedPack;
let pack: PackAnswer;
let asked: Scope & { readonly a: readonly string[]; readonly b: readonly string[] };

beforeEach(async () => {
  served = await servedPack();
  pack = await served.client.call('openPack', { base: served.base, id: 'exempel' }, { signal });
  const { a, b } = pack.manifest.start ?? { a: [], b: [] };
  asked = { level: 'deso', year: 2024, basis: 'households', subset: 'all', a, b };
});
afterEach(() => {
  served.close();
});

const own = new OwnPlaces([]);

describe('where the demo region’s poles meet', () => {
  test('is answered in DeSO, at every level of the poles', async () => {
    const deso = await served.client.call('meetingScale', asked, { signal });
    expect(deso.outcome).toBe('meets');
    expect(deso.steps[0]?.k).toBe(1250);
    expect(deso.orderA).toHaveLength(pack.deso.areas.codes.length - deso.leftOut);
    const kommun = { ...asked, level: 'kommun', a: ['9901'], b: ['9902'] } as const;
    const larger = await served.client.call('meetingScale', kommun, { signal });
    expect(larger.orderA).toHaveLength(deso.orderA.length);
    expect(larger.steps[0]?.k).toBe(5000);
  });

  test('begins with the poles themselves, as the pair has them', async () => {
    const scale = await served.client.call('meetingScale', asked, { signal });
    const pair = await served.client.call('pair', { ...asked, suggested: false }, { signal });
    expect(scale.steps[0]?.a.balance).toEqual(pair.a.balance);
    expect(scale.steps[0]?.b.balance).toEqual(pair.b.balance);
    expect(scale.pointA).toEqual(pair.geography.pointA);
  });
});

describe('the demo region’s meeting places', () => {
  test('are fictional, of known categories, and joined by those of one’s own', async () => {
    const places = await served.client.call('meetingPlaces', { ...asked, own }, { signal });
    expect(places.fictional).toBe(true);
    expect(places.names.length).toBeGreaterThan(300);
    expect(places.duplicates).toBe(0);
    expect([...places.categories].sort()).toEqual(
      ['bibliotek', 'hållplats', 'idrottshall', 'mötesplats', 'park', 'skola', 'torg', 'vårdcentral'].sort(),
    );
    const mine = {
      layers: [{ names: ['Min plats'], categories: ['min'], positions: Float64Array.from(places.pointA) }],
    };
    const more = await served.client.call('meetingPlaces', { ...asked, own: mine }, { signal });
    expect(more.names.at(-1)).toBe('Min plats');
    expect(more.distanceA.at(-1)).toBe(0);
    expect(more.own.at(-1)).toBe(1);
  });

  test('that were changed on the way are not used, and asked for anew the next time', async () => {
    let changed = true;
    served.change('exempel/places.csv', (bytes) => (changed ? Buffer.concat([bytes, Buffer.from('x')]) : bytes));
    const call = (): Promise<unknown> => served.client.call('meetingPlaces', { ...asked, own }, { signal });
    expect((await problemOfPromise(call()))?.kind).toBe('wrongChecksum');
    changed = false;
    await expect(call()).resolves.toBeDefined();
  });
});
