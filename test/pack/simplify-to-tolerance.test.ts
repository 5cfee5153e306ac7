import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaTopology } from '../../src/geography/area-topology.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import { distanceM } from '../../src/geography/distance.ts';
import { buildTopology } from '../../src/pack/build-topology.ts';
import { crossings } from '../../src/pack/crossings.ts';
import { drawAreas } from '../../src/pack/draw-areas.ts';
import { displacementM, fewestPoints } from '../../src/pack/fewest-points.ts';
import { segmentDistanceM } from '../../src/pack/segment-distance.ts';
import { simplifyToTolerance } from '../../src/pack/simplify-to-tolerance.ts';
import { readAreas } from '../../src/table/read-areas.ts';

const boundaries = '../shared/real/boundaries/deso2025-gr-584.wgs84.geojson';

/** A line of points in metres east and north of a place near Göteborg. */
function line(points: readonly (readonly [number, number])[]): Float64Array {
  const metres = 1 / 111_195;
  return Float64Array.from(
    points.flatMap(([x, y]) => [12 + (x * metres) / Math.cos((57.7 * Math.PI) / 180), 57.7 + y * metres]),
  );
}

function fewest(points: readonly (readonly [number, number])[], toleranceM: number): number[] {
  const source = line(points);
  const kept = new Uint8Array(points.length);
  fewestPoints({ source, drawn: source }, 0, points.length - 1, toleranceM, kept);
  return [...kept.keys()].filter((k) => kept[k] === 1);
}

/** Fewest points by trying every choice. */
function fewestByTrying(source: Float64Array, toleranceM: number): number {
  const inner = source.length / 2 - 2;
  let best = Infinity;
  for (let choice = 0; choice < 1 << inner; choice++) {
    const kept = [0, ...[...Array(inner).keys()].filter((k) => (choice >> k) & 1).map((k) => k + 1), inner + 1];
    const holds = kept
      .slice(1)
      .every((j, k) => displacementM({ source, drawn: source }, kept[k] ?? 0, j) <= toleranceM);
    if (holds) best = Math.min(best, kept.length);
  }
  return best;
}

describe('the fewest points of a line', () => {
  it('are its ends where it is straight', () => {
    expect(fewest([[0, 0], [100, 1], [200, -1], [300, 0]], 2)).toEqual([0, 3]); // prettier-ignore
  });

  it('are all where every point is a corner', () => {
    expect(fewest([[0, 0], [100, 50], [200, -50], [300, 0]], 2)).toEqual([0, 1, 2, 3]); // prettier-ignore
  });

  it('keep a spur that runs past the end and back', () => {
    expect(fewest([[0, 0], [300, 0], [200, 0]], 10)).toEqual([0, 1, 2]); // prettier-ignore
  });

  it('are never more than by trying every choice, and never leave the tolerance', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 2, maxLength: 9 }),
        fc.integer({ min: 1, max: 80 }),
        (points, tolerance) => {
          const source = line(points);
          const kept = fewest(points, tolerance);
          kept.slice(1).forEach((j, k) => {
            expect(displacementM({ source, drawn: source }, kept[k] ?? 0, j)).toBeLessThanOrEqual(tolerance);
          });
          // The search leaves a few thousandths of the tolerance unused.
          expect(kept.length).toBeLessThanOrEqual(fewestByTrying(source, 0.997 * tolerance));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the distance from a point to a segment', () => {
  it('is that to the nearer end beyond it, and across where it passes', () => {
    const [x, y] = [12, 57.7];
    expect(segmentDistanceM(x, y, x + 0.01, y, x + 0.02, y)).toBeCloseTo(distanceM(x, y, x + 0.01, y), 1);
    expect(segmentDistanceM(x, y, x - 0.01, y + 0.001, x + 0.01, y + 0.001)).toBeCloseTo(111.2, 1);
    expect(segmentDistanceM(x, y, x, y, x, y)).toBe(0);
  });
});

