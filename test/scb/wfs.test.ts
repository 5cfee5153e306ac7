import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FeatureCollection, Polygon } from 'geojson';
import { wfsAddress } from './ask.ts';
import { smallWorld } from './small-world.ts';
import type { StandIn } from './stand-in.ts';
import { startStandIn } from './stand-in.ts';

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn({ world: smallWorld() });
});
afterAll(() => standIn.close());

type Answer = FeatureCollection<Polygon, Record<string, string>> & {
  readonly totalFeatures: number;
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly crs: unknown;
};

async function ask(rest: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await fetch(wfsAddress(standIn, { srsName: 'EPSG:4326', ...rest }));
  expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  return (await response.json()) as Answer;
}

const codes = ({ features }: Answer): readonly string[] =>
  features.map(({ properties }) => properties['desokod'] ?? '');

describe('areas of a municipality', () => {
  test('all of them and no other, with the properties of the real layer', async () => {
    const answer = await ask({ typeName: 'stat:DeSO_2025', CQL_FILTER: "kommunkod='1402'", sortBy: 'desokod' });
    expect(codes(answer)).toEqual(['1402C1010', '1402C1020']);
    expect([answer.totalFeatures, answer.numberMatched, answer.numberReturned]).toEqual([2, 2, 2]);
    expect(answer.features[0]?.properties).toMatchObject({
      objekttyp: 'deso',
      desokod: '1402C1010',
      regsokod: '1402R001',
      lanskod: '14',
      kommunkod: '1402',
      version: '2025_v2',
      ansvarig_organisation: 'Statistiska centralbyrån',
      referensdatum: '20250101',
    });
    expect(answer.crs).toEqual({ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } });
  });

  test('of several municipalities by IN', async () => {
    expect((await ask({ typeName: 'stat:DeSO_2025', CQL_FILTER: "kommunkod IN ('1402', '1480')" })).totalFeatures).toBe(
      7,
    );
  });

  test('in pages that together are the whole, without one twice', async () => {
    const page = (startIndex: string): Promise<Answer> =>
      ask({
        typeName: 'stat:DeSO_2025',
        CQL_FILTER: "kommunkod='1480'",
        sortBy: 'desokod',
        maxFeatures: '2',
        startIndex,
      });
    const pages = [await page('0'), await page('2'), await page('4'), await page('6')];
    expect(pages.map(({ features }) => features.length)).toEqual([2, 2, 1, 0]);
    expect(pages.every(({ numberMatched }) => numberMatched === 5)).toBe(true);
    const all = pages.flatMap(codes);
    expect([new Set(all).size, all]).toEqual([5, [...all].sort()]);
  });

  test('unsorted, in the order of the database', async () => {
    const answer = await ask({ typeName: 'stat:DeSO_2025' });
    expect(codes(answer)).not.toEqual([...codes(answer)].sort());
    expect(answer.features.map(({ properties }) => properties['objectid'])).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('counted by resultType=hits, which is XML whatever format was asked for', async () => {
    const response = await fetch(
      wfsAddress(standIn, { typeName: 'stat:DeSO_2025', CQL_FILTER: "kommunkod='1480'", resultType: 'hits' }),
    );
    expect(response.headers.get('content-type')).toBe('text/xml; subtype=gml/3.1.1');
    expect(await response.text()).toContain('<wfs:FeatureCollection numberOfFeatures="5" ');
  });
});

describe('coordinates', () => {
  test('are lon, lat in EPSG:4326', async () => {
    const { features } = await ask({ typeName: 'stat:DeSO_2025', CQL_FILTER: "desokod='1480C1010'" });
    expect(features[0]?.geometry).toEqual(smallWorld().shapes('1480').get('1480C1010'));
  });

  test('are east, north in metres unless another system is asked for', async () => {
    const response = await fetch(
      wfsAddress(standIn, { typeName: 'stat:DeSO_2025', CQL_FILTER: "desokod='1480C1010'" }),
    );
    const { features, crs } = (await response.json()) as Answer;
    const [east = 0, north = 0] = features[0]?.geometry.coordinates[0]?.[0] ?? [];
    // 12° E, 57,7° N is about 179 km west of the central meridian, 15° E, and lies at 500 km east.
    expect(east).toBeGreaterThan(320_000);
    expect(east).toBeLessThan(322_500);
    expect(north).toBeGreaterThan(6_395_000);
    expect(north).toBeLessThan(6_405_000);
    expect(crs).toEqual({ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } });
  });
});

describe('layers', () => {
  test('DeSO 2018 lacks an area that was a part of another then, which covers both', async () => {
    const before = await ask({ typeName: 'stat:DeSO_2018', sortBy: 'desokod' });
    const after = await ask({ typeName: 'stat:DeSO_2025', sortBy: 'desokod' });
    expect(before.totalFeatures).toBe(6);
    const gone = codes(after).filter((code) => !codes(before).includes(code));
    const [part, whole] = [...smallWorld().register.partOf2018][0] ?? [];
    expect(gone).toEqual([part]);
    const wide = before.features.find(({ properties }) => properties['desokod'] === whole);
    const lons = wide?.geometry.coordinates[0]?.map(([lon]) => lon ?? NaN) ?? [];
    expect(Math.max(...lons) - Math.min(...lons)).toBeCloseTo(0.2, 5);
  });

  test.each(['stat:RegSO_2020', 'stat:RegSO_2025'])('%s has RegSO with names and without DeSO', async (typeName) => {
    const { features } = await ask({ typeName, sortBy: 'regsokod' });
    expect(features.map(({ properties }) => properties['regsonamn'])).toEqual([
      'Partille centrum',
      'Norra staden',
      'Södra landet',
    ]);
    expect(features[0]?.properties).not.toHaveProperty('desokod');
  });
});

describe('what it cannot answer', () => {
  test.each([
    [{ typeName: 'stat:Birds' }, 'Feature type stat:Birds unknown'],
    [{ typeName: 'stat:DeSO_2025', CQL_FILTER: 'kommunkod like 14' }, 'Could not parse CQL filter list'],
    [{ typeName: 'stat:DeSO_2025', CQL_FILTER: "kommunkod='1480' OR 1=1" }, 'Could not parse CQL filter list'],
    [{ typeName: 'stat:DeSO_2025', srsName: 'EPSG:3021' }, 'Unable to support srsName'],
    [{ typeName: 'stat:DeSO_2025', version: '2.0.0' }, 'version: 2.0.0 is not supported'],
    [{ typeName: 'stat:DeSO_2025', maxFeatures: 'all' }, 'maxfeatures: all is not a number'],
    [{ typeName: 'stat:DeSO_2025', sortBy: 'birds' }, 'No such property to sort by: birds'],
    [{ typeName: '<b>&' }, 'Feature type &lt;b&gt;&amp; unknown'],
  ])('%o is 200 with an exception in XML', async (rest, words) => {
    const response = await fetch(wfsAddress(standIn, rest));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/xml']);
    expect(await response.text()).toContain(`<ows:ExceptionText>${words}`);
  });
});
