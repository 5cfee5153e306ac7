import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quartileLayout } from '../../src/charts/quartile-bars/layout.ts';
import { quartileState } from '../../src/charts/quartile-bars/state.ts';
import type { Shares } from '../../src/charts/quartile-bars/state.ts';
import { relate } from '../panels/pair-region.ts';

const shares = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts): Shares => {
    const sum = parts[0] + parts[1] + parts[2] + parts[3];
    return [parts[0] / sum, parts[1] / sum, parts[2] / sum, parts[3] / sum];
  });

describe('the quartile bars', () => {
  it('measure both poles on one scale, ended at the tenth above the longest bar', () => {
    const layout = quartileLayout({ a: [0.58, 0.25, 0.12, 0.05], b: [0.09, 0.16, 0.28, 0.47] });
    expect(layout.scaleTo).toBeCloseTo(0.6, 12);
    expect(layout.a?.[0]?.lengthPercent).toBeCloseTo(96.6667, 3);
    expect(layout.b?.[3]?.lengthPercent).toBeCloseTo(78.3333, 3);
  });

  it('do not make even poles look extreme', () => {
    const even: Shares = [0.25, 0.25, 0.25, 0.25];
    expect(quartileLayout({ a: even, b: even }).a?.[0]?.lengthPercent).toBeCloseTo(62.5, 9);
  });

  it('leave out a pole whose distribution is missing and keep the other', () => {
    const { a, b } = relate(['Gruvbyn'], ['Bergsåsen']);
    const layout = quartileLayout(quartileState(a, b));
    expect(layout.a).toBeNull();
    expect(layout.b).toHaveLength(4);
  });

  it('never outgrow their half, and keep the proportions between any two bars', () => {
    fc.assert(
      fc.property(shares, shares, (a, b) => {
        const layout = quartileLayout({ a, b });
        const bars = [...(layout.a ?? []), ...(layout.b ?? [])];
        expect(bars).toHaveLength(8);
        for (const bar of bars) {
          expect(bar.lengthPercent).toBeLessThanOrEqual(100 + 1e-6);
          expect(bar.lengthPercent * layout.scaleTo).toBeCloseTo(100 * bar.share, 6);
        }
      }),
    );
  });
});