describe('segments that cross', () => {
  const found = (...segments: readonly (readonly number[])[]) => crossings(Int32Array.from(segments.flat()));

  it.each([
    ['cross', [[0, 0, 4, 4], [0, 4, 4, 0]], [0, 1]],
    ['touch with an end', [[0, 0, 4, 0], [2, 0, 2, 3]], [0, 1]],
    ['lie upon each other', [[0, 0, 4, 0], [2, 0, 6, 0]], [0, 1]],
    ['leave a common end in one direction', [[0, 0, 4, 0], [0, 0, 2, 0]], [0, 1]],
    ['are the same', [[0, 0, 4, 1], [4, 1, 0, 0]], [0, 1]],
    ['meet in a common end', [[0, 0, 4, 0], [4, 0, 4, 4]], []],
    ['follow on in a straight line', [[0, 0, 4, 0], [4, 0, 8, 0]], []],
    ['lie beside each other', [[0, 0, 4, 0], [0, 1, 4, 1]], []],
    ['would cross further on', [[0, 0, 2, 2], [0, 8, 3, 5]], []],
  ])('%s', (_, segments, pairs) => {
    expect(found(...segments)).toEqual(pairs);
  }); // prettier-ignore

  it('are told exactly, a step from touching in a grid of a million', () => {
    expect(found([0, 0, 999_999, 999_998], [500_000, 499_999, 999_999, 0])).toEqual([]);
    expect(found([0, 0, 1_000_000, 1_000_000], [500_000, 500_000, 0, 999_999])).toEqual([0, 1]);
  });
});

/** Two areas that share a long winding border, and an islet in a bend of it. */
function windingBorder(): AreaTopology {
  const n = 200;
  const border = Array.from({ length: n }, (_, k): [number, number] => [
    12 + 0.002 * Math.sin(k / 4) + 0.0003 * Math.sin(k * 1.7),
    57.6 + (0.1 * k) / (n - 1),
  ]);
  const [first = [0, 0], last = [0, 0]] = [border[0], border.at(-1)];
  const islet: [number, number][] = [
    [12.0026, 57.65],
    [12.0029, 57.65],
    [12.0029, 57.6502],
    [12.0026, 57.6502],
    [12.0026, 57.65],
  ];
  const area = (code: string, ring: [number, number][], ...holes: [number, number][][]) => ({
    code,
    name: '',
    kommun: '1480',
    geometry: { type: 'Polygon' as const, coordinates: [ring, ...holes] },
  });
  return buildTopology([
    area('west', [...border, [11.9, last[1]], [11.9, first[1]], first]),
    area('east', [...border, [12.1, last[1]], [12.1, first[1]], first], islet),
    area('islet', islet),
  ]);
}

/** Segments of all arcs on the grid that they are drawn on. */
function segmentsOf({ arcs }: AreaTopology): Int32Array {
  const found: number[] = [];
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    arc.forEach(([dx = 0, dy = 0], k) => {
      if (k > 0 && (dx !== 0 || dy !== 0)) found.push(x, y, x + dx, y + dy);
      [x, y] = [x + dx, y + dy];
    });
  }
  return Int32Array.from(found);
}

describe('areas drawn to a tolerance', () => {
  const full = windingBorder();

  it.each([1, 5, 25, 100, 1000])('of %i m keep within it, cross nowhere and lose no area', (toleranceM) => {
    const drawn = simplifyToTolerance(full, toleranceM);
    expect(drawn.displacementM).toBeLessThanOrEqual(toleranceM);
    expect(drawn.crossings).toBe(0);
    expect(crossings(segmentsOf(drawn.topology))).toEqual([]);
    expect(drawn.topology.arcs.every(({ length }) => length >= 2)).toBe(true);
    expect(drawn.topology.arcs.length).toBe(full.arcs.length);
  });

  it('have fewer points the more may differ', () => {
    const counts = [1, 5, 25, 100].map((toleranceM) => simplifyToTolerance(full, toleranceM).verticesAfter);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(2 * (counts[3] ?? 0));
  });

  it('keep the lengths of their borders as they were', () => {
    const { topology } = simplifyToTolerance(full, 100);
    const before = decodeArcs(full).lengthM;
    topology.arcLengthsM?.forEach((length, arc) => expect(length).toBeCloseTo(before[arc] ?? NaN, 0));
  });

  it('are the same every time', () => {
    expect(simplifyToTolerance(windingBorder(), 25)).toEqual(simplifyToTolerance(full, 25));
  });
});

describe.skipIf(!existsSync(boundaries))('the 584 real areas drawn to 25 m', () => {
  let drawing: ReturnType<typeof drawAreas>;
  beforeAll(() => {
    drawing = drawAreas(readAreas(readFileSync(boundaries), 'boundaries').areas, undefined, 25);
  }, 60_000);

  it('are nowhere further than that from what they were, and a fifth of it close by', () => {
    expect(drawing.measured?.areas.displacementM).toBeLessThanOrEqual(25);
    expect(drawing.measured?.fine?.displacementM).toBeLessThanOrEqual(5);
  });

  it('cross only where they do in the source', () => {
    const own = crossings(segmentsOf(JSON.parse(drawing.areas) as AreaTopology)).length / 2;
    expect(own).toBe(drawing.measured?.areas.crossings);
    expect(own).toBeLessThanOrEqual(2);
  });
});
