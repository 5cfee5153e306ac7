import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import type { PackAnswer, Scope } from '../../src/protocol/requests.ts';
import type { ServedPack } from './served-pack.ts';
import { servedPack } from './served-pack.ts';

const signal = new AbortController().signal;
let served: ServedPack;
let pack: PackAnswer;
let scope: Scope;
let a: readonly string[];
let b: readonly string[];

beforeEach(async () => {
  served = await servedPack();
});
afterEach(() => {
  served.close();
});

async function open(): Promise<void> {
  pack = await served.client.call('openPack', { base: served.base, id: 'exempel' }, { signal });
  const { start, years } = pack.manifest;
  scope = { level: 'deso', year: start?.year ?? years.at(-1) ?? 0, basis: 'households', subset: 'all' };
  a = start?.a ?? [];
  b = start?.b ?? [];
}

describe('the demo region, opened', () => {
  beforeEach(open);

  test('has every area at both levels, and the choices its columns allow', () => {
    expect(pack.deso.areas.codes).toHaveLength(pack.manifest.counts.areas);
    expect(pack.kommun.areas.codes).toHaveLength(pack.manifest.counts.municipalities);
    expect(pack.bases).toEqual(['households', 'persons']);
    expect(pack.subsets[0]).toBe('all');
    expect(pack.subsets).toContain('publicHousing');
    expect(pack.measures.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['balance', 'localDeviation', 'ice', 'livingConditions', 'employmentRate']),
    );
  });

  test('relates its start pair at 11 against 0.2', async () => {
    const relation = await served.client.call('pair', { ...scope, a, b, suggested: false }, { signal });
    expect(relation.a.balance.value).toBeGreaterThan(9);
    expect(relation.b.balance.value).toBeLessThan(0.25);
    expect(relation.certainty).toBe('certain');
  });

  test('classes every area once, in every measure, basis and part', async () => {
    for (const { key } of pack.measures) {
      for (const subset of pack.subsets) {
        const layer = await served.client.call(
          'layer',
          { ...scope, subset, measure: key, seenFrom: [], theme: 'light' },
          { signal },
        );
        const counted = layer.classed.items.reduce((sum, { count }) => sum + count, 0);
        expect([key, subset, counted]).toEqual([key, subset, pack.manifest.counts.areas]);
      }
    }
  });

  test('seen from A puts A itself even, and B where the polkvot says', async () => {
    const layer = await served.client.call(
      'layer',
      { ...scope, measure: 'balance', seenFrom: a, theme: 'light' },
      { signal },
    );
    const relation = await served.client.call('pair', { ...scope, a, b, suggested: false }, { signal });
    const row = (code: string | undefined): number => pack.deso.areas.codes.indexOf(code ?? '');
    expect(layer.values.values[row(a[0])]).toBeCloseTo(1, 12);
    expect(layer.values.values[row(b[0])]).toBeCloseTo(1 / relation.contrast.value, 9);
  });

  test('seen from A gives every measure a ratio around 1, and keeps the reasons of areas without one', async () => {
    const plain = await served.client.call(
      'layer',
      { ...scope, measure: 'employmentRate', seenFrom: [], theme: 'light' },
      { signal },
    );
    const seen = await served.client.call(
      'layer',
      { ...scope, measure: 'employmentRate', seenFrom: a, theme: 'light' },
      { signal },
    );
    const row = pack.deso.areas.codes.indexOf(a[0] ?? '');
    expect(seen.values.values[row]).toBeCloseTo(1, 12);
    expect([...seen.values.status]).toEqual([...plain.values.status]);
  });

  test('seen from A puts A itself at 1 in every measure that can be shown for it', async () => {
    const row = pack.deso.areas.codes.indexOf(a[0] ?? '');
    for (const { key } of pack.measures) {
      const layer = await served.client.call(
        'layer',
        { ...scope, measure: key, seenFrom: a, theme: 'light', counterPoleTimes: 4 },
        { signal },
      );
      expect([key, layer.values.values[row]?.toFixed(9)]).toEqual([key, '1.000000000']);
    }
  });

  test('suggests a counter-pole on the other side of even', async () => {
    const suggestion = await served.client.call('suggest', { ...scope, a, threshold: Math.log(4) }, { signal });
    expect(suggestion?.reason).toBe('nearestCounterPole');
    const relation = await served.client.call(
      'pair',
      { ...scope, a, b: suggestion?.codes ?? [], suggested: true },
      { signal },
    );
    expect(relation.b.balance.value).toBeLessThan(1);
    expect(relation.suggested).toBe(true);
  });

  test('at the level of municipalities adds up to the same households', async () => {
    const columns = async (level: 'deso' | 'kommun'): Promise<number> => {
      const table = await served.client.call('table', { ...scope, level }, { signal });
      const population = table.columns.find(({ key }) => key === 'population')?.column;
      return [...(population?.values ?? [])].filter(Number.isFinite).reduce((sum, value) => sum + value, 0);
    };
    expect(await columns('kommun')).toBe(await columns('deso'));
  });

  test('has an index in both directions for the municipality of the pair', async () => {
    const [index] = await served.client.call(
      'index',
      { year: scope.year, basis: 'households', subset: 'all', municipalities: [a[0]?.slice(0, 4) ?? ''] },
      { signal },
    );
    expect(index?.status).toBe(Status.present);
    expect((index?.topGap ?? 0) * (index?.bottomGap ?? 0)).toBeCloseTo(index?.poleQuotient ?? 0, 9);
  });
});

