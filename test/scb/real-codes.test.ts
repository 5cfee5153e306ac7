import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { area, featureCollection, intersect } from '@turf/turf';
import { askData, codesOf, wfsAddress } from './ask.ts';
import type { StandIn } from './stand-in.ts';
import { startStandIn } from './stand-in.ts';
import { realFolder } from './world/world.ts';

type Areas = FeatureCollection<Polygon | MultiPolygon, Record<string, string>> & { readonly totalFeatures: number };

describe.skipIf(!existsSync(realFolder))('with the real codes', () => {
  let standIn: StandIn;

  beforeAll(async () => {
    standIn = await startStandIn({ limits: { calls: 10_000 } });
  });
  afterAll(() => standIn.close());

  const areas = async (layer: string, municipality: string): Promise<Areas> => {
    const CQL_FILTER = `kommunkod='${municipality}'`;
    const response = await fetch(wfsAddress(standIn, { typeName: `stat:${layer}`, CQL_FILTER, srsName: 'EPSG:4326' }));
    return (await response.json()) as Areas;
  };
  const count = async (layer: string): Promise<string | undefined> => {
    const response = await fetch(wfsAddress(standIn, { typeName: `stat:${layer}`, resultType: 'hits' }));
    return /numberOfFeatures="(\d+)"/.exec(await response.text())?.[1];
  };

  test('every layer has as many areas as the real one', async () => {
    expect(standIn.realCodes).toBe(true);
    expect(await Promise.all(['DeSO_2018', 'DeSO_2025', 'RegSO_2020', 'RegSO_2025'].map(count))).toEqual([
      '5984',
      '6160',
      '3363',
      '3363',
    ]);
  });

  test('a table has the country, 21 counties, 290 municipalities and every small area', async () => {
    const year = { ContentsCode: '000008A6', Tid: '2024' };
    const kinds = async (codelist: string): Promise<number> =>
      codesOf(await askData(standIn, 'TAB6684', { ...year, 'codelist[Region]': codelist, Region: '*' }), 'Region')
        .length;
    const lists = [
      'vs_RegionRiket99',
      'vs_RegionLän07',
      'vs_RegionKommun07',
      'vs_DeSO2018',
      'vs_DeSO2025',
      'vs_RegSO2025',
    ];
    expect(await Promise.all(lists.map(kinds))).toEqual([1, 21, 290, 5984, 6160, 3363]);
  });

  test('one table and one year for all areas fits in one call, and 14 years do not', async () => {
    const ask = { 'codelist[Region]': 'vs_DeSO2025', Region: '*', ContentsCode: '*' };
    expect((await askData(standIn, 'TAB6684', { ...ask, Tid: '2024' })).size).toEqual([6160, 7, 1]);
    await expect(askData(standIn, 'TAB6684', { ...ask, Tid: '*' })).rejects.toThrow('400');
  });

  test('names are as in the exports of SCB', async () => {
    const data = await askData(standIn, 'TAB6572', { Region: '0114R001', ContentsCode: '*', Tid: '2023' });
    expect(data.dimension['Region']?.category.label['0114R001']).toBe('Upplands Väsby (Bollstanäs)');
  });

  test('a municipality of Göteborgsregionen has its real areas, as they are', async () => {
    const real = JSON.parse(readFileSync(`${realFolder}/boundaries/deso2025-gr-584.wgs84.geojson`, 'utf8')) as Areas;
    const byCode = ({ features }: Areas): ReadonlyMap<string, unknown> =>
      new Map(features.map(({ properties, geometry }) => [properties['desokod'] ?? '', geometry]));
    const answered = byCode(await areas('DeSO_2025', '1462'));
    expect(answered.size).toBe(8);
    for (const [code, geometry] of answered) expect(geometry).toEqual(byCode(real).get(code));
  });

  test('other municipalities have invented areas that fill them without overlap', async () => {
    const { features } = await areas('DeSO_2025', '0114');
    const total = features.reduce((sum, feature) => sum + area(feature), 0);
    expect(features.length).toBeGreaterThan(20);
    // Upplands Väsby is 90 km² by its outline; five decimals leave a hair.
    expect(total / 1e6).toBeGreaterThan(80);
    expect(total / 1e6).toBeLessThan(92);
    const [first, ...others] = features;
    for (const other of others) {
      const overlap = first && intersect(featureCollection([first, other]));
      expect(overlap ? area(overlap) : 0).toBeLessThan(total / 1e6);
    }
  });

  test('RegSO and the older DeSO cover the same ground as the DeSO of 2025', async () => {
    const ground = async (layer: string): Promise<number> =>
      (await areas(layer, '1462')).features.reduce((sum, feature) => sum + area(feature), 0);
    const now = await ground('DeSO_2025');
    expect((await ground('DeSO_2018')) / now).toBeCloseTo(1, 6);
    expect((await ground('RegSO_2025')) / now).toBeCloseTo(1, 6);
  });
});
