import { describe, expect, it } from 'vitest';
import { pointedAt } from '../../src/map/between/pointed-at.ts';
import { routeDraft } from '../../src/map/between/route-draft.ts';
import { drawFlows, drawPairs, drawRegions } from '../../src/map/between/suggestion-drawing.ts';
import type { PoleRegions, RelationFlows, SuggestedPair, SuggestedPairs } from '../../src/relations/suggested-pair.ts';
import { meetingPlaces, suggested, transect } from './between-answers.ts';
import { gridLevel } from './grid.ts';

const level = gridLevel(2, 2);
const all = { meetingPlaces, transect };

describe('suggestions', () => {
  const flows = (count: number): RelationFlows => ({
    level: 'deso',
    basis: 'households',
    municipality: '',
    w1Km: 1,
    dissimilarity: 0.2,
    low: 1,
    high: 1,
    counted: 4,
    of: 4,
    flows: Array.from({ length: count }, (_, i) => ({ from: 0, to: 3, households: 100 - i, distanceM: 1 })),
    pairs: [],
    none: null,
  });

  const nobody = { a: [], b: [], municipality: '' };
  const code = (row: number): string => level.areas.codes[row] ?? '';

  it('draw the forty largest flows from where they begin to where they end, as wide as they have households, ten with their number', () => {
    const { lines = [], labels = [], ticks = [] } = drawFlows(flows(60), level.areas, nobody);
    const widths = lines.map(({ width = 0 }) => width);
    expect(widths).toHaveLength(40);
    expect(widths.at(-1)).toBeCloseTo(5);
    expect(widths[0]).toBeCloseTo((5 * 61) / 100);
    expect([...widths].sort((one, other) => one - other)).toEqual(widths);
    expect(new Set(lines.map(({ look }) => look))).toEqual(new Set(['flow-quiet']));
    expect(labels.map(({ words }) => words)).toContainEqual({ kind: 'moved', households: 91 });
    expect(labels).toHaveLength(10);
    expect(ticks).toHaveLength(40);
    const path = lines.at(-1)?.paths[0];
    expect(path?.[0]?.[0]).toBeCloseTo(12.005);
    expect(path?.at(-1)?.[0]).toBeCloseTo(12.015);
  });

  it('let the flow that joins the poles in view stand out, on top', () => {
    const two = { ...flows(1), flows: [...flows(1).flows, { from: 1, to: 2, households: 2, distanceM: 1 }] };
    const { lines = [], ticks = [] } = drawFlows(two, level.areas, { a: [code(2)], b: [code(1)] });
    expect(lines.map(({ look, width }) => [look, width])).toEqual([
      ['flow-quiet', 5],
      ['flow', 0.8],
    ]);
    expect(ticks.map(({ look }) => look)).toEqual(['arrow-quiet', 'arrow']);
  });

  it('draw nothing of no flows', () => {
    expect(drawFlows(flows(0), level.areas, nobody)).toEqual({ lines: [], ticks: [], labels: [] });
  });

  it('outline pole regions with their name inside, and dot what lies in the other pole', () => {
    const regions: PoleRegions = {
      level: 'deso',
      basis: 'households',
      seed: 1,
      permutations: 999,
      moran: 0.5,
      quadrants: Uint8Array.of(1, 1, 4, 0),
      largestP: 0.01,
      regions: [{ kind: 'HH', municipalities: [0], ...suggested([0, 1], []).a }],
      pairs: [],
      islands: [{ row: 2, kind: 'HL', pair: suggested([2], [0]) }],
      none: null,
    };
    const { lines, labels } = drawRegions(regions, level);
    expect(lines?.map(({ look }) => look)).toEqual(['region', 'island']);
    expect(labels?.map(({ words }) => words)).toEqual([{ kind: 'region', of: 'HH', areas: 2 }]);
    expect(drawRegions(regions, level)).toBe(drawRegions(regions, level));
  });

  const pairs = (...found: readonly SuggestedPair[]): SuggestedPairs => ({
    kind: 'counterPole',
    level: 'deso',
    basis: 'households',
    threshold: 1,
    ofA: null,
    pairs: found.map((pair) => ({ municipality: 0, pair })),
    none: null,
  });
  const pathsOf = (answer: SuggestedPairs, view: Parameters<typeof drawPairs>[2] = nobody): number =>
    drawPairs(answer, level.areas, view).lines?.flatMap(({ paths }) => paths).length ?? 0;

  it('join the sides of pairs', () => {
    expect(drawPairs(pairs(suggested([0], [3])), level.areas, nobody).lines).toMatchObject([{ look: 'pair' }]);
    expect(drawPairs(pairs(), level.areas, nobody).lines).toEqual([]);
  });

  it('join the forty that lie nearest each other, and those of A', () => {
    const far = Array.from({ length: 60 }, () => ({ ...suggested([0], [1]), distanceM: 9000 }));
    const near = Array.from({ length: 30 }, () => suggested([2], [3]));
    const answer = { ...pairs(...far, ...near), ofA: suggested([1], [2]) };
    expect(pathsOf(answer)).toBe(41);
    const [line] = drawPairs(pairs(...far, ...near), level.areas, nobody).lines ?? [];
    expect(line?.paths.filter((path) => (path[0]?.[1] ?? 0) > 57.01)).toHaveLength(30);
  });

  it('join those with a side in the municipality asked for', () => {
    const answer = pairs(suggested([0], [2]), suggested([0], [1]), suggested([1], [3]));
    expect(pathsOf(answer, { ...nobody, municipality: '9902' })).toBe(2);
  });

  it('leave the pair in view to the line between the poles, whichever is A', () => {
    const answer = { ...pairs(suggested([0], [3]), suggested([1, 0], [2])), ofA: suggested([0], [3]) };
    const inView = (a: readonly string[], b: readonly string[]): number => pathsOf(answer, { ...nobody, a, b });
    expect(inView([code(0)], [code(3)])).toBe(1);
    expect(inView([code(3)], [code(0)])).toBe(1);
    expect(inView([code(0), code(1)], [code(2)])).toBe(2);
    expect(inView([code(0)], [code(2)])).toBe(3);
  });
});

