import { describe, expect, it } from 'vitest';
import { readRoute } from '../../src/table/read-route.ts';
import { problemOf } from '../problem-of.ts';

const line = (coordinates: unknown, type = 'LineString'): string => JSON.stringify({ type, coordinates });
const short = [
  [12, 57],
  [12.01, 57],
];
const long = [
  [12, 57],
  [12.01, 57.01],
  [12.05, 57],
];

describe('a route of a file', () => {
  it('is a line, as a geometry, a feature or in a collection', () => {
    const feature = { type: 'Feature', properties: null, geometry: { type: 'LineString', coordinates: short } };
    for (const text of [
      line(short),
      JSON.stringify(feature),
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
      JSON.stringify({ type: 'GeometryCollection', geometries: [feature.geometry] }),
    ])
      expect(readRoute(text, 'a.geojson', 100)).toEqual({ route: short, lines: 1, toleranceM: 0 });
  });

  it('is the longest of several', () => {
    expect(readRoute(line([short, long], 'MultiLineString'), 'a.geojson', 100)).toEqual({
      route: long,
      lines: 2,
      toleranceM: 0,
    });
  });

  it('may be in SWEREF 99 TM, which is recognised by its positions', () => {
    const { route } = readRoute(
      line([
        [319_000, 6_399_000],
        [320_000, 6_399_000],
      ]),
      'a.geojson',
      100,
    );
    expect(route[0]?.[0]).toBeGreaterThan(11.5);
    expect(route[0]?.[0]).toBeLessThan(12.5);
    expect(route[0]?.[1]).toBeCloseTo(57.7, 1);
  });

  it('keeps as many points as asked for, and says how far it lies from what it was', () => {
    const many = Array.from({ length: 5000 }, (_, k) => [12 + k / 50_000, 57 + Math.sin(k / 200) / 100]);
    const { route, toleranceM } = readRoute(line(many), 'a.geojson', 100);
    expect(route).toHaveLength(100);
    expect(toleranceM).toBeGreaterThan(0);
    expect(toleranceM).toBeLessThan(50);
  });

  it('says what is wrong with a file without a line', () => {
    expect(problemOf(() => readRoute('{', 'a.geojson', 100))?.kind).toBe('notJson');
    const none = problemOf(() => readRoute(line([12, 57], 'Point'), 'a.geojson', 100));
    expect(none).toMatchObject({ kind: 'noLine', place: { file: 'a.geojson' }, detail: { found: 'Point' } });
    for (const hostile of ['null', '[]', '{"type":"Feature"}', line([['a', 1]]), line([[12, 57]]), line(null), line(7)])
      expect(problemOf(() => readRoute(hostile, 'a.geojson', 100))?.kind).toBe('noLine');
    const deep = `${'{"type":"GeometryCollection","geometries":['.repeat(2000)}${']}'.repeat(2000)}`;
    expect(problemOf(() => readRoute(deep, 'a.geojson', 100))?.kind).toBe('noLine');
  });

  it('says when it cannot tell where the positions are', () => {
    const text = line([
      [-5_000_000, 3],
      [-5_000_001, 3],
    ]);
    expect(problemOf(() => readRoute(text, 'a.geojson', 100))?.kind).toBe('unknownProjection');
  });
});
