import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from '../../src/geography/distance.ts';
import type { MeetingPlacesInput } from '../../src/relations/meeting-places.ts';
import { meetingPlaces, Reach, reachByCategory, withinReach } from '../../src/relations/meeting-places.ts';
import { placesAlong } from '../../src/relations/places-along.ts';

type Row = readonly [category: string, name: string, lon: number, lat: number];

function layer(rows: readonly Row[], own = false) {
  return {
    own,
    names: rows.map(([, name]) => name),
    categories: rows.map(([category]) => category),
    positions: Float64Array.from(rows.flatMap(([, , lon, lat]) => [lon, lat])),
  };
}

function places(rows: readonly Row[], more: Partial<MeetingPlacesInput> = {}) {
  return meetingPlaces({
    layers: [layer(rows)],
    fictional: false,
    pointA: [11, 57],
    pointB: [11.1, 57],
    isInRegion: (lon) => lon < 12,
    ...more,
  });
}

/** Metres of a hundredth of a degree along 57° north. */
const hundredth = distanceM(11, 57, 11.01, 57);

describe('meeting places', () => {
  const rows: readonly Row[] = [
    ['skola', 'Öster', 11.09, 57],
    ['bibliotek', 'Mitt', 11.05, 57],
    ['skola', 'Väster', 11.01, 57],
  ];

  it('have their straight-line distance from either pole, and the nearest of each category', () => {
    const answer = places(rows);
    expect(answer.categories).toEqual(['skola', 'bibliotek']);
    expect([...answer.categoryOf]).toEqual([0, 1, 0]);
    expect(answer.distanceA[2]).toBeCloseTo(hundredth, 6);
    expect(answer.distanceB[0]).toBeCloseTo(hundredth, 6);
    expect([...answer.nearestA]).toEqual([2, 1]);
    expect([...answer.nearestB]).toEqual([0, 1]);
  });

  it('lie within the reach of A, of B, of both: a place exactly at the reach is within it', () => {
    const answer = places(rows);
    const half = answer.distanceA[1] ?? NaN;
    expect(answer.distanceB[1]).toBeCloseTo(half, 6);
    const reach = Math.max(half, answer.distanceB[1] ?? NaN);
    expect([...withinReach(answer, reach)]).toEqual([Reach.b, Reach.both, Reach.a]);
    expect([...withinReach(answer, half - 1)]).toEqual([Reach.b, 0, Reach.a]);
    expect(reachByCategory(answer, withinReach(answer, reach))).toEqual([
      { a: 1, b: 1, both: 0 },
      { a: 1, b: 1, both: 1 },
    ]);
  });

  it('are told once each, however often they are listed, also across layers', () => {
    const again = places(rows, { layers: [layer(rows), layer([...rows, ['skola', 'Mitt', 11.05, 57]], true)] });
    expect(again.duplicates).toBe(3);
    expect(again.names).toEqual(['Öster', 'Mitt', 'Väster', 'Mitt']);
    expect([...again.own]).toEqual([0, 0, 0, 1]);
  });

  it('stay when they lie outside of the region, and are left out when they lie nowhere', () => {
    const answer = places([
      ['skola', 'Bortom', 13, 57],
      ['skola', 'Ingenstans', NaN, 57],
      ['skola', 'Meter', 319_000, 6_400_000],
    ]);
    expect(answer).toMatchObject({ names: ['Bortom'], outside: 1, unplaced: 2 });
    expect(answer.categories).toEqual(['skola']);
  });

  it('may have no category and no name, and keep whatever their names hold', () => {
    const name = '<img src=x onerror=alert(1)>';
    const answer = places([
      ['', '', 11, 57],
      ['__proto__', `  ${name}\n`, 11, 57],
      ['skola', 'x'.repeat(500), 11, 57],
    ]);
    expect(answer.categories).toEqual(['', '__proto__', 'skola']);
    expect(answer.names[1]).toBe(name);
    expect(answer.names[2]).toHaveLength(80);
  });

  it('are none where there are none, and within no reach of a pole without a point', () => {
    expect(places([])).toMatchObject({ names: [], categories: [] });
    const nowhere = places(rows, { pointA: [NaN, NaN] });
    expect([...withinReach(nowhere, 1e9)]).toEqual([Reach.b, Reach.b, Reach.b]);
    expect([...nowhere.nearestA]).toEqual([0, 1]);
  });

  it('swapping the poles swaps the distances and moves nothing else', () => {
    const row = fc.tuple(
      fc.constantFrom('skola', 'park', 'torg'),
      fc.string({ maxLength: 3 }),
      fc.double({ min: 10, max: 12, noNaN: true }),
      fc.double({ min: 56, max: 58, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 300, max: 90_000 }), (list, reachM) => {
        const one = places(list);
        const other = places(list, { pointA: [11.1, 57], pointB: [11, 57] });
        expect([...other.distanceA]).toEqual([...one.distanceB]);
        expect([...other.nearestA]).toEqual([...one.nearestB]);
        const mirrored = reachByCategory(other, withinReach(other, reachM));
        expect(reachByCategory(one, withinReach(one, reachM)).map(({ a, b, both }) => [b, a, both])).toEqual(
          mirrored.map(({ a, b, both }) => [a, b, both]),
        );
      }),
    );
  });

  it('a longer reach loses no place, and what both reach is reached by each', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5000), fc.nat(5000))), fc.nat(5000), fc.nat(500), (list, reachM, more) => {
        const answer = {
          distanceA: Float64Array.from(list, ([a]) => a),
          distanceB: Float64Array.from(list, ([, b]) => b),
        };
        const [before, after] = [withinReach(answer, reachM), withinReach(answer, reachM + more)];
        before.forEach((whose, i) => {
          expect((after[i] ?? 0) & whose).toBe(whose);
        });
        expect([...before]).toEqual(list.map(([a, b]) => (a <= reachM ? 1 : 0) + (b <= reachM ? 2 : 0)));
      }),
    );
  });
});

