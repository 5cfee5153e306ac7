import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { kindsOf, problemOfReading, read } from './given.ts';

const ring = [
  [12, 57],
  [12.1, 57],
  [12.1, 57.1],
  [12, 57],
];
const polygon = { type: 'Polygon', coordinates: [ring] };
const feature = (geometry: unknown, properties: unknown = { namn: 'a' }): object => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...geometries: readonly unknown[]): object => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => feature(geometry)),
});
const text = (value: unknown): string => JSON.stringify(value);

describe('GeoJSON', () => {
  it.each([
    ['a collection', text(collection(polygon)), 1],
    ['one feature', text(feature(polygon)), 1],
    ['a bare geometry', text(polygon), 1],
    ['a collection of geometries', text({ type: 'GeometryCollection', geometries: [polygon, polygon] }), 2],
    ['a feature a line', `${text(feature(polygon))}\n${text(feature(polygon))}\r\n\n`, 2],
    ['a sequence of records', `\u001e${text(feature(polygon))}\n\u001e${text(feature(polygon))}\n`, 2],
    ['text with a mark', `\uFEFF${text(feature(polygon))}`, 1],
  ])('that is %s is a layer called as the file', async (_, content, count) => {
    const layers = await read(content, 'mapp/Mina stadsdelar.geojson');
    expect(layers).toHaveLength(1);
    expect(layers[0]).toMatchObject({ name: 'Mina stadsdelar', projection: 'EPSG:4326', problems: [] });
    expect(layers[0]?.collection.features).toHaveLength(count);
  });

  it('drops heights, closes rings and leaves out holes of two corners', async () => {
    const open = {
      type: 'Polygon',
      coordinates: [
        [
          [12, 57, 5],
          [12.1, 57, 5],
          [12.1, 57.1, 5],
        ],
        [
          [12, 57],
          [12, 57.01],
        ],
      ],
    };
    const [layer] = await read(text(open));
    expect(layer?.collection.features[0]?.geometry).toEqual(polygon);
  });

  it('in SWEREF 99 TM is brought to degrees; said when the file does not say it', async () => {
    const metres = { type: 'Point', coordinates: [319489.555, 6400460.672] };
    const [assumed] = await read(text(feature(metres)));
    expect(kindsOf(assumed)).toEqual(['assumedProjection']);
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
    const [stated] = await read(text({ ...collection(metres), crs }));
    expect(stated).toMatchObject({ projection: 'EPSG:3006', problems: [] });
    for (const layer of [assumed, stated]) {
      const { geometry } = layer!.collection.features[0]!;
      if (geometry.type !== 'Point') throw new Error('not as made');
      expect(geometry.coordinates[0]).toBeCloseTo(11.97, 6);
      expect(geometry.coordinates[1]).toBeCloseTo(57.71, 6);
    }
  });

  it('counts features without a place, and keeps the others', async () => {
    const geometries = [
      polygon,
      null,
      { type: 'Polygon', coordinates: [] },
      {
        type: 'Polygon',
        coordinates: [
          [
            [12, 57],
            [13, 57],
          ],
        ],
      },
      { type: 'Point', coordinates: ['12', '57'] },
      { type: 'Point', coordinates: [12, 157] },
      { type: 'Cirkel', coordinates: [12, 57] },
      { type: 'LineString', coordinates: [[12, 57]] },
      { type: 'GeometryCollection', geometries: [null] },
      'POLYGON',
    ];
    const [layer] = await read(text(collection(...geometries)));
    expect(layer?.collection.features).toHaveLength(1);
    expect(layer?.problems.map(({ detail }) => detail)).toEqual([
      { reason: 'missing', count: 2, layer: 'egen' },
      { reason: 'invalid', count: 7, layer: 'egen' },
    ]);
  });

  it('keeps properties as plain values that can do no harm', async () => {
    const properties = '{"__proto__":{"x":1},"a":[1,2],"b":true,"c":"<b>","d":null,"e":1e999}';
    const [layer] = await read(`{"type":"Feature","properties":${properties},"geometry":${text(polygon)}}`);
    const read0 = layer?.collection.features[0]?.properties ?? {};
    expect(Object.entries(read0)).toEqual([
      ['__proto__', '{"x":1}'],
      ['a', '[1,2]'],
      ['b', true],
      ['c', '<b>'],
      ['d', null],
      ['e', null],
    ]);
    expect((read0 as { x?: unknown }).x).toBeUndefined();
  });

  it.each([
    ['no JSON', '{"type": "Feature", ', 'notJson'],
    ['a page', '<!doctype html><p>Logga in', 'notJson'],
    ['something else', '{"a": 1}', 'wrongGeometry'],
    ['a list', '[1, 2]', 'wrongGeometry'],
    ['an empty collection', text(collection()), 'emptyFile'],
    ['only null geometries', text(collection(null, null)), 'geometryLeftOut'],
    [
      'in a system that is not known',
      text({ ...collection(polygon), crs: { properties: { name: 'EPSG:2154' } } }),
      'unknownProjection',
    ],
    [
      'in metres with the axes the other way',
      text(feature({ type: 'Point', coordinates: [6400460, 319489] })),
      'unknownProjection',
    ],
  ])('that is %s is refused', async (_, content, kind) => {
    expect((await problemOfReading(content, 'fel.geojson'))?.kind).toBe(kind);
  });

  it('tells the row of a line that is no feature', async () => {
    const found = await problemOfReading(`${text(feature(polygon))}\n{"type":"Feat`, 'rader.geojson');
    expect(found).toMatchObject({ kind: 'notJson', place: { file: 'rader.geojson', row: 2 } });
  });

  it('of 250 MB and more is refused unread', async () => {
    class Huge extends Blob {
      override get size(): number {
        return 251_000_000;
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        throw new Error('read');
      }
    }
    const huge = new Huge(['{"type":"Feature"']);
    expect((await problemOfReading(huge))?.kind).toBe('fileTooLarge');
  });
});

describe('TopoJSON', () => {
  const topology = {
    type: 'Topology',
    transform: { scale: [0.1, 0.1], translate: [12, 57] },
    arcs: [
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [-1, -1],
      ],
    ],
    objects: {
      ytor: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: { kod: '01' } }] },
      punkt: { type: 'Point', coordinates: [0, 0] },
      tomt: { type: 'GeometryCollection', geometries: [] },
    },
  };

  it('gives each object as a layer, and names the empty one', async () => {
    const layers = await read(text(topology));
    expect(layers.map(({ name }) => name)).toEqual(['ytor', 'punkt']);
    expect(layers[0]?.collection.features[0]).toMatchObject({ properties: { kod: '01' }, geometry: polygon });
    expect(layers[0]?.problems.map(({ detail }) => detail)).toEqual([{ names: ['tomt'] }]);
  });

  it.each([
    ['without objects', { ...topology, objects: undefined }],
    ['with arcs that it does not have', { ...topology, arcs: [] }],
    ['without arcs', { ...topology, arcs: 7 }],
  ])('%s is a broken file', async (_, value) => {
    expect((await problemOfReading(text(value)))?.kind).toBe('brokenFile');
  });
});

describe('any bytes', () => {
  const starts: readonly (readonly [string, readonly number[]])[] = [
    ['text', []],
    ['a zip', [0x50, 0x4b, 3, 4]],
    ['a database', [...new TextEncoder().encode('SQLite format 3\0')]],
  ];

  it.each(starts)('that begin as %s give a problem', async (_, start) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 2000 }), async (bytes) => {
        expect(await problemOfReading(Uint8Array.from([...start, ...bytes]))).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
