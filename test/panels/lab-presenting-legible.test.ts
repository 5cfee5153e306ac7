import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seenMinutes, shareFor, typeShares } from '../../src/panels/lab/presenting/legible.ts';

const css = readFileSync(new URL('../../src/panels/lab/presenting/presenting.css', import.meta.url), 'utf8');

describe('type that is read from 8 m', () => {
  it('is at least 16 minutes of arc high at its smallest, and 20 in the sentence (ISO 9241-303)', () => {
    expect(seenMinutes(typeShares.smallest, 'sans')).toBeGreaterThanOrEqual(16);
    expect(seenMinutes(typeShares.sentence, 'serif')).toBeGreaterThanOrEqual(20);
  });

  it('is worked out both ways alike', () => {
    for (const minutes of [10, 16, 22]) expect(seenMinutes(shareFor(minutes, 'sans'), 'sans')).toBeCloseTo(minutes, 9);
    // 16′ at 8 m is 37.2 mm; of 1.5 m and a capital of 0.727 that is 3.4 %.
    expect(shareFor(16, 'sans')).toBeCloseTo(0.0341, 4);
  });

  it('is what the stylesheet sets', () => {
    const number = (name: string): number =>
      Number(new RegExp(`--${name}: max\\([\\d.]+rem, ([\\d.]+) \\*`).exec(css)?.[1]);
    expect(number('small') / 100).toBeCloseTo(typeShares.smallest, 6);
    expect(number('sentence') / 100).toBeCloseTo(typeShares.sentence, 6);
    expect(typeShares.sentence * 800).toBeGreaterThanOrEqual(40);
  });
});