describe('places along a line', () => {
  const line = [
    [11, 57],
    [11.1, 57],
    [11.1, 57.05],
  ] as const;
  const lineM = [0, distanceM(11, 57, 11.1, 57), distanceM(11, 57, 11.1, 57) + distanceM(11.1, 57, 11.1, 57.05)];
  const positions = Float64Array.from([11.1, 57.04, 11.05, 57.001, 11.05, 57.02, 10.999, 57]);

  it('are those near enough, in the order in which one passes them', () => {
    const found = placesAlong({ line, lineM }, positions, 300);
    expect(found.map(({ index }) => index)).toEqual([3, 1, 0]);
    expect(found[0]?.alongM).toBe(0);
    expect(found[0]?.offM).toBeCloseTo(hundredth / 10, 0);
    expect(found[1]?.alongM).toBeCloseTo((lineM[1] ?? NaN) / 2, 0);
    expect(found[1]?.offM).toBeCloseTo(distanceM(11, 57, 11, 57.001), 0);
    expect(found[2]?.offM).toBeCloseTo(0, 3);
  });

  it('are told once where the line comes back, and stand by a line of one point', () => {
    const back = { line: [...line, [11, 57] as const], lineM: [...lineM, (lineM[2] ?? NaN) + 8000] };
    expect(placesAlong(back, positions, 300).filter(({ index }) => index === 3)).toHaveLength(1);
    expect(placesAlong({ line: [[11, 57]], lineM: [0] }, positions, 300)).toMatchObject([{ index: 3, alongM: 0 }]);
    expect(placesAlong({ line: [], lineM: [] }, positions, 300)).toEqual([]);
    expect(placesAlong({ line, lineM }, Float64Array.from([NaN, 57]), 300)).toEqual([]);
  });
});
