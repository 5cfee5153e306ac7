import { describe, expect, it } from 'vitest';
import { pointedAt } from '../../src/map/between/pointed-at.ts';
import { routeDraft } from '../../src/map/between/route-draft.ts';
import { drawFlows, drawPairs, drawRegions } from '../../src/map/between/suggestion-drawing.ts';
import type { PoleRegions, RelationFlows } from '../../src/relations/suggested-pair.ts';
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

  it('draw flows from where they begin to where they end, the largest widest and on top, ten with their number', () => {
    const { lines = [], labels = [], ticks = [] } = drawFlows(flows(60), level.areas);
    expect(lines[0]).toMatchObject({ look: 'flow-quiet' });
    expect(lines[0]?.paths).toHaveLength(20);
    const widths = lines.slice(1).map(({ width = 0 }) => width);
    expect(widths).toHaveLength(40);
    expect(widths.at(-1)).toBeCloseTo(5);
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
    expect(labels.map(({ words }) => words)).toContainEqual({ kind: 'moved', households: 91 });
    expect(labels).toHaveLength(10);
    expect(ticks).toHaveLength(40);
    const path = lines.at(-1)?.paths[0];
    expect(path?.[0]?.[0]).toBeCloseTo(12.005);
    expect(path?.at(-1)?.[0]).toBeCloseTo(12.015);
  });

  it('draw nothing of no flows', () => {
    expect(drawFlows(flows(0), level.areas)).toEqual({ lines: [], ticks: [], labels: [] });
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

  it('join the sides of pairs', () => {
    const pairs = {
      kind: 'contrast' as const,
      level: 'deso' as const,
      basis: 'households' as const,
      threshold: 1,
      ofA: null,
      pairs: [{ municipality: 0, pair: suggested([0], [3]) }],
      none: null,
    };
    expect(drawPairs(pairs, level.areas).lines?.[0]?.paths).toHaveLength(1);
    expect(drawPairs({ ...pairs, pairs: [] }, level.areas).lines).toEqual([]);
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
