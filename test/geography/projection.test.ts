import { describe, expect, it } from 'vitest';
import { recogniseProjection, toWgs84 } from '../../src/geography/projection.ts';
import { problemOf } from '../problem-of.ts';

describe('a projection', () => {
  it.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'wgs84'],
    ['urn:ogc:def:crs:EPSG::4326', 'wgs84'],
    ['urn:ogc:def:crs:EPSG::3006', 'sweref99tm'],
    ['EPSG:3006', 'sweref99tm'],
  ])('is recognised by the name %s', (name, projection) => {
    expect(recogniseProjection(name, null)).toBe(projection);
  });

  it('is recognised by where the first position lies', () => {
    expect(recogniseProjection(null, [12, 57.7])).toBe('wgs84');
    expect(recogniseProjection(null, [330565.5, 6447485.3])).toBe('sweref99tm');
  });

  it('that is not known is said, by name or by position', () => {
    expect(problemOf(() => recogniseProjection('urn:ogc:def:crs:EPSG::3021', [1, 1]))).toMatchObject({
      kind: 'unknownProjection',
      detail: { found: 'urn:ogc:def:crs:EPSG::3021' },
    });
    expect(problemOf(() => recogniseProjection(null, [1500000, 6500]))).toMatchObject({ kind: 'unknownProjection' });
  });

  it('SWEREF 99 TM has its false origin at 15° east on the equator', () => {
    const [lon, lat] = toWgs84('sweref99tm')([500000, 0]);
    expect(lon).toBeCloseTo(15, 9);
    expect(lat).toBeCloseTo(0, 9);
  });
});
