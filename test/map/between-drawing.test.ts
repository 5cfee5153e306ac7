import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from '../../src/geography/distance.ts';
import { createPicker } from '../../src/geography/picking.ts';
import type { Answers, Drawn } from '../../src/map/between/between-drawing.ts';
import { drawBetween } from '../../src/map/between/between-drawing.ts';
import { drawFrontiers } from '../../src/map/between/frontier-drawing.ts';
import { FrontierFinder } from '../../src/map/between/frontier-finder.ts';
import { drawPlaces, shownPlaces } from '../../src/map/between/place-drawing.ts';
import { circle, drawRings } from '../../src/map/between/ring-drawing.ts';
import { drawTransect, nearestAlong } from '../../src/map/between/transect-drawing.ts';
import { borderBetween } from '../../src/map/outline.ts';
import { frontiers, meetingPlaces, meetingScale, suggested, transect } from './between-answers.ts';
import { gridLayer, gridLevel } from './grid.ts';

const level = gridLevel(2, 2);
const none: Answers = {
  frontiers: undefined,
  transect: undefined,
  meetingScale: undefined,
  meetingPlaces: undefined,
  regions: undefined,
  flows: undefined,
  pairs: undefined,
  compared: undefined,
};
const all: Answers = { ...none, frontiers, transect, meetingScale, meetingPlaces, compared: gridLayer(level) };
const view: Drawn['view'] = {
  level: 'deso',
  a: [],
  b: [],
  municipality: '',
  drawer: 'none',
  frontiers: 'off',
  suggest: 'none',
  context: null,
  reachM: 1000,
  compareYear: null,
  compareAs: 'change',
  year: 2024,
};
const draw = (change: Partial<Drawn['view']>, more: Partial<Drawn> = {}): ReturnType<typeof drawBetween> =>
  drawBetween({ view: { ...view, ...change }, level, answers: all, pointed: undefined, linesOf: () => [], ...more });

describe('what lies between', () => {
  it('is not drawn while the view shows none of it, although answers are at hand', () => {
    const { frontiers: borders, marks, leavesLine, swipe } = draw({});
    expect([borders, leavesLine, swipe]).toEqual([undefined, false, undefined]);
    expect(Object.values(marks).flat()).toEqual([]);
  });

  it('shows borders when asked for, and while the sharpest are suggested', () => {
    expect(draw({ frontiers: 'on' }).frontiers).toBe(drawFrontiers(frontiers));
    expect(draw({ suggest: 'frontier' }).frontiers).toBe(drawFrontiers(frontiers));
  });

  it('leaves out answers about another level', () => {
    expect(draw({ frontiers: 'on', level: 'regso' }).frontiers).toBeUndefined();
  });

  it('shows pairs of the kind that is suggested, not those of the kind before', () => {
    const found = [{ municipality: 0, pair: suggested([0], [3]) }];
    const pairs = {
      ...({ kind: 'contrast', level: 'deso', basis: 'households' } as const),
      ...{ threshold: 1, ofA: null, pairs: found, none: null },
    };
    expect(draw({ suggest: 'contrast' }, { answers: { ...all, pairs } }).marks.lines).toHaveLength(1);
    expect(draw({ suggest: 'across' }, { answers: { ...all, pairs } }).marks.lines).toEqual([]);
  });

  it('puts a way in the place of the straight line, and only that way', () => {
    expect(draw({ drawer: 'transect' }).leavesLine).toBe(true);
    const straight = { ...all, transect: { ...transect, way: 'line' as const } };
    expect(draw({ drawer: 'transect' }, { answers: straight }).leavesLine).toBe(false);
  });

  it('lights a border and an area that are pointed at elsewhere', () => {
    const lines = [
      [
        [12, 57],
        [12, 58],
      ],
    ] as [number, number][][];
    const lit = draw({ frontiers: 'on' }, { pointed: { kind: 'frontier', index: 0 }, linesOf: () => lines });
    expect(lit.marks.lines).toEqual([{ look: 'lit', paths: lines }]);
    expect(draw({ frontiers: 'off' }, { pointed: { kind: 'frontier', index: 0 } }).marks.lines).toEqual([]);
    expect(draw({}, { pointed: { kind: 'area', row: 3 } }).marks.lines.map(({ look }) => look)).toEqual(['lit-area']);
    expect(draw({}, { pointed: { kind: 'area', row: 4 } }).marks.lines).toEqual([]);
  });

  it('lays the earlier of two years to the left, whichever is compared with', () => {
    const before = draw({ compareAs: 'swipe', compareYear: 2015 }).swipe;
    expect(before).toMatchObject({ left: 2015, right: 2024, side: 'left' });
    expect(draw({ compareAs: 'swipe', compareYear: 2015, year: 2012 }).swipe).toMatchObject({
      left: 2012,
      right: 2015,
      side: 'right',
    });
    expect(draw({ compareAs: 'swipe', compareYear: 2024 }).swipe).toBeUndefined();
    expect(draw({ compareAs: 'change', compareYear: 2015 }).swipe).toBeUndefined();
  });
});

