import { readFileSync } from 'node:fs';
import chroma from 'chroma-js';
import { describe, expect, it } from 'vitest';
import type { PaletteTheme } from '../../src/classes/legend.ts';
import { palettes, sequentialPalette, statusPattern } from '../../src/classes/palettes.ts';
import type { Vision } from './colour-vision.ts';
import { seen, visions } from './colour-vision.ts';

const themes = Object.keys(palettes) as PaletteTheme[];
const everyVision = Object.keys(visions) as Vision[];

/** Pairs that meet on the map and in the legend: neighbouring classes, and the two that stand at the same distance from even. */
const pairs = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [0, 4],
  [1, 3],
] as const;

function difference(theme: PaletteTheme, pair: readonly [number, number], vision: Vision, flare: number): number {
  const [one, other] = pair.map((at) => seen(palettes[theme].symmetric[at] ?? '', vision, flare).hex());
  return chroma.deltaE(one ?? '', other ?? '');
}

describe('lila–orange', () => {
  it.each(everyVision)('keeps classes apart (ΔE00 ≥ 15) for %s vision', (vision) => {
    for (const pair of pairs) expect(difference('light', pair, vision, 0), pair.join()).toBeGreaterThanOrEqual(15);
  });

  it.each(['light', 'projector'] as const)(
    'keeps classes apart (ΔE00 ≥ 15) with 15 % flare in the theme %s',
    (theme) => {
      for (const pair of pairs) expect(difference(theme, pair, 'normal', 0.15), pair.join()).toBeGreaterThanOrEqual(15);
    },
  );

  it.each(themes)('has the colours of the tokens in the theme %s', (theme) => {
    const css = readFileSync(new URL('../../src/theme/tokens.css', import.meta.url), 'utf8');
    const start = theme === 'light' ? css.indexOf(':root {') : css.indexOf(`[data-theme='${theme}']`);
    const block = css.slice(start, css.indexOf('}', start));
    const root = css.slice(css.indexOf(':root {'));
    // The projector's are those of the light theme.
    const from = theme === 'projector' ? block + root : block;
    const token = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(from)?.[1] ?? '';
    expect(palettes[theme].symmetric).toEqual(['high-2', 'high-1', 'even', 'low-1', 'low-2'].map(token));
  });

  it.each(themes)(
    'stands further from even the further out a class is, on both sides alike, in the theme %s',
    (theme) => {
      const [high2, high1, even, low1, low2] = palettes[theme].symmetric.map((fill) => chroma(fill).lab()[0]);
      const steps = [high2, high1, low1, low2].map((light) => Math.abs((light ?? NaN) - (even ?? NaN)));
      expect(steps[0]).toBeGreaterThan(steps[1] ?? NaN);
      expect(steps[3]).toBeGreaterThan(steps[2] ?? NaN);
    },
  );
});

describe('the palette from low to high', () => {
  it.each(themes)('is one hue, evenly apart in lightness, in the theme %s', (theme) => {
    const light = sequentialPalette(theme, 5).map((fill) => chroma(fill).lab()[0]);
    const steps = light.slice(1).map((value, k) => value - (light[k] ?? NaN));
    for (const step of steps) expect(Math.abs(step - (steps[0] ?? NaN))).toBeLessThan(2);
    expect(Math.abs(steps[0] ?? 0)).toBeGreaterThan(10);
  });

  it.each(themes)('has as many colours as classes, #rrggbb, none of them red, in the theme %s', (theme) => {
    for (const classes of [1, 2, 3, 4, 5]) {
      const fills = sequentialPalette(theme, classes);
      expect(new Set(fills).size).toBe(classes);
      for (const fill of fills) {
        expect(fill).toMatch(/^#[0-9a-f]{6}$/);
        const [r, g] = chroma(fill).rgb();
        expect(r).toBeLessThan(g + 1);
      }
    }
  });
});

describe('areas without a value', () => {
  it('are hatched where too few, dotted where withheld, blank otherwise', () => {
    expect(statusPattern('tooSmall')).toBe('hatched');
    expect(statusPattern('suppressed')).toBe('dotted');
    expect(statusPattern('noData')).toBe('blank');
  });
});
