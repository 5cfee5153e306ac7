import { describe, expect, it } from 'vitest';
import { insidePoint, insidePolygon } from '../../src/geography/inside-point.ts';
import { polygonAreaM2, ringAreaM2 } from '../../src/geography/ring-area.ts';

const square = [12, 57, 12.02, 57, 12.02, 57.02, 12, 57.02, 12, 57];

describe('the point of an area', () => {
  it('is the centroid where that lies inside', () => {
    const [lon, lat] = insidePoint([[square]]);
    expect(lon).toBeCloseTo(12.01, 9);
    expect(lat).toBeCloseTo(57.01, 9);
  });

  it('is the same whichever way the ring runs', () => {
    const back = [12, 57, 12, 57.02, 12.02, 57.02, 12.02, 57, 12, 57];
    expect(insidePoint([[back]])[0]).toBeCloseTo(insidePoint([[square]])[0], 9);
  });

  it('moves inside a horseshoe', () => {
    const horseshoe = [0, 0, 3, 0, 3, 3, 2, 3, 2, 1, 1, 1, 1, 3, 0, 3, 0, 0];
    const [lon, lat] = insidePoint([[horseshoe]]);
    expect(insidePolygon([horseshoe], lon, lat)).toBe(true);
  });

  it('lies on land where a lake covers the middle', () => {
    const lake = [12.005, 57.005, 12.015, 57.005, 12.015, 57.015, 12.005, 57.015, 12.005, 57.005];
    const [lon, lat] = insidePoint([[square, lake]]);
    expect(insidePolygon([square, lake], lon, lat)).toBe(true);
  });

  it('lies on one of two islands', () => {
    const other = square.map((degrees, k) => (k % 2 === 0 ? degrees + 0.1 : degrees));
    const [lon, lat] = insidePoint([[square], [other]]);
    expect(insidePolygon([square], lon, lat) || insidePolygon([other], lon, lat)).toBe(true);
  });
});

describe('the size of an area', () => {
  it('is that of the ellipsoid: a square degree at the equator has 12 309 km²', () => {
    const degree = [0, 0, 1, 0, 1, 1, 0, 1, 0, 0];
    expect(ringAreaM2(degree) / 1e6).toBeCloseTo(12308.8, 0);
  });

  it('is less by its lakes, and changes sign with the direction', () => {
    const lake = [12.005, 57.005, 12.015, 57.005, 12.015, 57.015, 12.005, 57.015, 12.005, 57.005];
    expect(polygonAreaM2([square, lake]) / polygonAreaM2([square])).toBeCloseTo(0.75, 3);
    expect(ringAreaM2(square)).toBeGreaterThan(0);
  });
});
