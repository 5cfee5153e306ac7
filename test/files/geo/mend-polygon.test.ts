import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { mendPolygon } from '../../../src/files/geo/mend-polygon.ts';
import { edgesOfGeometry } from '../../../src/geography/edges.ts';
import { sharedAreaM2 } from '../../../src/geography/shared-area.ts';

const polygon = (...ring: readonly (readonly [number, number])[]): Polygon => ({
  type: 'Polygon',
  coordinates: [ring.map(([x, y]) => [12 + x / 100, 57 + y / 100])],
});

const square = polygon([0, 0], [2, 0], [2, 2], [0, 2], [0, 0]);
/** Two triangles that meet in the middle of the square: half of it. */
const bowTie = polygon([0, 0], [2, 2], [2, 0], [0, 2], [0, 0]);

describe('a polygon to be measured', () => {
  it('stays as it is where it does not cross itself', async () => {
    expect(await mendPolygon(square, 'ritad')).toEqual({ geometry: square, problems: [] });
  });

  it('becomes its parts where it does, and is named', async () => {
    const { geometry, problems } = await mendPolygon(bowTie, 'ritad');
    expect(geometry.type).toBe('MultiPolygon');
    expect(problems[0]).toMatchObject({ kind: 'invalidRing', place: { area: 'ritad' } });
    const [whole, half] = [edgesOfGeometry(square), edgesOfGeometry(geometry)];
    expect(sharedAreaM2(whole, half) / whole.areaM2).toBeCloseTo(0.5, 4);
  });
});
