import { describe, expect, it } from 'vitest';
import { readWater } from '../../data/scb/read-water.ts';
import { packFromScb } from '../../src/imports/from-scb/pack-from-scb.ts';
import { decodePack } from '../../src/pack/decode-pack.ts';
import { arrived } from '../imports/arrived.ts';
import { problemOf } from '../problem-of.ts';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const collection = (...geometries: readonly unknown[]) => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: { name: 'Vänern' }, geometry })),
});
const lake = [[12.001, 57.701], [12.004, 57.701], [12.004, 57.704], [12.001, 57.701]]; // prettier-ignore

describe('water for a fetched pack', () => {
  it('is polygons without properties, of every kind of surface', () => {
    const file = bytes(
      collection({ type: 'Polygon', coordinates: [lake] }, { type: 'MultiPolygon', coordinates: [[lake], [lake]] }),
    );
    const { features } = readWater(file, 'vatten.geojson');
    expect(features).toHaveLength(3);
    expect(features[0]).toEqual({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [lake] },
    });
  });

  it('is brought from SWEREF 99 TM', () => {
    const sweref = [[319000, 6400000], [319100, 6400000], [319100, 6400100], [319000, 6400000]]; // prettier-ignore
    const read = readWater(bytes(collection({ type: 'Polygon', coordinates: [sweref] })), 'vatten.geojson');
    const [[[lon = 0, lat = 0] = []] = []] = (read.features[0]?.geometry as { coordinates: number[][][] }).coordinates;
    expect([Math.floor(lon), Math.floor(lat)]).toEqual([11, 57]);
  });

  it.each([
    ['lines', collection({ type: 'LineString', coordinates: lake }), 'wrongGeometry'],
    ['nothing', collection(), 'emptyFile'],
    ['another thing', { type: 'Topology' }, 'wrongGeometry'],
    ['null', null, 'wrongGeometry'],
  ])('is refused when it is %s', (_, value, kind) => {
    expect(problemOf(() => readWater(bytes(value), 'vatten.geojson'))).toMatchObject({
      kind,
      place: { file: 'vatten.geojson' },
    });
  });

  it('is drawn, and changes no figure', async () => {
    const input = arrived({}, () => 9);
    const water = readWater(bytes(collection({ type: 'Polygon', coordinates: [lake] })), 'vatten.geojson');
    const [wet, dry] = [await packFromScb({ ...input, water }), await packFromScb(input)];
    expect(decodePack(wet.manifest, wet.files.get('areas.topojson') ?? '').water).toContain('Polygon');
    expect(decodePack(dry.manifest, dry.files.get('areas.topojson') ?? '').water).toBe('');
    expect(wet.files.get('values-2024.csv')).toBe(dry.files.get('values-2024.csv'));
  });
});
