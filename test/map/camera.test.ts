import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraChoice, pairBounds, restingCamera } from '../../src/map/camera-choice.ts';
import { centredOn, clearMiddle, fitBounds, pannedBy, sameCamera, visibleBounds, zoomedAt } from '../../src/map/fit.ts';
import { project, unproject } from '../../src/map/mercator.ts';
import type { PoleDrawing } from '../../src/map/scene.ts';
import { widthM } from '../../src/map/width-m.ts';
import { gridLevel } from './grid.ts';

const size = { width: 800, height: 600 };
const padding = { top: 60, right: 40, bottom: 20, left: 10 };
const camera = { lon: 12, lat: 57.7, zoom: 10 };
const { areas } = gridLevel(6, 4);
const pole = (pole: 'a' | 'b', area: number): PoleDrawing => ({
  pole,
  codes: [areas.codes[area] ?? ''],
  areas: [area],
  point: [areas.centroids[area * 2] ?? 0, areas.centroids[area * 2 + 1] ?? 0],
  suggested: false,
});

describe('the camera', () => {
  it('projects and unprojects to the same place', () => {
    const place = fc.tuple(fc.double({ min: 5, max: 25, noNaN: true }), fc.double({ min: 54, max: 70, noNaN: true }));
    fc.assert(
      fc.property(place, ([lon, lat]) => {
        const [x, y] = unproject(project([lon, lat], camera, size), camera, size);
        expect(x).toBeCloseTo(lon, 8);
        expect(y).toBeCloseTo(lat, 8);
      }),
    );
  });

  it('keeps the place under the pointer while it zooms', () => {
    const point = [123, 456] as const;
    const before = unproject(point, camera, size);
    const after = unproject(point, zoomedAt(camera, 1, point, size), size);
    expect(after[0]).toBeCloseTo(before[0], 8);
    expect(after[1]).toBeCloseTo(before[1], 8);
  });

  it('pans back to where it was', () => {
    const there = pannedBy(pannedBy(camera, 100, -50, size), -100, 50, size);
    expect(sameCamera(there, camera)).toBe(true);
  });

  it('fits bounds whole between the panels', () => {
    const bounds = [11.6, 57.5, 12.4, 57.9] as const;
    const [west, south, east, north] = visibleBounds(fitBounds(bounds, size, padding), size, padding);
    expect([west < bounds[0], south < bounds[1], east > bounds[2], north > bounds[3]]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('centres a place between the panels', () => {
    const [x, y] = project([12.3, 57.6], centredOn([12.3, 57.6], 11, size, padding), size);
    expect([Math.round(x), Math.round(y)]).toEqual([...clearMiddle(size, padding)]);
  });

  it('fits a point, and a map that panels cover, without NaN', () => {
    const cameras = [
      fitBounds([12, 57, 12, 57], size, padding),
      fitBounds([12, 57, 13, 58], { width: 90, height: 40 }, padding),
      fitBounds([12, 57, 13, 58], { width: 0, height: 0 }, { top: 0, right: 0, bottom: 0, left: 0 }),
    ];
    for (const { lon, lat, zoom } of cameras) expect([lon, lat, zoom].every(Number.isFinite)).toBe(true);
  });

  it('says how wide the picture is: a degree of longitude at 60° north is half of one at the equator', () => {
    expect(widthM([12, 60, 13, 60]) / widthM([12, 0, 13, 0])).toBeCloseTo(0.5, 6);
  });
});

describe('what the view asks of the camera', () => {
  const start = restingCamera([], areas.bounds, [12, 57, 12.06, 57.04], size, padding);
  const choose = (asked: typeof camera | null, before: typeof camera | null, now = start): string =>
    cameraChoice(asked, [], { asked: before, poles: [] }, now, areas.bounds, size, padding);

  it('goes where a link says', () => {
    expect(choose(camera, null)).toBe('asked');
  });

  it('stays when the view repeats the person’s own movement', () => {
    expect(choose(camera, null, camera)).toBe('stay');
    expect(choose(camera, camera, { ...camera, zoom: 12 })).toBe('stay');
  });

  it('goes back to rest when going back to a view without a camera', () => {
    expect(choose(null, camera)).toBe('rest');
  });

  it('shows the pair when a pole is chosen out of sight, and stays when it is in sight', () => {
    const [a, b] = [pole('a', 0), pole('b', 23)];
    const near = { lon: 12.005, lat: 57.005, zoom: 16 };
    const ask = (poles: readonly PoleDrawing[], now: typeof camera): string =>
      cameraChoice(null, poles, { asked: null, poles: [a] }, now, areas.bounds, size, padding);
    expect(ask([a, b], near)).toBe('pair');
    expect(ask([a, b], start)).toBe('stay');
  });

  it('keeps the pair clear of what covers the map', () => {
    const poles = [pole('a', 0), pole('b', 7)];
    const covered = { ...padding, bottom: 340 };
    const at = restingCamera(poles, areas.bounds, [12, 57, 12.06, 57.04], size, covered);
    const [west = 0, south = 0, east = 0, north = 0] = pairBounds(poles, areas.bounds, 1) ?? [];
    const [left, bottom] = project([west, south], at, size);
    const [right, top] = project([east, north], at, size);
    expect(left).toBeGreaterThan(covered.left);
    expect(right).toBeLessThan(size.width - covered.right);
    expect(top).toBeGreaterThan(covered.top);
    expect(bottom).toBeLessThan(size.height - covered.bottom);
  });

  it('shows more than the pair: what lies around it', () => {
    const around = pairBounds([pole('a', 0), pole('b', 7)], areas.bounds);
    expect(around?.[0]).toBeLessThan(12);
    expect(around?.[3]).toBeGreaterThan(57.02);
    expect(pairBounds([], areas.bounds)).toBeUndefined();
  });
});
