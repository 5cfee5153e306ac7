import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import type { PackAnswer } from '../../src/protocol/requests.ts';
import type { ServedPack } from './served-pack.ts';
import { servedPack } from './served-pack.ts';

const signal = new AbortController().signal;
const pair = { level: 'deso', basis: 'households', subset: 'all' } as const;
const converging = { a: ['9902C1120'], b: ['9902C1210'] };
const diverging = { a: ['9904C1050'], b: ['9904C1160'] };

let served: ServedPack;
let pack: PackAnswer;

beforeEach(async () => {
  served = await servedPack();
  pack = await served.client.call('openPack', { base: served.base, id: 'exempel' }, { signal });
});
afterEach(() => {
  served.close();
});

describe('the development of a pair in the demo region', () => {
  test('finds the pair that comes closer and the one that drifts apart, and tells the years read', async () => {
    const told: number[] = [];
    const onProgress = (share: number): void => void told.push(share);
    const closer = await served.client.call('development', { ...pair, ...converging }, { signal, onProgress });
    const apart = await served.client.call('development', { ...pair, ...diverging }, { signal });
    expect([closer.change?.verdict, apart.change?.verdict]).toEqual(['converging', 'diverging']);
    expect(closer.years.map(({ year }) => year)).toEqual(pack.manifest.years);
    expect(told).toHaveLength(pack.manifest.years.length);
    expect(told.at(-1)).toBe(1);
  });

  test('has for each year what the pair has that year', async () => {
    const { years } = await served.client.call('development', { ...pair, ...diverging }, { signal });
    const relation = await served.client.call(
      'pair',
      { ...pair, ...diverging, year: 2017, suggested: false },
      { signal },
    );
    const found = years.find(({ year }) => year === 2017);
    expect(found?.contrast).toEqual(relation.contrast);
    expect(found?.a).toEqual(relation.a.balance);
  });

  test('sets the municipality behind as the index has it, at every level', async () => {
    const asked = { year: 2024, basis: 'households', subset: 'all', municipalities: ['9904'] } as const;
    const [index] = await served.client.call('index', asked, { signal });
    const deso = await served.client.call('development', { ...pair, ...diverging }, { signal });
    expect(deso.background.map(({ of, codes }) => [of, ...codes])).toEqual([['both', '9904']]);
    expect(deso.years.at(-1)?.background[0]).toEqual(index?.balance);
    expect(deso.index[0]?.years.at(-1)).toMatchObject({ topGap: index?.topGap, bottomGap: index?.bottomGap });
    const larger = await served.client.call(
      'development',
      { ...pair, level: 'kommun', a: ['9904'], b: ['9902'] },
      { signal },
    );
    expect(larger.background).toEqual([]);
    expect(larger.years.every(({ contrast }) => contrast.status === Status.present)).toBe(true);
    expect(larger.index).toHaveLength(2);
  });

  test('from percents has rounding intervals, and codes that are not there no figures', async () => {
    const asked = { ...pair, basis: 'persons' as const };
    const persons = await served.client.call('development', { ...asked, ...converging }, { signal });
    expect(persons.form).toBe('percents');
    const unknown = await served.client.call(
      'development',
      { ...asked, a: ['0000A0000'], b: ['0000B0000'] },
      { signal },
    );
    expect(unknown.change).toBeNull();
    expect(unknown.years.every(({ contrast }) => contrast.status === Status.noData)).toBe(true);
  });

  test('leaves a gap with its reason where a year cannot be read', async () => {
    served.change('exempel/values-2015.csv', () => null);
    const { years, change } = await served.client.call('development', { ...pair, ...diverging }, { signal });
    const unread = years.find(({ year }) => year === 2015);
    expect(unread?.problem?.kind).toBe('network');
    expect(unread?.contrast.status).toBe(Status.noData);
    expect(change?.verdict).toBe('diverging');
  });

  test('stops when something else is asked', async () => {
    const controller = new AbortController();
    const answer = served.client.call('development', { ...pair, ...converging }, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toThrow();
  });
});

describe('the change of every area', () => {
  const asked = { ...pair, year: 2024, seenFrom: [], theme: 'light' } as const;
  const rowOf = (code: string): number => pack.deso.areas.codes.indexOf(code);

  test('is the later balance over the earlier, whatever the measure in view', async () => {
    const of = (year: number): Promise<{ values: { values: Float64Array } }> =>
      served.client.call('layer', { ...asked, year, measure: 'balance' }, { signal });
    const [before, after] = [await of(2011), await of(2024)];
    for (const measure of ['balance', 'disposableIncome'] as const) {
      const change = await served.client.call('layer', { ...asked, measure, changeSince: 2011 }, { signal });
      expect(change).toMatchObject({ measure: 'balance', unit: 'ratio', changeSince: 2011, seenFromA: false });
      const row = rowOf('9904C1050');
      const ratio = (after.values.values[row] ?? NaN) / (before.values.values[row] ?? NaN);
      expect(change.values.values[row]).toBeCloseTo(ratio, 9);
      expect(change.values.values[row]).toBeGreaterThan(1);
    }
  });

  test('says why an area has none, and where it may be unchanged', async () => {
    const { values, classed } = await served.client.call(
      'layer',
      { ...asked, measure: 'balance', changeSince: 2023 },
      { signal },
    );
    expect(values.status).toContain(Status.tooSmall);
    expect(values.status).toContain(Status.suppressed);
    expect(values.values.every((value, row) => Number.isNaN(value) === (values.status[row] !== Status.present))).toBe(
      true,
    );
    // A year is little time: most areas cannot be told from unchanged.
    const unsure = classed.uncertain.reduce((sum, one) => sum + one, 0);
    expect(unsure).toBeGreaterThan(values.values.length / 2);
  });

  test('of a ratio of two columns is that ratio’s', async () => {
    const measure = 'ratio:bornElsewhere/bornSweden' as const;
    const change = await served.client.call('layer', { ...asked, measure, changeSince: 2011 }, { signal });
    expect(change.measure).toBe(measure);
    expect(change.values.status.filter((status) => status === Status.present).length).toBeGreaterThan(300);
  });
});

describe('the layer of another year', () => {
  test('has the classes of the year that it is laid beside', async () => {
    const asked = { ...pair, measure: 'disposableIncome', seenFrom: [], theme: 'light' } as const;
    const shown = await served.client.call('layer', { ...asked, year: 2024 }, { signal });
    const other = await served.client.call('compareLayer', { ...asked, year: 2011, beside: 2024 }, { signal });
    const edges = ({ classed }: typeof shown): readonly (readonly [number, number])[] =>
      classed.items.flatMap((item) => (item.kind === 'class' ? [[item.from, item.to] as const] : []));
    expect(edges(other)).toEqual(edges(shown));
    const own = await served.client.call('layer', { ...asked, year: 2011 }, { signal });
    expect(other.values).toEqual(own.values);
    expect(edges(own)).not.toEqual(edges(shown));
  });
});
