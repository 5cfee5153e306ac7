import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Room } from '../../src/charts/sized/chart-size.ts';
import { textWidth } from '../../src/charts/sized/label.ts';
import type { ProfileLayout } from '../../src/charts/profile/layout.ts';
import { profileLayout } from '../../src/charts/profile/layout.ts';
import type { PlaceBeside, ProfileState } from '../../src/charts/profile/state.ts';
import { profileState } from '../../src/charts/profile/state.ts';
import { litStop, profileStops, stopAt } from '../../src/charts/profile/stops.ts';
import type { LevelGeography } from '../../src/geography/level-geography.ts';
import { transect } from '../../src/relations/transect.ts';
import type { TransectInput } from '../../src/relations/transect.ts';
import type { Transect } from '../../src/relations/transect-relation.ts';
import { swedish } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { at, balances, gridOf, transectCase } from '../relations/transect-case.ts';

let language: BetweenLanguage;
beforeAll(async () => {
  language = await withBetweenText(swedish);
});

const six = gridOf(6, 1, 4);
const laptop: Room = { width: 640, rem: 16 };
const ofBalance = {
  measure: 'balance',
  unit: 'ratio',
  scale: 'balance',
  basis: 'households',
  seenFromA: false,
} as const;

function along(
  cells: readonly (number | null)[],
  more: Partial<TransectInput> = {},
  geography: LevelGeography = six,
): Transect {
  return { ...transect(transectCase(geography, balances(cells, 0.1), more)), ...ofBalance };
}

function stateOf(shown: Transect, places: readonly PlaceBeside[] = [], geography = six): ProfileState {
  const { codes } = geography.areas;
  const [a, b] = [codes.slice(0, 1), codes.slice(-1)];
  return profileState({ transect: shown, areas: geography.areas, a, b, places }, language);
}

const sharp = [11, 7.2, 2.9, 1.1, 0.34, 0.19];
const layoutOf = (cells: readonly (number | null)[], room = laptop): ProfileLayout =>
  profileLayout(stateOf(along(cells)), room);

