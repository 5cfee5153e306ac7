import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from '../../src/geography/distance.ts';
import { pairGeography, shortestPath } from '../../src/relations/pair-geography.ts';
import { areasInARow, chain, inputsOf, neighboursOf } from './pair-case.ts';

const people = (cells: readonly (number | 'empty')[]) => inputsOf({ population: cells }).population;

describe('two poles on the ground', () => {
  it('lie as far apart as their centroids when each is one area', () => {
    const { distanceM: between, position } = pairGeography(areasInARow(3), chain(3), undefined, [0], [2]);
    expect(between).toBe(distanceM(11, 57, 11.02, 57));
    expect(Math.abs(between - 1211)).toBeLessThan(2);
    expect(position).toBe('apart');
  });

  it('have points where their people live', () => {
    const { pointA, points } = pairGeography(areasInARow(3), chain(3), people([3000, 1000, 500]), [0, 1], [2]);
    expect(points).toBe('populationWeighted');
    expect(pointA[0]).toBeCloseTo(11.0025, 10);
  });

  it('have plain points, and say so, where the population of one area is missing', () => {
    const { pointA, points } = pairGeography(areasInARow(3), chain(3), people([3000, 1000, 'empty']), [0, 1], [2]);
    expect(points).toBe('plain');
    expect(pointA[0]).toBeCloseTo(11.005, 10);
  });

  it('touch when any of their areas share a border, which is summed', () => {
    const neighbours = neighboursOf(4, [
      [0, 2, 100],
      [1, 2, 50],
      [1, 3, 25],
      [0, 1, 900],
    ]);
    const geography = pairGeography(areasInARow(4), neighbours, undefined, [0, 1], [2, 3]);
    expect(geography.position).toBe('touching');
    expect(geography.sharedBorderM).toBe(175);
    expect(geography.bordersBetween).toBe(1);
  });

  it('do not touch by meeting in a point', () => {
    const neighbours = neighboursOf(2, [[0, 1, 0]]);
    const geography = pairGeography(areasInARow(2), neighbours, undefined, [0], [1]);
    expect(geography.position).toBe('apart');
    expect(geography.bordersBetween).toBeNull();
    expect(geography.path).toEqual([]);
  });

  it('are the same in any order, and overlap when some are common', () => {
    const position = (a: readonly number[], b: readonly number[]): string =>
      pairGeography(areasInARow(4), chain(4), undefined, a, b).position;
    expect(position([0, 1], [1, 0])).toBe('same');
    expect(position([0, 1], [1, 2])).toBe('overlapping');
    expect(position([0], [0, 1])).toBe('overlapping');
  });

  it('have no borders between them when they overlap', () => {
    expect(pairGeography(areasInARow(4), chain(4), undefined, [0, 1], [1, 2]).bordersBetween).toBe(0);
  });

  it('name the areas of the way between them, ends included', () => {
    const areas = areasInARow(4);
    expect(pairGeography(areas, chain(4), undefined, [0], [3]).path).toEqual(areas.codes);
  });
});

describe('the way through the neighbours', () => {
  it('is the one with the fewest borders, from the nearest area of A to the nearest of B', () => {
    const ring = neighboursOf(
      6,
      [0, 1, 2, 3, 4, 5].map((i) => [i, (i + 1) % 6, 10] as const),
    );
    expect(shortestPath(ring, [0], [5])).toEqual([0, 5]);
    expect(shortestPath(ring, [0, 1], [3])).toEqual([1, 2, 3]);
  });

  it('is as long from B to A as from A to B', () => {
    const borders = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(3)), { maxLength: 30 });
    fc.assert(
      fc.property(borders, fc.nat(11), fc.nat(11), (pairs, a, b) => {
        const neighbours = neighboursOf(
          12,
          pairs.filter(([i, j]) => i !== j),
        );
        expect(shortestPath(neighbours, [a], [b])?.length).toBe(shortestPath(neighbours, [b], [a])?.length);
      }),
    );
  });
});
