import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { GeoLayer } from '../../../src/files/file-types.ts';
import { areasFromLayer } from '../../../src/files/geo/areas-from-layer.ts';
import { summariseLayer } from '../../../src/files/geo/summarise-layer.ts';
import { decodePack, decodeValues } from '../../../src/pack/decode-pack.ts';
import { writePack } from '../../../src/pack/write-pack.ts';
import { problemOf } from '../../problem-of.ts';
import { column } from '../../relations/pair-case.ts';
import { fixture, read } from './given.ts';

/** A square of a hundredth of a degree, the k-th eastwards. */
const square = (k: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [12 + k / 100, 57],
      [12 + (k + 1) / 100, 57],
      [12 + (k + 1) / 100, 57.01],
      [12 + k / 100, 57.01],
      [12 + k / 100, 57],
    ],
  ],
});
const point: Geometry = { type: 'Point', coordinates: [12, 57] };
const bowTie: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [12.2, 57],
      [12.21, 57.01],
      [12.21, 57],
      [12.2, 57.01],
      [12.2, 57],
    ],
  ],
};

const layer = (...features: readonly (readonly [Geometry, Record<string, unknown>])[]): GeoLayer => ({
  name: 'Primärområden',
  collection: {
    type: 'FeatureCollection',
    features: features.map(([geometry, properties]): Feature => ({ type: 'Feature', geometry, properties })),
  },
  projection: 'EPSG:3007',
  problems: [],
});

const districts = layer(
  [square(0), { nr: 101, namn: 'Ängsö' }],
  [square(1), { nr: 102, namn: 'Åkerö' }],
  [square(2), { nr: 103, namn: null }],
);