describe('the profile of a transect', () => {
  it('stands on even: more low above, more high below, equal ratios equally far', () => {
    const { ground, steps } = layoutOf([4, 2, 1, 1, 0.5, 0.25]);
    const heights = steps.map(({ y, height }) => (y < ground ? height : -height));
    expect(heights[0]).toBeCloseTo(2 * (heights[1] ?? NaN), 6);
    expect(heights[0]).toBeCloseTo(-(heights[5] ?? NaN), 6);
    expect(heights[2]).toBeCloseTo(0, 9);
  });

  it('has the ends of its scale in words, at round numbers beyond the values', () => {
    expect(layoutOf(sharp).scale.map(({ text }) => text)).toEqual(['12 låg', 'jämnt', '12 hög']);
    expect(layoutOf([1, 1, 1, 1, 1, 1]).scale.map(({ text }) => text)).toEqual(['2 låg', 'jämnt', '2 hög']);
  });

  it('prints values where they fit and names the sharpest border where it lies', () => {
    const { steps, sharpest, xAt } = layoutOf(sharp);
    expect(steps.map(({ label }) => label?.text)).toEqual(['11', '7,2', '2,9', '1,1', '0,34', '0,19']);
    expect(sharpest?.words[0]?.text).toBe('skarpaste gränsen: 3,2 gånger');
    expect(sharpest?.x).toBeCloseTo(xAt(along(sharp).crossings[3]?.alongM ?? NaN), 6);
  });

  it('puts A and B at the ends that lie in them, and neither at a way of its own that lies elsewhere', () => {
    const { start, end } = layoutOf(sharp);
    expect([start.pole, end.pole]).toEqual(['a', 'b']);
    const elsewhere = along(sharp, { way: 'drawn', route: [at(1.5, 0.5), at(3.5, 0.5)], a: [], b: [] });
    expect(stateOf(elsewhere).ends).toMatchObject({ start: { pole: null, name: '0-1' }, end: { pole: null } });
    const backwards = along(sharp, { way: 'drawn', route: [at(5.5, 0.5), at(0.5, 0.5)], a: [], b: [] });
    expect(stateOf(backwards).ends).toMatchObject({ start: { pole: 'b' }, end: { pole: 'a' } });
    const outside = along(sharp, { way: 'drawn', route: [at(-1, 0.5), at(0.5, 0.5)], a: [], b: [] });
    expect(stateOf(outside).ends.start).toEqual({ pole: null, name: 'Start' });
  });

  it('marks the municipal border with both names', () => {
    const { marks } = layoutOf(sharp);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.words.map(({ text }) => text)).toEqual(['Storhamn', 'Lillvik']);
  });

  it('says why a stretch has no value, and breaks the line over it', () => {
    const { steps, outline } = layoutOf([11, null, null, null, 0.34, 0.19], { width: 900, rem: 16 });
    expect(steps[1]).toMatchObject({ kind: 'without', label: { text: 'skyddad uppgift' } });
    expect(outline.match(/M/g)).toHaveLength(2);
  });

  it('draws 0 and ∞ to the edge without stretching the scale', () => {
    const { steps, scale, top, bottom } = layoutOf([Infinity, 2, 2, 2, 0.5, 0]);
    expect(scale[0]?.text).toBe('2 låg');
    expect(steps[0]).toMatchObject({ beyond: 'up', y: top });
    expect((steps[5]?.y ?? 0) + (steps[5]?.height ?? 0)).toBeCloseTo(bottom, 6);
    expect(steps[5]?.beyond).toBe('down');
  });

  it('shows amounts from 0 in their unit', () => {
    const income = { measure: 'disposableIncome', unit: 'kSEK', scale: 'sequential' } as const;
    const shown = { ...along([168, 190, 200, 240, 300, 371].map(Math.exp)), ...income };
    const { axis, steps } = stateOf(shown);
    expect(axis.labels.map(({ text }) => text)).toEqual(['400\u00a0tkr', '200\u00a0tkr', '0\u00a0tkr']);
    expect(steps[0]?.height).toBeCloseTo(168, 6);
  });

  it('has low purchasing power above even in ICE too, where it is negative', () => {
    const ice = { measure: 'ice', unit: 'ratio', scale: 'bounded' } as const;
    const { axis, steps } = stateOf({ ...along([-0.6, -0.3, 0, 0.1, 0.2, 0.4].map(Math.exp)), ...ice });
    expect(axis.direction).toBe(-1);
    expect(steps[0]?.height).toBeCloseTo(0.6, 6);
  });

  it('has round distances on its axis, none of them in the names of the ends', () => {
    const { ticks, start, end, textSize } = layoutOf(sharp);
    const named = ticks.filter(({ isNamed }) => isNamed);
    expect(ticks.length).toBeGreaterThan(1);
    for (const { x, width, metres } of named) {
      expect([1, 2, 5]).toContain(
        metres / 10 ** Math.floor(Math.log10(ticks[0]?.metres ?? 1)) / (ticks.findIndex((tick) => tick.x === x) + 1),
      );
      expect(x - width / 2).toBeGreaterThan(start.name.x + textWidth(start.name.text, textSize));
      expect(x + width / 2).toBeLessThan(end.name.x - textWidth(end.name.text, textSize));
    }
  });

  it('keeps within its room, whatever the room, the values and the size of the letters', () => {
    const cells = fc.array(fc.option(fc.double({ min: 0.001, max: 1000, noNaN: true }), { freq: 5 }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        cells,
        fc.integer({ min: 240, max: 1400 }),
        fc.constantFrom(16, 20, 32),
        fc.array(fc.double({ min: 0, max: 3000, noNaN: true }), { maxLength: 5 }),
        (values, width, rem, distances) => {
          const places = distances.map((alongM, k) => ({ name: `Plats ${k}`, alongM, offM: 10 }));
          const layout = profileLayout(stateOf(along(values), places), { width, rem });
          for (const { x, width: wide, y, height } of layout.steps) {
            expect(x).toBeGreaterThanOrEqual(layout.left - 1e-6);
            expect(x + wide).toBeLessThanOrEqual(layout.right + 1e-6);
            expect(y + height).toBeLessThanOrEqual(layout.axisY);
          }
          for (const { text, x, anchor } of [...layout.scale, ...(layout.sharpest?.words ?? [])]) {
            const wide = textWidth(text, layout.textSize);
            expect(anchor === 'end' ? x - wide : x).toBeGreaterThanOrEqual(-1);
            if (anchor === 'start') expect(x + wide).toBeLessThanOrEqual(layout.width + 1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('walking along a profile', () => {
  const shown = along(sharp);
  const stops = profileStops(shown);

  it('goes from area to border to area', () => {
    expect(stops.map(({ kind }) => kind).join(' ')).toMatch(/^segment( crossing segment){5}$/);
    expect(stops.every(({ atM }, k) => k === 0 || atM > (stops[k - 1]?.atM ?? Infinity))).toBe(true);
  });

  it('means a border near it and the stretch elsewhere, and nothing beyond the way', () => {
    const border = shown.crossings[0]?.alongM ?? NaN;
    expect(stops[stopAt(stops, shown, border + 5, 10)]).toMatchObject({ kind: 'crossing', index: 0 });
    expect(stops[stopAt(stops, shown, border + 50, 10)]).toMatchObject({ kind: 'segment', index: 1 });
    expect(stopAt(stops, shown, -1, 10)).toBe(-1);
    expect(stopAt(stops, shown, shown.lengthM + 1, 10)).toBe(-1);
  });

  it('is lit by what is pointed at along the way, and by an area of it that is pointed at in the map', () => {
    expect(stops[litStop(stops, shown, { kind: 'area', row: 3 })]).toMatchObject({ kind: 'segment', index: 3 });
    expect(stops[litStop(stops, shown, { kind: 'along', m: stops[5]?.atM ?? NaN })]).toEqual(stops[5]);
    expect(litStop(stops, shown, { kind: 'area', row: 99 })).toBe(-1);
    expect(litStop(stops, shown, { kind: 'place', index: 0 })).toBe(-1);
    expect(litStop(stops, shown, undefined)).toBe(-1);
  });
});
