import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Overlay } from '../../src/geography/overlay.ts';
import { OwnPlaces } from '../../src/store/own-places.ts';

const point = (lon: number, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lon, 57] },
});

function overlay(features: Feature[], more: Partial<Overlay> = {}): Overlay {
  const collection = { type: 'FeatureCollection', features } as const;
  return { id: 'mina', name: 'Mina platser', kind: 'points', colour: 0, hidden: false, collection, ...more };
}

describe('places of one’s own', () => {
  it('are the points laid over the map, in the category they are told apart by, else by what the layer is called', () => {
    const features = [point(11, { namn: 'Biblan', sort: 'bibliotek' }), point(12, { namn: 'Torget', sort: 3 })];
    const [plain] = new OwnPlaces([overlay(features)]).layers;
    expect(plain?.names).toEqual(['Biblan', 'Torget']);
    expect(plain?.categories).toEqual(['Mina platser', 'Mina platser']);
    expect([...(plain?.positions ?? [])]).toEqual([11, 57, 12, 57]);
    const [sorted] = new OwnPlaces([overlay(features, { categoryProperty: 'sort' })]).layers;
    expect(sorted?.categories).toEqual(['bibliotek', '3']);
  });

  it('find a property that is called a category, and take each point of several', () => {
    const several: Feature = {
      type: 'Feature',
      properties: { namn: 'Två', kategori: 'park' },
      geometry: {
        type: 'MultiPoint',
        coordinates: [
          [11, 57],
          [12, 57, 30],
        ],
      },
    };
    const [layer] = new OwnPlaces([overlay([several])]).layers;
    expect(layer?.categories).toEqual(['park', 'park']);
    expect([...(layer?.positions ?? [])]).toEqual([11, 57, 12, 57]);
  });

  it('leave out hidden layers, lines and surfaces', () => {
    expect(new OwnPlaces([overlay([], { hidden: true }), overlay([], { kind: 'fill' })]).layers).toEqual([]);
  });

  it('are told apart by number, not by all they hold', () => {
    const [one, other] = [overlay([point(11, {})]), overlay([point(12, {})])];
    const key = (...overlays: Overlay[]): string => JSON.stringify({ own: new OwnPlaces(overlays) });
    expect(key(one)).toBe(key(one));
    expect(key(one)).not.toBe(key(other));
    expect(key(one)).not.toBe(key({ ...one, categoryProperty: 'sort' }));
    expect(key(one, other).length).toBeLessThan(40);
  });
});