describe('borders', () => {
  it('are as wide as their step is high: certain ones up to 6 px, others never above 1.4 px, none without a step', () => {
    const { widths } = drawFrontiers(frontiers);
    expect([...widths].map((width) => Number(width.toFixed(3)))).toEqual([6, 0, 0.355, 0.85]);
  });

  it('are drawn the same for the same answer', () => {
    expect(drawFrontiers(frontiers)).toBe(drawFrontiers(frontiers));
  });

  it('have as their line the edge that both areas have', () => {
    expect(
      borderBetween(0, 1, level.shapes)
        .flat()
        .map(([lon]) => lon.toFixed(2)),
    ).toEqual(['12.01', '12.01']);
    expect(borderBetween(0, 3, level.shapes)).toEqual([]);
  });

  const finder = new FrontierFinder(frontiers, level, createPicker(level.areas, level.shapes));

  it('are found within reach of a place, the nearest of them', () => {
    expect(finder.at([12.0101, 57.004], 0.001)).toBe(0);
    expect(finder.at([12.005, 57.005], 0.001)).toBe(-1);
    // Near the corner where all four meet, the border between 2 and 3 is nearer than that between 1 and 3.
    expect(finder.at([12.0101, 57.0103], 0.001)).toBe(3);
  });

  it('without a step are not found', () => {
    expect(finder.at([12.005, 57.01], 0.0005)).toBe(-1);
  });

  it('of an area come highest first, and those that cannot be compared not at all', () => {
    expect(finder.around(3)).toEqual([3, 2]);
    expect(finder.around(0)).toEqual([0]);
    expect(finder.middleOf(0)?.[0]).toBeCloseTo(12.01);
  });
});

describe('the way', () => {
  it('has a tick across it at each border, as long as its step is high', () => {
    const { ticks = [], lines } = drawTransect(transect, undefined);
    expect(ticks.map(({ length, look }) => [length, look])).toEqual([
      [26, 'certain'],
      [7, 'slight'],
    ]);
    expect(ticks.map(({ turn }) => Math.abs(Math.round(turn)))).toEqual([0, 0]);
    expect(lines?.map(({ look }) => look)).toEqual(['way']);
  });

  it('draws no line of its own where it is the straight one, nor without a line', () => {
    expect(drawTransect({ ...transect, way: 'line' }, undefined).lines).toEqual([]);
    expect(drawTransect({ ...transect, line: [], lineM: [] }, 10)).toEqual({});
  });

  it('has a dot where the chart is pointed at, and none beyond its ends', () => {
    expect(drawTransect(transect, 1500).signs?.[0]?.at[0]).toBeCloseTo(12.02475);
    expect(drawTransect(transect, 2500).signs).toEqual([]);
  });

  it('measures ticks by the largest step where values are no ratios, and has short ones where all are equal', () => {
    const plain = { ...transect, unit: 'percent' as const };
    expect(drawTransect(plain, undefined).ticks?.map(({ length }) => length)).toEqual([26, 7]);
    const even = { ...plain, crossings: plain.crossings.map((crossing) => ({ ...crossing, step: 0 })) };
    expect(drawTransect(even, undefined).ticks?.map(({ length }) => length)).toEqual([7, 7]);
  });

  it('is found from beside it: a place beside it has the metres of the place on it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 0.01, noNaN: true }),
        (m, north) => {
          const [sign] = drawTransect(transect, m).signs ?? [];
          const [lon = 0, lat = 0] = sign?.at ?? [];
          const nearest = nearestAlong(transect, [lon, lat + north]);
          expect(nearest?.alongM).toBeCloseTo(m, 3);
          expect(nearest?.away).toBeCloseTo(north, 9);
        },
      ),
    );
  });
});

