import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { crossesItself } from '../../src/geography/crosses-itself.ts';
import type { Overlay } from '../../src/geography/overlay.ts';
import {
  checkOverlay,
  overlayColours,
  overlayId,
  overlayKindOf,
  overlayVertexLimit,
  verticesOf,
} from '../../src/geography/overlay.ts';
import { overlayCategories, overlayText } from '../../src/geography/overlay-text.ts';

const ring = [
  [12, 57],
  [12.1, 57],
  [12.1, 57.1],
  [12, 57],
];
const surface: Geometry = { type: 'Polygon', coordinates: [ring] };
const way: Geometry = { type: 'LineString', coordinates: [ring[0]!, ring[1]!] };
const stop: Geometry = { type: 'Point', coordinates: [12, 57] };

const collection = (...features: readonly (readonly [Geometry, Record<string, unknown>?])[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map(([geometry, properties = {}]): Feature => ({ type: 'Feature', properties, geometry })),
});

const overlay = (change: Partial<Overlay>): Overlay => ({
  id: 'hallplatser',
  name: 'Hållplatser',
  kind: 'points',
  colour: 0,
  hidden: false,
  collection: collection([stop, { slag: 'buss' }]),
  ...change,
});

describe('an overlay', () => {
  it('is drawn by what it holds', () => {
    expect(overlayKindOf(collection([stop], [way]))).toBe('line');
    expect(overlayKindOf(collection([stop], [way], [{ type: 'MultiPolygon', coordinates: [] }]))).toBe('fill');
    expect(overlayKindOf(collection([stop]))).toBe('points');
  });

  it('keeps what is of its kind, and counts the rest', () => {
    const mixed = collection([stop], [way], [surface]);
    const kept = (kind: Overlay['kind']): readonly string[] | undefined =>
      checkOverlay(overlay({ kind, collection: mixed })).overlay?.collection.features.map(
        ({ geometry }) => geometry.type,
      );
    expect(kept('points')).toEqual(['Point']);
    expect(kept('line')).toEqual(['LineString', 'Polygon']);
    expect(kept('fill')).toEqual(['Polygon']);
    expect(checkOverlay(overlay({ collection: mixed })).problems[0]?.detail).toEqual({
      reason: 'otherKind',
      count: 2,
      layer: 'Hållplatser',
    });
  });

  it.each([
    ['nothing to draw', collection([way]), 'emptyFile'],
    [
      'too much to draw',
      collection([{ type: 'MultiPoint', coordinates: Array.from({ length: overlayVertexLimit + 1 }, () => [12, 57]) }]),
      'tooManyVertices',
    ],
  ])('with %s is none', (_, holds, kind) => {
    const checked = checkOverlay(overlay({ collection: holds }));
    expect(checked.overlay).toBeNull();
    expect(checked.problems[0]?.kind).toBe(kind);
  });

  it('has a name, a colour of the palette and a category that its features have', () => {
    const { overlay: checked } = checkOverlay(
      overlay({ name: ` ${'å'.repeat(200)}`, colour: -1, categoryProperty: 'färg' }),
    );
    expect(checked?.name).toBe('å'.repeat(80));
    expect(checked?.colour).toBe(overlayColours - 1);
    expect(checked).not.toHaveProperty('categoryProperty');
    expect(checkOverlay(overlay({ name: ' ', categoryProperty: 'slag' })).overlay).toMatchObject({
      name: 'hallplatser',
      categoryProperty: 'slag',
    });
  });

  it('gets an id of its own', () => {
    expect(overlayId('Primärområden 2024', new Set())).toBe('primaromraden-2024');
    expect(overlayId('Primärområden 2024', new Set(['primaromraden-2024']))).toBe('primaromraden-2024-2');
    expect(overlayId('???', new Set(['lager']))).toBe('lager-2');
  });

  it('counts its vertices', () => {
    const all: Geometry = {
      type: 'GeometryCollection',
      geometries: [stop, way, surface, { type: 'MultiPolygon', coordinates: [[ring], [ring]] }],
    };
    expect(verticesOf(all)).toBe(1 + 2 + 4 + 8);
  });
});

describe('the text of an overlay for the map', () => {
  const stops = overlay({
    categoryProperty: 'slag',
    collection: collection(
      [stop, { slag: 'båt', namn: '<script>' }],
      [{ type: 'Point', coordinates: [12.123456789, 57, 12] }, { slag: 'buss' }],
      [stop, { slag: 'buss' }],
      [stop, { slag: null }],
    ),
  });

  it('has the number of each feature’s category, and no other word of the file', () => {
    expect(overlayCategories(stops)).toEqual([
      { value: 'buss', count: 2 },
      { value: '', count: 1 },
      { value: 'båt', count: 1 },
    ]);
    const text = JSON.parse(overlayText(stops)) as FeatureCollection;
    expect(text.features.map(({ properties }) => properties)).toEqual([
      { category: 2 },
      { category: 0 },
      { category: 0 },
      { category: 1 },
    ]);
    expect(overlayText(stops)).not.toContain('script');
  });

  it('has six decimals and no height', () => {
    const text = JSON.parse(overlayText(stops)) as FeatureCollection;
    expect(text.features[1]?.geometry).toEqual({ type: 'Point', coordinates: [12.123457, 57] });
  });

  it('leaves out positions that lie upon one another, but never breaks a ring', () => {
    const close = [
      [12, 57],
      [12.0000001, 57],
      [12.1, 57],
      [12.1, 57.1],
      [12, 57],
    ];
    const tiny = [
      [12, 57],
      [12.0000001, 57],
      [12.0000001, 57.0000001],
      [12, 57],
    ];
    const text = overlayText({ collection: collection([{ type: 'Polygon', coordinates: [close, tiny] }]) });
    const { features } = JSON.parse(text) as FeatureCollection;
    const { geometry } = features[0]!;
    expect(geometry.type === 'Polygon' ? geometry.coordinates.map(({ length }) => length) : []).toEqual([4, 4]);
  });
});

describe('a polygon crosses itself', () => {
  const crosses = (...rings: readonly (readonly (readonly number[])[])[]): boolean =>
    crossesItself({ type: 'Polygon', coordinates: rings.map((one) => one.map((position) => [...position])) });
  const square = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];

  it('where a ring cuts itself, or a hole its outer ring', () => {
    expect(
      crosses([
        [0, 0],
        [4, 4],
        [4, 0],
        [0, 4],
        [0, 0],
      ]),
    ).toBe(true);
    expect(
      crosses(square, [
        [1, 1],
        [5, 1],
        [1, 2],
        [1, 1],
      ]),
    ).toBe(true);
  });

  it('and not where it only touches itself', () => {
    expect(crosses(square)).toBe(false);
    expect(
      crosses(square, [
        [1, 1],
        [2, 1],
        [1, 2],
        [1, 1],
      ]),
    ).toBe(false);
    expect(
      crosses([
        [0, 0],
        [2, 0],
        [1, 1],
        [2, 2],
        [0, 2],
        [1, 1],
        [0, 0],
      ]),
    ).toBe(false);
    expect(crossesItself({ type: 'MultiPolygon', coordinates: [] })).toBe(false);
  });
});
