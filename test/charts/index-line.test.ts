import { describe, expect, it } from 'vitest';
import { indexLineLayout } from '../../src/charts/index-line/layout.ts';
import { indexLineState } from '../../src/charts/index-line/state.ts';
import { Status } from '../../src/measures/status.ts';
import { codesOf, indexes } from '../panels/pair-region.ts';

const [storhamn] = indexes;
if (!storhamn) throw new Error('the region has no index');

describe('the index line', () => {
  const state = indexLineState(storhamn, codesOf('Bergsåsen'), codesOf('Strandängen'));

  it('runs from the weakest to the strongest, with the poles where their areas stand', () => {
    if (!state) throw new Error('no line');
    const layout = indexLineLayout(state);
    expect(layout.a).toEqual([0]);
    expect(layout.b).toEqual([100]);
    expect(layout.dots).toHaveLength(storhamn.n);
  });

  it('divides its length as the two gaps divide the whole span', () => {
    if (!state) throw new Error('no line');
    const { median } = indexLineLayout(state);
    expect(median / 100).toBeCloseTo(Math.log(storhamn.bottomGap) / Math.log(storhamn.poleQuotient), 9);
  });

  it('stands everything in the middle where all areas are alike', () => {
    const layout = indexLineLayout({ composites: [1, 1], weakest: 1, strongest: 1, median: 1, a: [1], b: [] });
    expect(layout).toEqual({ dots: [50, 50], median: 50, a: [50], b: [] });
  });

  it('is not drawn where there is no index', () => {
    const without = { ...storhamn, status: Status.tooFewAreas, weakest: null, strongest: null };
    expect(indexLineState(without, [], [])).toBeNull();
  });

  it('has no sign for an area that is left out of the index', () => {
    expect(indexLineState(storhamn, codesOf('Ytterskär'), [])?.a).toEqual([]);
  });
});
