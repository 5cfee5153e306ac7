import { describe, expect, it } from 'vitest';
import { topology } from 'topojson-server';
import type { FeatureCollection, Position } from 'geojson';
import { readAreas } from '../../src/table/read-areas.ts';
import { problemOf } from '../problem-of.ts';

const ring: Position[] = [
  [12, 57],
  [12.01, 57],
  [12.01, 57.01],
  [12, 57],
];

function file(
  properties: object,
  geometry: object = { type: 'Polygon', coordinates: [ring] },
  more: object = {},
): string {
  return JSON.stringify({ type: 'FeatureCollection', ...more, features: [{ type: 'Feature', properties, geometry }] });
}

describe('a file of areas', () => {
  it('tells code, municipality and its name', () => {
    const read = readAreas(file({ desokod: '1480C2020', kommunkod: '1480', kommunnamn: 'Göteborg' }), 'a.geojson');
    expect(read.areas[0]).toMatchObject({ code: '1480C2020', kommun: '1480' });
    expect(read.municipalities).toEqual([{ code: '1480', name: 'Göteborg' }]);
  });

  it('has its municipality in the code when nowhere else', () => {
    expect(readAreas(file({ code: '1480C2020_DeSO2025' }), 'a.geojson').areas[0]).toMatchObject({
      code: '1480C2020',
      kommun: '1480',
    });
  });

  it('may be TopoJSON', () => {
    const text = JSON.stringify(topology({ land: JSON.parse(file({ desokod: '1480C2020' })) as FeatureCollection }));
    expect(readAreas(text, 'a.topojson').areas[0]).toMatchObject({ code: '1480C2020' });
  });

  it('in SWEREF 99 TM is brought to longitude and latitude', () => {
    const east: Position[] = [
      [319000, 6399000],
      [319500, 6399000],
      [319500, 6399500],
      [319000, 6399000],
    ];
    const [area] = readAreas(file({ desokod: '1480C2020' }, { type: 'Polygon', coordinates: [east] }), 'a').areas;
    const [lon, lat] = (area?.geometry.type === 'Polygon' && area.geometry.coordinates[0]?.[0]) || [];
    expect(lon).toBeCloseTo(11.97, 1);
    expect(lat).toBeCloseTo(57.69, 1);
  });

  it('loses rings that rounding made nothing of, and says whose', () => {
    const speck = [
      [12.1, 57.1],
      [12.1, 57.1],
      [12.1, 57.1],
      [12.1, 57.1],
    ];
    const read = readAreas(file({ code: 'x' }, { type: 'MultiPolygon', coordinates: [[ring], [speck]] }), 'a');
    expect(read.areas[0]?.geometry.type).toBe('Polygon');
    expect(read.problems).toMatchObject([{ kind: 'invalidRing', detail: { count: 1, examples: ['x'] } }]);
  });

  it.each([
    ['{"type":', 'notJson'],
    ['{"type":"Feature"}', 'wrongGeometry'],
    ['[]', 'wrongGeometry'],
    ['null', 'wrongGeometry'],
    ['{"type":"FeatureCollection","features":[]}', 'emptyFile'],
    [file({ desokod: 'x' }, { type: 'Point', coordinates: [12, 57] }), 'wrongGeometry'],
    [file({ plats: 'x' }), 'noCodeColumn'],
    [file({ code: 'x' }, undefined, { crs: { properties: { name: 'EPSG:3021' } } }), 'unknownProjection'],
    ['{"type":"Topology","arcs":[],"objects":{}}', 'wrongGeometry'],
  ])('%s is refused: %s', (text, kind) => {
    expect(problemOf(() => readAreas(text, 'fel'))).toMatchObject({ kind, place: { file: 'fel' } });
  });
});