describe('a pack that cannot be used', () => {
  const opened = (id = 'exempel'): Promise<PackAnswer> =>
    served.client.call('openPack', { base: served.base, id }, { signal });

  test('because there is none is told by its name', async () => {
    await expect(opened('nowhere')).rejects.toMatchObject({
      problem: { kind: 'packNotFound', detail: { id: 'nowhere' } },
    });
  });

  test('because a byte of its boundaries has changed is told with both checksums', async () => {
    served.change('exempel/areas.topojson', (bytes) => Buffer.concat([bytes, Buffer.from(' ')]));
    await expect(opened()).rejects.toMatchObject({
      problem: { kind: 'wrongChecksum', place: { file: 'areas.topojson' } },
    });
  });

  test('because it is of a newer version is told with both versions', async () => {
    served.change('exempel/pack.json', (bytes) =>
      Buffer.from(bytes.toString().replace('"version": 1', '"version": 9')),
    );
    await expect(opened()).rejects.toMatchObject({
      problem: { kind: 'newerPackVersion', detail: { version: 9, known: 1 } },
    });
  });

  test('because it is no JSON is told with the file', async () => {
    served.change('exempel/pack.json', () => Buffer.from('<!doctype html>'));
    await expect(opened()).rejects.toMatchObject({ problem: { kind: 'notJson', place: { file: 'pack.json' } } });
  });

  test('because its boundaries are missing is told with the address', async () => {
    served.change('exempel/areas.topojson', () => null);
    await expect(opened()).rejects.toMatchObject({ problem: { kind: 'network', detail: { status: 404 } } });
  });

  test('leaves a later, whole pack usable', async () => {
    await expect(opened('nowhere')).rejects.toThrow();
    await expect(opened()).resolves.toMatchObject({ manifest: { id: 'exempel' } });
  });

  test('in one year only fails for that year', async () => {
    await open();
    const year = pack.manifest.years[0] ?? 0;
    served.change(`exempel/values-${year.toString()}.csv`, () => Buffer.from('area\n'));
    const layer = (of: number): Promise<unknown> =>
      served.client.call('layer', { ...scope, year: of, measure: 'balance', seenFrom: [], theme: 'light' }, { signal });
    await expect(layer(year)).rejects.toMatchObject({ problem: { kind: 'wrongChecksum' } });
    await expect(layer(scope.year)).resolves.toMatchObject({ measure: 'balance' });
  });
});
