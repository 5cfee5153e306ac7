import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeAreasPart } from '../../src/scb/decode/decode-areas-part.ts';
import { memoryKeep } from '../../src/scb/part-keep.ts';
import type { AreasPart } from '../../src/scb/plan/order.ts';
import { problemOf } from '../problem-of.ts';
import { answerAreas, codesIn, featureOf, featuresAnswer, hitsAnswer } from './fake-scb.ts';
import type { Fetched } from './fetching.ts';
import { areasParts, fetchFrom } from './fetching.ts';

const [gothenburg] = areasParts({ municipalities: ['1480'], years: [2024] }) as [AreasPart];
const codes = codesIn('stat:DeSO_2025', '1480');
const isHits = (address: string): boolean => address.includes('resultType=hits');
const decoded = async ({ keep }: Fetched): Promise<ReturnType<typeof decodeAreasPart>> =>
  decodeAreasPart(gothenburg, (await keep.get(gothenburg.id))!);
/** Answers a page with what `make` makes of its codes. */
const pages =
  (make: (own: readonly string[], page: number) => unknown[]) =>
  (address: string): Response => {
    if (isHits(address)) return hitsAnswer(codes.length);
    const start = Number(new URL(address).searchParams.get('startIndex'));
    return featuresAnswer(make(codes.slice(start, start + 100), start / 100));
  };
const features = (own: readonly string[]): unknown[] => own.map((code) => featureOf(code));

describe('the boundaries of a municipality', () => {
  it('are counted, asked for page by page in the order of their codes, and put together', async () => {
    const fetched = await fetchFrom(answerAreas, [gothenburg]);
    expect(fetched.asked.map((address) => Object.fromEntries(new URL(address).searchParams))).toMatchObject([
      { typeName: 'stat:DeSO_2025', CQL_FILTER: "kommunkod='1480'", resultType: 'hits', version: '1.1.0' },
      ...[0, 100, 200, 300].map((startIndex) => ({
        CQL_FILTER: "kommunkod='1480'",
        outputFormat: 'application/json',
        srsName: 'EPSG:4326',
        sortBy: 'desokod',
        maxFeatures: '100',
        startIndex: String(startIndex),
      })),
    ]);
    const { features: areas, problems } = await decoded(fetched);
    expect(areas.map(({ properties }) => properties?.['desokod'] as string)).toEqual(codes);
    expect(areas[0]?.properties).toMatchObject({ regsokod: '1480R001', kommunkod: '1480' });
    expect(problems).toEqual([]);
  });

  it('go on at the page where they were stopped, and leave no page behind', async () => {
    const kept = memoryKeep();
    const ids = new Set<string>();
    const keep = { ...kept, put: (id: string, bytes: Uint8Array) => (ids.add(id), kept.put(id, bytes)) };
    const controller = new AbortController();
    const stopped = fetchFrom(
      (address, _, nth) => {
        if (nth === 4) controller.abort(new Error('stopped'));
        return answerAreas(address);
      },
      [gothenburg],
      { keep, signal: controller.signal },
    );
    await expect(stopped).rejects.toThrow('stopped');
    const { asked } = await fetchFrom(answerAreas, [gothenburg], { keep });
    expect(asked.map((address) => new URL(address).searchParams.get('startIndex'))).toEqual([null, '200', '300']);
    for (const id of ids) expect(await keep.get(id)).toEqual(id === gothenburg.id ? expect.anything() : undefined);
  });

  it('of the older division and of RegSO come from their own layers', () => {
    expect(areasParts({ years: [2023], municipalities: ['1480'] })[0]?.source).toBe('stat:DeSO_2018');
    expect(areasParts({ years: [2023], levels: ['regso'], municipalities: ['1480'] })[0]?.source).toBe(
      'stat:RegSO_2020',
    );
    expect(areasParts({ levels: ['regso'], municipalities: ['1480'], years: [2024] })[0]?.source).toBe(
      'stat:RegSO_2025',
    );
  });

  it('in SWEREF 99 TM are brought to WGS 84', async () => {
    // A corner of DeSO 1280C1070 as SCB gives it in both: 379844.1709, 6156729.8055 and 13.09577306, 55.5417832.
    const east = {
      type: 'Polygon',
      coordinates: [
        [
          [379844.1709, 6156729.8055],
          [379944, 6156729],
          [379944, 6156829],
          [379844.1709, 6156729.8055],
        ],
      ],
    };
    const answering = (address: string): Response =>
      isHits(address)
        ? hitsAnswer(1)
        : featuresAnswer([{ ...featureOf('1480C1000'), geometry: east }], 'urn:ogc:def:crs:EPSG::3006');
    const { features: areas } = await decoded(await fetchFrom(answering, [gothenburg]));
    const geometry = areas[0]?.geometry as { coordinates: number[][][] };
    expect(geometry.coordinates[0]?.[0]?.[0]).toBeCloseTo(13.09577306, 6);
    expect(geometry.coordinates[0]?.[0]?.[1]).toBeCloseTo(55.5417832, 6);
  });

  it('with latitude first are refused: Sweden is not in Ethiopia', async () => {
    const turned = {
      type: 'Polygon',
      coordinates: [
        [
          [57.7, 12],
          [57.7, 12.1],
          [57.8, 12.1],
          [57.7, 12],
        ],
      ],
    };
    const { problem } = await fetchFrom(
      pages((own) => own.map((code) => ({ ...featureOf(code), geometry: turned }))),
      [gothenburg],
    );
    expect(problem).toMatchObject({ kind: 'unknownProjection', detail: { found: '57.7, 12' } });
  });
});

