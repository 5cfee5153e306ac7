import { readFileSync } from 'node:fs';
import chroma from 'chroma-js';
import { describe, expect, it } from 'vitest';
import { overlayPalette } from '../../src/classes/overlay-looks.ts';
import { palettes } from '../../src/classes/palettes.ts';

/**
 * Light of the room on the screen, as a share of white. It stands in the place of the 0.05 of WCAG's formula, which is the same thing for a desk: contrast
 * = (L1 + flare) / (L2 + flare), L relative luminance. The most that can be had is 1.15 / 0.15 = 7.7.
 */
const flare = 0.15;

const css = readFileSync(new URL('../../src/theme/tokens.css', import.meta.url), 'utf8');
const block = (head: string): string => css.slice(css.indexOf(head)).split('}')[0] ?? '';
const projector = block(":root[data-theme='projector']") + block(':root {');

function token(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(projector)?.[1];
  if (found === undefined) throw new Error(`No token ${name}`);
  return found;
}

function contrast(one: string, other: string): number {
  const [high = NaN, low = NaN] = [one, other].map((colour) => chroma(colour).luminance()).sort((a, b) => b - a);
  return (high + flare) / (low + flare);
}

describe('the projector’s look, with 15 % flare', () => {
  it.each(['ink', 'ink-2', 'ink-3'])('reads as text on every ground: %s, at least 4.5', (name) => {
    for (const ground of ['paper', 'card', 'sunken', 'halo', 'accent-ground', 'notice-ground', 'water'])
      expect([ground, contrast(token(name), token(ground)) >= 4.5]).toEqual([ground, true]);
  });

  it('reads in a filled disc and in a chosen tab', () => {
    expect(contrast(token('on-ink'), token('ink'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('accent-ink'), token('accent-ground'))).toBeGreaterThanOrEqual(4.5);
  });

  it('shows lines that carry meaning, at least 3', () => {
    for (const name of ['line-strong', 'control-line', 'focus'])
      for (const ground of ['paper', 'card'])
        expect([name, contrast(token(name), token(ground)) >= 3]).toEqual([name, true]);
  });

  it('shows the outline of a pole on every class: the ink or its halo is at least 3 away', () => {
    for (const fill of palettes.projector.symmetric) {
      const best = Math.max(contrast(token('ink'), fill), contrast(token('halo'), fill));
      expect([fill, best >= 3]).toEqual([fill, true]);
    }
  });

  it('shows layers of one’s own on their halo, at least 3', () => {
    for (const colour of overlayPalette.projector) expect(contrast(colour, token('halo'))).toBeGreaterThanOrEqual(3);
  });
});