describe('areas of one’s own', () => {
  it('have codes that an address carries, found by the codes of the layer', () => {
    const areas = areasFromLayer(districts, { code: 'nr', name: 'namn' });
    expect(areas.areas.map(({ code, name }) => [code, name])).toEqual([
      ['0101', 'Ängsö'],
      ['0102', 'Åkerö'],
      ['0103', ''],
    ]);
    expect([...areas.codeOf]).toEqual([
      ['101', '0101'],
      ['102', '0102'],
      ['103', '0103'],
    ]);
    expect(areas.problems).toEqual([]);
  });

  it('lie in one group named as the layer where no municipality is said', () => {
    const { municipalities, areas } = areasFromLayer(districts, { code: 'nr' });
    expect(municipalities).toEqual([{ code: 'EGNA', name: 'Primärområden' }]);
    expect(new Set(areas.map(({ kommun }) => kommun))).toEqual(new Set(['EGNA']));
  });

  it('lie in the municipality of their DeSO code, or of the property that says it', () => {
    const deso = layer([square(0), { deso: '1480C1010_DeSO2025' }]);
    expect(areasFromLayer(deso, { code: 'deso' }).areas[0]).toMatchObject({ code: '1480C1010', kommun: '1480' });
    const stated = layer([square(0), { nr: 'A', k: 581, kn: 'Norrköping' }]);
    const read = areasFromLayer(stated, { code: 'nr', municipality: 'k', municipalityName: 'kn' });
    expect(read.municipalities).toEqual([{ code: '0581', name: 'Norrköping' }]);
  });

  it('have codes of capital letters and digits whatever the file writes, no two alike', () => {
    const names = ['Majorna-Linné', 'majorna linné', 'Å-1', 'A1', '***', '+++', '2025-01-01 och mycket mer'];
    const { areas, codeOf } = areasFromLayer(
      layer(...names.map((namn, k): [Geometry, Record<string, unknown>] => [square(k), { namn }])),
      { code: 'namn' },
    );
    for (const { code } of areas) expect(code).toMatch(/^[0-9A-Z]{4,12}$/);
    expect(new Set(areas.map(({ code }) => code)).size).toBe(names.length);
    expect([...codeOf.keys()]).toEqual(names);
  });

  it('are counted where they are left out, and named where they cross themselves', () => {
    const mixed = layer(
      [square(0), { nr: 1 }],
      [point, { nr: 2 }],
      [square(1), { nr: null }],
      [square(2), { nr: 1 }],
      [bowTie, { nr: 3 }],
    );
    const { areas, problems } = areasFromLayer(mixed, { code: 'nr' });
    expect(areas.map(({ code }) => code)).toEqual(['0001', '0003']);
    expect(problems.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['geometryLeftOut', { reason: 'notArea', count: 1, layer: 'Primärområden' }],
      ['areasWithoutCode', { count: 1 }],
      ['invalidRing', { count: 1, examples: ['3'] }],
      ['duplicateCodes', { codes: ['1'], kept: 'first' }],
    ]);
  });

  it('cannot be points, and must have a code', () => {
    expect(problemOf(() => areasFromLayer(layer([point, { nr: 1 }]), { code: 'nr' }))).toMatchObject({
      kind: 'wrongGeometry',
      detail: { found: 'Point' },
    });
    expect(problemOf(() => areasFromLayer(districts, { code: 'kod' }))).toMatchObject({
      kind: 'noCodeColumn',
      detail: { columns: ['nr', 'namn'] },
    });
  });

  it('make a pack that opens again, with their own figures', () => {
    const { areas, municipalities } = areasFromLayer(districts, { code: 'nr', name: 'namn' });
    const { manifest, files } = writePack({
      id: 'egna',
      title: { sv: 'Egna', en: 'Own' },
      fictional: true,
      vintage: 'Primärområden',
      areas,
      municipalities,
      tables: [{ year: 2024, columns: [column('q1', 'households', [1, 2, 3]), column('q4', 'households', [3, 2, 1])] }],
      columns: [
        { id: 'q1', unit: 'households' },
        { id: 'q4', unit: 'households' },
      ],
      sources: [],
    });
    const { deso, kommun } = decodePack(manifest, files.get('areas.topojson') ?? '');
    expect(deso.areas.codes).toEqual(['0101', '0102', '0103']);
    expect(deso.areas.names).toEqual(['Ängsö', 'Åkerö', '']);
    expect(kommun.areas.codes).toEqual(['EGNA']);
    expect(deso.neighbours.borderM.length).toBe(4);
    const values = decodeValues(manifest, deso.areas.codes, files.get('values-2024.csv') ?? '', 'values-2024.csv');
    expect([...(values.columns['q1']?.values ?? [])]).toEqual([1, 2, 3]);
    expect(values.problems).toEqual([]);
  });
});

describe('the summary of a layer', () => {
  it('tells geometry, properties with examples, and which may say what', async () => {
    const [polygons, stops] = await read(fixture('omraden.gpkg'));
    expect(summariseLayer(polygons!)).toMatchObject({
      features: 2,
      polygons: 2,
      lines: 0,
      points: 0,
      codes: ['kod', 'namn', 'antal', 'fid'],
      names: ['namn'],
      mayBeAreas: true,
    });
    expect(summariseLayer(polygons!).properties).toContainEqual({
      name: 'namn',
      filled: 2,
      distinct: 2,
      examples: ['Ängsö östra', 'Åkerö'],
    });
    expect(summariseLayer(stops!)).toMatchObject({
      points: 2,
      polygons: 0,
      mayBeAreas: false,
      categories: ['namn', 'slag'],
    });
  });

  it('finds municipality and category, and no code where two are alike', () => {
    const summary = summariseLayer(
      layer(
        [square(0), { typ: 'a', kommunkod: '1480' }],
        [square(1), { typ: 'a', kommunkod: '1480' }],
        [square(2), { typ: 'b' }],
      ),
    );
    expect(summary).toMatchObject({ codes: [], municipalities: ['kommunkod'], categories: ['typ'], mayBeAreas: false });
  });

  it('of an empty layer is empty', () => {
    expect(summariseLayer(layer())).toMatchObject({ features: 0, vertices: 0, properties: [], mayBeAreas: false });
  });
});