describe('areas that are too many or too few', () => {
  it('twice are kept once, and told of', async () => {
    const { problems, features: areas } = await decoded(
      await fetchFrom(
        pages((own, page) => (page === 1 ? [...features(own), featureOf(codes[3]!)] : features(own))),
        [gothenburg],
      ),
    );
    expect(areas).toHaveLength(codes.length);
    expect(problems).toMatchObject([{ kind: 'duplicateCodes', detail: { codes: [codes[3]], kept: 'first' } }]);
  });

  it('fewer than counted are asked for once more, and then told of', async () => {
    const fetched = await fetchFrom(
      pages((own, page) => features(page === 3 ? own.slice(1) : own)),
      [gothenburg],
    );
    expect([fetched.retries, fetched.arrived.length]).toEqual([1, 1]);
    expect((await decoded(fetched)).problems).toMatchObject([
      { kind: 'scbMissingAreas', detail: { source: 'stat:DeSO_2025', municipality: '1480', expected: 320, got: 319 } },
    ]);
  });

  it('fewer than counted are asked for again by whoever tries again', async () => {
    const { keep } = await fetchFrom(
      pages((own, page) => features(page === 3 ? own.slice(1) : own)),
      [gothenburg],
    );
    const again = await fetchFrom(answerAreas, [gothenburg], { keep });
    expect(again.calls).toBe(5);
    expect((await decoded(again)).problems).toEqual([]);
  });

  it('of another municipality are not kept for the next attempt', async () => {
    const keep = memoryKeep();
    await fetchFrom(
      pages((own) => features(['1402C1010', ...own.slice(1)])),
      [gothenburg],
      { keep },
    );
    expect((await fetchFrom(answerAreas, [gothenburg], { keep })).failed).toEqual([]);
  });

  it('without a surface are missing', async () => {
    const answering = pages((own, page) =>
      own.map((code, i) => (page === 0 && i === 0 ? { ...featureOf(code), geometry: null } : featureOf(code))),
    );
    const { problems } = await decoded(await fetchFrom(answering, [gothenburg]));
    expect(problems).toMatchObject([{ kind: 'scbMissingAreas', detail: { got: 319 } }]);
  });

  it('none at all is an empty answer', async () => {
    const { problem } = await fetchFrom(
      (address) => (isHits(address) ? hitsAnswer(0) : featuresAnswer([])),
      [gothenburg],
    );
    expect(problem).toMatchObject({ kind: 'scbEmpty', detail: { source: 'stat:DeSO_2025' } });
  });

  it('of another municipality are refused', async () => {
    const { problem } = await fetchFrom(
      pages((own) => features(['1402C1010', ...own.slice(1)])),
      [gothenburg],
    );
    expect(problem).toMatchObject({ kind: 'scbOtherAreas', detail: { codes: ['1402C1010'] } });
  });
});

describe('a refusal of the geodata', () => {
  const exception =
    '<?xml version="1.0"?><ows:ExceptionReport><ows:Exception><ows:ExceptionText>Feature type unknown</ows:ExceptionText></ows:Exception></ows:ExceptionReport>';
  const xml = { headers: { 'content-type': 'application/xml' } };

  it('in XML with status 200 is told in its own words', async () => {
    const { problem, calls } = await fetchFrom(
      (address) => (isHits(address) ? hitsAnswer(320) : new Response(exception, xml)),
      [gothenburg],
    );
    expect(problem).toMatchObject({
      kind: 'scbRefused',
      detail: { source: 'stat:DeSO_2025', detail: 'Feature type unknown' },
    });
    expect(calls).toBe(2);
  });

  it('of the count is a problem too', async () => {
    const { problem } = await fetchFrom(() => new Response(exception, xml), [gothenburg]);
    expect(problem).toMatchObject({ kind: 'scbRefused', detail: { detail: 'Feature type unknown' } });
  });
});

it('a file that is no GeoJSON is told as what it is', () => {
  const bytes = new TextEncoder().encode('{"type":"Topology"}');
  expect(problemOf(() => decodeAreasPart(gothenburg, bytes))).toMatchObject({
    kind: 'wrongGeometry',
    detail: { found: 'Topology' },
  });
});

const recorded = '../shared/real/recorded/wfs-deso2025-features.json';

describe.skipIf(!existsSync(recorded))('the recorded answer of the real geodata', () => {
  it('has the properties that areas are known by; without surfaces, all of them are missing', () => {
    const text = readFileSync(recorded, 'utf8');
    const answer = JSON.parse(text) as { features: { properties: { kommunkod: string } }[] };
    const own = {
      ...answer,
      hits: 2,
      features: answer.features.filter(({ properties }) => properties.kommunkod === '1280'),
    };
    const malmo = { ...gothenburg, municipalities: ['1280'] };
    const { problems, features: areas } = decodeAreasPart(malmo, new TextEncoder().encode(JSON.stringify(own)));
    expect(areas).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'scbMissingAreas', detail: { expected: 2, got: 0 } }]);
    expect(problemOf(() => decodeAreasPart(malmo, new TextEncoder().encode(text)))).toMatchObject({
      kind: 'scbOtherAreas',
      detail: { codes: ['1291C1010'] },
    });
  });
});
