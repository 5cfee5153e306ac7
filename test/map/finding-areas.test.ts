import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shapes } from '../../src/geography/area-set.ts';
import { areasInView, mostInView } from '../../src/map/areas-in-view.ts';
import { neighbourTowards } from '../../src/map/neighbour-towards.ts';
import { outlineOf } from '../../src/map/outline.ts';
import { contains, createPicker } from '../../src/geography/picking.ts';
import { gridLevel } from './grid.ts';

const { areas, shapes, neighbours } = gridLevel(6, 4);
const picker = createPicker(areas, shapes);

describe('picking', () => {
  it('finds each area at its centroid', () => {
    const found = areas.codes.map((_, i) => picker.at(areas.centroids[i * 2] ?? 0, areas.centroids[i * 2 + 1] ?? 0));
    expect(found).toEqual(areas.codes.map((_, i) => i));
  });

  it('agrees with asking every area in turn', () => {
    const place = fc.tuple(
      fc.double({ min: 11.99, max: 12.07, noNaN: true }),
      fc.double({ min: 56.99, max: 57.05, noNaN: true }),
    );
    fc.assert(
      fc.property(place, ([lon, lat]) => {
        const holders = areas.codes.map((_, i) => i).filter((i) => contains(shapes, i, lon, lat));
        const found = picker.at(lon, lat);
        expect(holders.length === 0 ? found === -1 : holders.includes(found)).toBe(true);
      }),
    );
  });

  it('finds nothing in a hole, and the island within it', () => {
    const square = (from: number, to: number): number[] => [from, from, to, from, to, to, from, to, from, from];
    const lake: Shapes = {
      positions: new Float32Array([...square(0, 9), ...square(2, 7), ...square(4, 5)]),
      ringStart: new Uint32Array([0, 5, 10, 15]),
      areaStart: new Uint32Array([0, 3]),
      hole: new Uint8Array([0, 1, 0]),
    };
    expect([1, 3, 4.5].map((at) => contains(lake, 0, at, at))).toEqual([true, false, true]);
  });

  it('of no areas finds none', () => {
    const none = gridLevel(0, 0);
    expect(createPicker(none.areas, none.shapes).at(12, 57)).toBe(-1);
  });
});

describe('the neighbour in a direction', () => {
  it('is the square on that side', () => {
    const towards = (['left', 'right', 'up', 'down'] as const).map((d) => neighbourTowards(8, d, areas, neighbours));
    expect(towards).toEqual([7, 9, 14, 2]);
  });

  it('is none at the edge of the region', () => {
    expect(neighbourTowards(0, 'left', areas, neighbours)).toBe(-1);
  });

  it('leads back where it came from, among squares', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), (area) => {
        const right = neighbourTowards(area, 'right', areas, neighbours);
        expect(right < 0 || neighbourTowards(right, 'left', areas, neighbours) === area).toBe(true);
      }),
    );
  });
});

describe('the areas in the picture', () => {
  it('come nearest to the middle first', () => {
    const { areas: listed, count } = areasInView([12.01, 57.01, 12.05, 57.03], areas, picker);
    expect(count).toBe(8);
    expect(new Set(listed.slice(0, 4))).toEqual(new Set([8, 9, 14, 15]));
  });

  it('are counted but not listed when they are too many to walk through', () => {
    const many = gridLevel(30, 20);
    const { areas: listed, count } = areasInView([11, 56, 13, 58], many.areas, createPicker(many.areas, many.shapes));
    expect([listed.length, count]).toEqual([0, 600]);
    expect(count).toBeGreaterThan(mostInView);
  });
});

describe('the outline of a pole', () => {
  it('leaves out the border between two of its areas', () => {
    const edges = (lines: readonly (readonly unknown[])[]): number => lines.reduce((n, line) => n + line.length - 1, 0);
    expect(edges(outlineOf([0], shapes))).toBe(4);
    expect(edges(outlineOf([0, 1], shapes))).toBe(6);
    expect(edges(outlineOf([0, 1, 6, 7], shapes))).toBe(8);
  });

  it('keeps both outlines of areas that do not touch', () => {
    expect(outlineOf([0, 3], shapes)).toHaveLength(2);
  });
});
