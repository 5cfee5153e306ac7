import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingScaleLayout } from '../../src/charts/meeting-scale/layout.ts';
import { meetingScaleState } from '../../src/charts/meeting-scale/state.ts';
import { reachLayout } from '../../src/charts/reach/layout.ts';
import { reachState } from '../../src/charts/reach/state.ts';
import { compareSurroundings } from '../../src/relations/compare-surroundings.ts';
import type { MeetingScale } from '../../src/relations/meeting-scale.ts';
import { stepInFocus } from '../../src/relations/meeting-sizes.ts';
import { areasInARow, inputsOf } from '../relations/pair-case.ts';

const words = { residents: 'invånare', size: String, tick: (balance: number) => balance.toFixed(2) };

function scaleOf(q1: readonly number[], q4: readonly number[], population = 2500): MeetingScale {
  return compareSurroundings({
    year: 2022,
    basis: 'households',
    areas: areasInARow(q1.length),
    inputs: inputsOf({ population: q1.map(() => population), q1, q4 }),
    picker: { at: () => 0, within: () => [] },
    a: [0],
    b: [q1.length - 1],
  });
}

describe('the meeting scale as a chart', () => {
  const state = meetingScaleState(scaleOf([800, 800, 100, 100], [100, 100, 800, 800]), 2);
  const layout = meetingScaleLayout(state, words, { width: 600, rem: 16, text: 12 });

  it('mirrors around even: eight low of one high lies as far above as its inverse below', () => {
    const [a, b] = [layout.a.runs[0]?.[0], layout.b.runs[0]?.[0]];
    expect(layout.even - (a?.y ?? NaN)).toBeCloseTo((b?.y ?? NaN) - layout.even, 9);
    expect(a?.y).toBeLessThan(layout.even);
  });

  it('has the breaks of the map’s classes as its ground, each class once', () => {
    expect(state.breaks).toEqual([5 / 4, 4]);
    expect(layout.zones.map(({ position }) => position).sort((one, other) => one - other)).toEqual([-2, -1, 0, 1, 2]);
    expect(layout.zones.reduce((sum, { from, to }) => sum + to - from, 0)).toBeCloseTo(layout.bottom - layout.top, 6);
  });

  it('veils the sizes that are fewer than three areas', () => {
    expect(state.coarse).toBe(5);
    expect(layout.coarseTo).toBeGreaterThan(layout.xs[4] ?? NaN);
    expect(layout.coarseTo).toBeLessThan(layout.xs[5] ?? NaN);
  });

  it('holds a balance without bound within the picture', () => {
    const open = meetingScaleState(scaleOf([800, 300, 200, 0], [0, 200, 300, 800]), 0);
    const placed = meetingScaleLayout(open, words, { width: 600, rem: 16, text: 12 });
    for (const { y, top, bottom } of [...placed.a.runs, ...placed.b.runs].flat())
      for (const at of [y, top, bottom]) {
        expect(at).toBeGreaterThanOrEqual(placed.top);
        expect(at).toBeLessThanOrEqual(placed.bottom);
      }
  });

  it('writes no size on another, at any width and text size, and always the largest', () => {
    const many = meetingScaleState(scaleOf(Array<number>(400).fill(300), Array<number>(400).fill(200)), 0);
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 1600 }), fc.constantFrom(16, 20, 32), (width, rem) => {
        const placed = meetingScaleLayout(many, words, { width, rem, text: 0.75 * rem });
        const sizes = placed.ticks.filter(({ text }) => many.ks.map(String).includes(text));
        const wide = (text: string): number => text.length * 0.56 * 0.75 * rem;
        const ends = sizes.map(({ x, text, anchor }) =>
          anchor === 'end' ? ([x - wide(text), x] as const) : ([x, x + wide(text)] as const),
        );
        const sorted = [...ends].sort(([one], [other]) => one - other);
        sorted.forEach(([from], k) => {
          if (k > 0) expect(from).toBeGreaterThan(sorted[k - 1]?.[1] ?? NaN);
        });
        expect(sizes.map(({ text }) => Number(text))).toContain(Math.max(...many.ks.filter((_, k) => many.named[k])));
      }),
    );
  });

  it('cuts no size at the right edge, even where figures are a fifth wider than letters and words larger than on a desk', () => {
    const many = meetingScaleState(scaleOf(Array<number>(400).fill(300), Array<number>(400).fill(200)), 0);
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 900 }), fc.constantFrom(12, 15, 20), (width, text) => {
        const { ticks } = meetingScaleLayout(many, words, { width, rem: 16, text });
        for (const tick of ticks) {
          const right = tick.anchor === 'end' ? tick.x : tick.x + 1.1 * tick.text.length * 0.56 * text;
          expect(right).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('keeps the poles’ letters apart where their lines begin together', () => {
    const alike = meetingScaleState(scaleOf([400, 800, 100, 390], [400, 100, 800, 400]), 0);
    const { a, b, signRadius } = meetingScaleLayout(alike, words, { width: 600, rem: 16, text: 12 });
    expect(Math.abs((a.sign?.y ?? NaN) - (b.sign?.y ?? NaN))).toBeGreaterThan(2 * signRadius);
  });

  it('has the size asked for in focus, else where they meet, else the largest', () => {
    const steps = [{ k: 5000 }, { k: 10_000 }, { k: 20_000 }];
    expect(stepInFocus({ steps, meeting: 1 }, 20_000)).toBe(2);
    expect(stepInFocus({ steps, meeting: 1 }, null)).toBe(1);
    expect(stepInFocus({ steps, meeting: 1 }, 777)).toBe(1);
    expect(stepInFocus({ steps, meeting: -1 }, null)).toBe(2);
    expect(stepInFocus({ steps: [], meeting: -1 }, null)).toBe(-1);
  });
});

describe('the strips of a reach', () => {
  const places = [900, 100, 2500, NaN, 1000].map((metres, index) => ({ index, metres, isBoth: false }));

  it('begin with the nearest place, and leave out what lies beyond twice the reach or nowhere', () => {
    expect(reachState('a', places, 1000).places.map(({ index }) => index)).toEqual([1, 0, 4]);
  });

  it('mirror: A’s grows leftwards from the middle as B’s does rightwards', () => {
    const [a, b] = (['a', 'b'] as const).map((pole) => reachLayout(reachState(pole, places, 1000)));
    expect(b).toEqual({ pole: 0, reach: 50, dots: [5, 45, 50] });
    expect({ ...a, dots: a?.dots.map(Math.round) }).toEqual({ pole: 100, reach: 50, dots: [95, 55, 50] });
  });

  it('draw at most forty places', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ index, metres: index, isBoth: false }));
    expect(reachState('b', many, 5000).places).toHaveLength(40);
  });
});
