import type { FeatureCollection, MultiLineString } from 'geojson';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import type { MeasureKey } from '../../src/measures/roles.ts';
import type { PackAnswer, Scope } from '../../src/protocol/requests.ts';
import type { FrontierAnswer } from '../../src/relations/frontier-relation.ts';
import type { ServedPack } from './served-pack.ts';
import { servedPack } from './served-pack.ts';

const signal = new AbortController().signal;
let served: ServedPack;
let pack: PackAnswer;
let scope: Scope;

beforeEach(async () => {
  served = await servedPack();
  pack = await served.client.call('openPack', { base: served.base, id: 'exempel' }, { signal });
  scope = { level: 'deso', year: pack.manifest.years.at(-1) ?? 0, basis: 'households', subset: 'all' };
});
afterEach(() => {
  served.close();
});

const asked = (measure: MeasureKey, more: Partial<Scope> = {}): Promise<FrontierAnswer> =>
  served.client.call('frontiers', { ...scope, ...more, measure }, { signal });

const count = (answer: FrontierAnswer): number => answer.certain.reduce((sum, is) => sum + is, 0);

async function linesOf({ drawing }: FrontierAnswer): Promise<FeatureCollection<MultiLineString>> {
  return (await (await fetch(drawing)).json()) as FeatureCollection<MultiLineString>;
}

describe('the borders of the demo region', () => {
  test('are those of its neighbours but for what lies in water, each with its line', async () => {
    const answer = await asked('balance');
    const { neighbours, areas } = pack.deso;
    const rook = neighbours.borderM.filter((metres) => metres > 0).length / 2;
    expect(answer.waterKnown).toBe(true);
    expect(answer.inWater).toBeGreaterThan(0);
    expect(answer.one.length + answer.inWater).toBe(rook);
    const { features } = await linesOf(answer);
    expect(features.map(({ id }) => id)).toEqual([...answer.one.keys()]);
    expect(features.every(({ geometry }) => geometry.coordinates.length > 0)).toBe(true);
    expect(areas.codes).toHaveLength(425);
  });

  test('are tested by counts, and by rounding where percents are asked for', async () => {
    const counts = await asked('balance');
    const percents = await asked('balance', { basis: 'persons' });
    expect([counts.test, counts.scale, percents.test]).toEqual(['sampling', 'ratio', 'rounding']);
    expect(count(counts)).toBeGreaterThan(20);
    expect(count(percents)).toBeGreaterThan(20);
    const relation = await served.client.call(
      'pair',
      {
        ...scope,
        a: [pack.deso.areas.codes[counts.one[counts.order[0] ?? 0] ?? 0] ?? ''],
        b: [pack.deso.areas.codes[counts.other[counts.order[0] ?? 0] ?? 0] ?? ''],
        suggested: false,
      },
      { signal },
    );
    expect(relation.contrast.lower).toBeCloseTo(counts.lower[counts.order[0] ?? 0] ?? NaN, 9);
    expect(relation.geography.position).toBe('touching');
  });

  test('keep their rows and their lines when measure, year and part change', async () => {
    const balance = await asked('balance');
    const other = await asked('disposableIncome', { year: pack.manifest.years[0] ?? 0 });
    expect(other.drawing).toBe(balance.drawing);
    expect(other.one).toEqual(balance.one);
    expect(other).toMatchObject({ test: 'none', scale: 'difference', unit: 'kSEK' });
    expect(count(other)).toBe(0);
    expect(other.order.length).toBeGreaterThan(0);
  });

  test('can be told with every measure, part and level', async () => {
    const levels = pack.regso ? (['deso', 'regso', 'kommun'] as const) : (['deso', 'kommun'] as const);
    for (const level of levels)
      for (const { key } of pack.measures)
        for (const subset of pack.subsets) {
          const { order, step, status } = await asked(key, { level, subset });
          const shown = [...status].filter((reason) => reason === Status.present).length;
          expect([level, key, subset, order.length]).toEqual([level, key, subset, shown]);
          expect([...order].every((row) => Number.isFinite(step[row]))).toBe(true);
        }
  });

  test('of ICE are those of the balance, and of a ratio of the same columns too', async () => {
    const [balance, ice, ratio] = [await asked('balance'), await asked('ice'), await asked('ratio:q1/q4')];
    expect(ice.step).toEqual(balance.step);
    expect(ratio.step).toEqual(balance.step);
    expect(ratio.municipalities).toEqual(balance.municipalities);
  });

  test('tell each municipality with the dissimilarity that its index has', async () => {
    const { municipalities } = await asked('balance');
    const codes = municipalities.map(({ code }) => code);
    const { year, basis, subset } = scope;
    const index = await served.client.call('index', { year, basis, subset, municipalities: codes }, { signal });
    municipalities.forEach((own, m) => {
      expect(own.dissimilarity.value).toBeCloseTo(index[m]?.companions.dissimilarity.value ?? NaN, 12);
      expect(own.adjusted.value + own.inBorders.value).toBeCloseTo(own.dissimilarity.value, 12);
      expect(own.frontierShare.value).toBeGreaterThanOrEqual(0);
      expect(own.frontierShare.value).toBeLessThanOrEqual(1);
    });
  });

  test('between municipalities all lie across, and no municipality has any within', async () => {
    const answer = await asked('balance', { level: 'kommun' });
    expect(answer.acrossMunicipality.every((is) => is === 1)).toBe(true);
    expect(answer.municipalities).toEqual([]);
  });

  test('of a measure that is none is a problem', async () => {
    await expect(asked('nothing' as MeasureKey)).rejects.toMatchObject({ problem: { kind: 'linkMeasure' } });
  });
});
