import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Overlay } from '../../src/geography/overlay.ts';
import { overlayNamesAt } from '../../src/map/overlay-at.ts';

function given(over: Partial<Overlay>, ...features: readonly [string, Geometry][]): Overlay {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: features.map(([namn, geometry]): Feature => ({ type: 'Feature', properties: { id: 7, namn }, geometry })),
  };
  return { id: 'egna', name: 'Egna', kind: 'fill', colour: 0, hidden: false, collection, ...over };
}

/** A square with sides of 0.1 degrees and a hole in its middle. */
function ring(west: number, south: number, side: number): number[][] {
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}
const holed: Geometry = { type: 'Polygon', coordinates: [ring(12, 57, 0.1), ring(12.04, 57.04, 0.02)] };
const line: Geometry = {
  type: 'LineString',
  coordinates: [
    [12, 57.2],
    [12.2, 57.2],
  ],
};
const point: Geometry = { type: 'Point', coordinates: [12.5, 57.5] };

describe('what of one’s own is at a place', () => {
  it('is the surface that holds it, but not in its hole nor beside it', () => {
    const layer = given({}, ['Norra', holed]);
    expect(overlayNamesAt([layer], [12.01, 57.01], 0.001)).toEqual(['Norra']);
    expect(overlayNamesAt([layer], [12.05, 57.05], 0.001)).toEqual([]);
    expect(overlayNamesAt([layer], [12.11, 57.01], 0.001)).toEqual([]);
  });

  it('is a line or a point within reach', () => {
    const layers = [given({ kind: 'line' }, ['Spårväg', line]), given({ kind: 'points' }, ['Skola', point])];
    expect(overlayNamesAt(layers, [12.1, 57.2009], 0.001)).toEqual(['Spårväg']);
    expect(overlayNamesAt(layers, [12.1, 57.2011], 0.001)).toEqual([]);
    // A degree of longitude is about half as long as one of latitude here.
    expect(overlayNamesAt(layers, [12.5017, 57.5], 0.001)).toEqual(['Skola']);
    expect(overlayNamesAt(layers, [12.502, 57.5], 0.001)).toEqual([]);
  });

  it('is told from the topmost layer, once each, and never from a hidden one or without a name', () => {
    const over = given({ id: 'over' }, ['Över', holed], ['', holed]);
    const hidden = given({ id: 'dold', hidden: true }, ['Dold', holed]);
    const under = given({ id: 'under' }, ['Under', holed], ['Över', holed]);
    expect(overlayNamesAt([over, hidden, under], [12.01, 57.01], 0.001)).toEqual(['Över', 'Under']);
  });

  it('is nothing of a layer without features', () => {
    expect(overlayNamesAt([given({})], [12, 57], 0.1)).toEqual([]);
  });
});