describe('what the pointer is on', () => {
  const finder = { at: () => 2 };

  it('is a place before the way, and that before a border', () => {
    expect(pointedAt([12, 57.0051], 0.0005, { drawer: 'meetingPlaces' }, all, finder)).toEqual({
      kind: 'place',
      index: 0,
    });
    expect(pointedAt([12.01, 57.0008], 0.0005, { drawer: 'transect' }, all, finder)).toMatchObject({ kind: 'along' });
    expect(pointedAt([12.01, 57.01], 0.0005, { drawer: 'transect' }, all, finder)).toEqual({
      kind: 'frontier',
      index: 2,
    });
  });

  it('is nothing of what the view does not show', () => {
    expect(pointedAt([12, 57.0051], 0.0005, { drawer: 'none' }, all, undefined)).toBeUndefined();
    expect(pointedAt([12, 57.0051], 0.0005, { drawer: 'none' }, all, { at: () => -1 })).toBeUndefined();
  });

  it('is told in steps of ten metres, never beyond the end of the way', () => {
    const pointed = pointedAt([12.2, 57], 1, { drawer: 'transect' }, all, undefined);
    expect(pointed).toEqual({ kind: 'along', m: 2000 });
  });
});

describe('a way that is drawn', () => {
  it('becomes part of the view with five decimals, and drawing ends', () => {
    const corners = [
      [12.123456789, 57.987654321],
      [12, 57],
    ] as const;
    expect(routeDraft.finished(corners)).toEqual([
      {
        type: 'change',
        change: {
          drawer: 'transect',
          way: 'drawn',
          route: [
            [12.12346, 57.98765],
            [12, 57],
          ],
        },
      },
      { type: 'drawRoute', on: false },
    ]);
    expect([routeDraft.least, routeDraft.most, routeDraft.isClosed]).toEqual([2, 100, false]);
  });
});