describe('rings', () => {
  it('lie as many metres from their middle as they say, all the way round', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 60_000, noNaN: true }),
        fc.double({ min: 55, max: 69, noNaN: true }),
        (radiusM, lat) => {
          for (const [x, y] of circle([15, lat], radiusM)) expect(distanceM(15, lat, x, y) / radiusM).toBeCloseTo(1, 6);
        },
      ),
    );
    expect(circle([15, 60], 0)).toEqual([]);
  });

  it('show the step in focus, else the meeting, and quietly the smaller ones', () => {
    const drawn = drawRings(meetingScale, null);
    expect(drawn.lines?.map(({ look, paths }) => [look, paths.length])).toEqual([
      ['ring-quiet', 1],
      ['ring-quiet', 1],
      ['ring-a', 1],
      ['ring-b', 1],
    ]);
    expect(drawn.labels?.map(({ words }) => words)).toEqual([
      { kind: 'residents', pole: 'a', k: 10_000 },
      { kind: 'residents', pole: 'b', k: 10_000 },
    ]);
    expect(drawRings(meetingScale, 20_000).labels?.[0]?.words).toMatchObject({ k: 20_000 });
    expect(drawRings({ ...meetingScale, meeting: -1 }, null).labels?.[0]?.words).toMatchObject({ k: 20_000 });
    expect(drawRings({ ...meetingScale, steps: [], meeting: -1 }, null)).toEqual({});
  });

  it('are named away from each other', () => {
    const [a, b] = drawRings(meetingScale, null).labels ?? [];
    expect(a?.at[1]).toBeGreaterThan(57.01);
    expect(b?.at[1]).toBeLessThan(57);
  });
});

describe('meeting places', () => {
  it('have a shape by category, and lie on top where both reach them', () => {
    const { signs = [] } = drawPlaces(meetingPlaces, 1000, undefined);
    expect(signs.map(({ look, shape }) => [look, shape])).toEqual([
      ['none', 7],
      ['one', 1],
      ['both', 0],
    ]);
  });

  it('show how far each pole reaches, and light the one that is pointed at', () => {
    const { lines, signs } = drawPlaces(meetingPlaces, 2000, 1);
    expect(lines?.map(({ look }) => look)).toEqual(['reach', 'reach']);
    expect(signs?.[0]).toMatchObject({ look: 'lit', at: [12, 57.015] });
    expect(drawPlaces(meetingPlaces, 2000, 9).signs).toHaveLength(3);
  });

  it('of which there are too many are those nearest to a pole', () => {
    const count = 2000;
    const many = {
      ...meetingPlaces,
      categoryOf: new Uint32Array(count),
      positions: new Float64Array(2 * count).fill(12),
      distanceA: Float64Array.from({ length: count }, (_, i) => count - i),
      distanceB: new Float64Array(count).fill(1e6),
    };
    const shown = shownPlaces(many);
    expect(shown).toHaveLength(1500);
    expect(Math.min(...shown)).toBe(500);
  });

  it('without a position are not drawn', () => {
    expect(shownPlaces({ ...meetingPlaces, positions: Float64Array.of(12, 57, NaN, NaN, 12, 57) })).toEqual([0, 2]);
  });
});
