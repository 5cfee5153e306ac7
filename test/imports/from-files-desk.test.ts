import { beforeEach, describe, expect, it } from 'vitest';
import type { FeatureCollection } from 'geojson';
import { FileDesk } from '../../src/imports/from-files/file-desk.ts';
import type { Corrections } from '../../src/imports/from-files/proposal.ts';
import { decodePack } from '../../src/pack/decode-pack.ts';
import { fail } from '../../src/problem/problem.ts';
import { problemOf } from '../problem-of.ts';
import { region } from './given-files.ts';
import { basePack, csvDesk, deso, facts, readTable, task } from './given-own-pack.ts';

let desk: FileDesk;
beforeEach(() => {
  desk = csvDesk();
});

describe("boundaries of one's own", () => {
  const square = (at: number, properties: Record<string, string | number>): FeatureCollection['features'][number] => ({
    type: 'Feature',
    properties,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [at, 57],
          [at + 1, 57],
          [at + 1, 58],
          [at, 58],
          [at, 57],
        ],
      ],
    },
  });
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      square(11, { nr: '01', namn: 'Norr', yta: 5 }),
      square(12, { nr: '02', namn: 'Söder', yta: 6 }),
      square(13, { nr: '', namn: 'Utan', yta: 1 }),
    ],
  };

  beforeEach(() => {
    desk = new FileDesk(async (blob, name) =>
      name.endsWith('geojson')
        ? {
            kind: 'geography',
            format: { type: 'geojson' },
            layers: [{ name: 'distrikt', collection, projection: 'EPSG:4326', problems: [] }],
          }
        : await readTable(blob, name),
    );
  });

  const given = [
    new File([''], 'distrikt.geojson'),
    new File(['distrikt;Elever 2020\n1;30\nSöder;40\nÖster;1\n'], 'elever.csv'),
  ];

  it('and a table of their own make a region', async () => {
    const [areas, values] = await desk.propose(given, null, task);
    expect(areas).toMatchObject({ use: { value: 'areas' } });
    expect(areas?.indicators.every(({ use }) => use.value.as === 'leftOut')).toBe(true);
    expect(values).toMatchObject({ joinsTo: { value: areas?.id }, level: { value: 'own' }, join: { matched: 1 } });
    expect(values?.questions).toMatchObject([{ kind: 'leadingZeros', examples: [{ written: '1', meant: '01' }] }]);
    const ids = [areas!.id, values!.id];
    const made = await desk.makePack(ids, { [values!.id]: { leadingZeros: true } }, facts, null);
    const { manifest, files } = made.pack;
    const text = await files.get('areas.topojson')!.text();
    expect(decodePack(manifest, text).deso.areas.names).toEqual(['Norr', 'Söder']);
    expect(manifest).toMatchObject({ years: [2020], municipalities: [{ name: 'distrikt' }], counts: { areas: 2 } });
    expect(await files.get('values-2020.csv')!.text()).toBe('area,elever\n01,30\n02,40\n');
    expect(made.problems).toContainEqual({
      kind: 'areasWithoutCode',
      place: { file: 'distrikt.geojson' },
      detail: { count: 1 },
    });
  });

  it('leave out figures for the open region, and say so', async () => {
    const found = await desk.propose([...given, new File([deso], 'd-2017.csv')], region, task);
    const ids = found.map(({ id }) => id);
    const made = await desk.makePack(ids, { [ids[1]!]: { leadingZeros: true } }, facts, basePack);
    expect(made.pack.manifest.counts.areas).toBe(2);
    expect(made.problems).toContainEqual({
      kind: 'nothingJoined',
      place: { file: 'd-2017.csv' },
      detail: { rows: 6, examples: [] },
    });
  });

  it('take in what a person says of their own properties, when the year is said', async () => {
    const [areas] = await desk.propose([given[0]!], null, task);
    const own: Corrections = { indicators: { yta: { use: { as: 'own' } } } };
    expect(desk.preview(areas!.id, own).questions).toEqual([{ kind: 'year', answer: null }]);
    const made = await desk.makePack([areas!.id], { [areas!.id]: { ...own, year: 2020 } }, facts, null);
    expect(await made.pack.files.get('values-2020.csv')!.text()).toBe('area,yta\n01,5\n02,6\n');
  });
});

describe('the desk', () => {
  it('makes no pack before every question has its answer', async () => {
    const [found] = await desk.propose([new File(['kommun;antal\n643;4\n1440;9\n'], 'a-2016.csv')], region, task);
    await expect(desk.makePack([found!.id], {}, facts, basePack)).rejects.toMatchObject({
      problem: { kind: 'unansweredQuestions', detail: { count: 1 }, place: { file: 'a-2016.csv' } },
    });
    expect(
      (await desk.makePack([found!.id], { [found!.id]: { leadingZeros: true } }, facts, basePack)).joins[0]?.matched,
    ).toBe(2);
  });

  it('keeps the others when one file cannot be read', async () => {
    const half = new FileDesk(async (blob, name) =>
      name === 'bild.png' ? fail('unknownFormat', { looksLike: 'image' }, { file: name }) : await readTable(blob, name),
    );
    const found = await half.propose([new File(['x'], 'bild.png'), new File([deso], 'd-2017.csv')], region, task);
    expect(found.map(({ use, problems }) => [use.value, problems.map(({ kind }) => kind)])).toEqual([
      ['none', ['unknownFormat']],
      ['values', []],
    ]);
  });

  it('has nothing of a file that it was told to forget', async () => {
    const [found] = await desk.propose([new File([deso], 'd-2017.csv')], region, task);
    desk.forget(found!.id);
    expect(problemOf(() => desk.preview(found!.id, {}))).toMatchObject({ kind: 'fileNotRead' });
  });

  it('refuses an id that no address can carry, and figures for a region when none is open', async () => {
    const [found] = await desk.propose([new File([deso], 'd-2017.csv')], region, task);
    const made = (id: string, pack: typeof basePack | null) => desk.makePack([found!.id], {}, { ...facts, id }, pack);
    await expect(made('../x', basePack)).rejects.toMatchObject({ problem: { kind: 'wrongArgument' } });
    await expect(made('lokal-x', null)).rejects.toMatchObject({ problem: { kind: 'packNotFound' } });
  });
});
