import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaSet } from '../../src/geography/area-set.ts';
import type { Inputs } from '../../src/measures/roles.ts';
import { Status } from '../../src/measures/status.ts';
import { nearestCounterPole } from '../../src/relations/counter-pole.ts';
import { counterPoleDistance, counterPoles } from '../../src/relations/counter-poles.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, inputsOf } from './pair-case.ts';

/** Areas at places of one's own, in whole hundredths of a degree around 57° north. */
function areasAt(places: readonly (readonly [number, number])[]): AreaSet {
  return {
    ...areasInARow(places.length),
    centroids: Float64Array.from(places.flatMap(([east, north]) => [11 + east / 100, 57 + north / 100])),
  };
}

/** What the rule of one A gives for each area, one by one. */
function oneByOne(areas: AreaSet, inputs: Inputs, basis: 'households' | 'persons', threshold: number): number[] {
  return areas.codes.map((_, row) => {
    const found = nearestCounterPole({ areas, inputs, basis, a: [row], threshold });
    return found?.reason === 'nearestCounterPole' ? areas.codes.indexOf(found.codes[0]!) : -1;
  });
}

const place = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
const thresholds = fc.integer({ min: 2, max: 20 }).map(Math.log);

describe('the nearest counter-pole of all areas', () => {
  it('is for each the one that the rule of one A gives, by households', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 900 }));
    const cells = fc.array(fc.tuple(place, count, count), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(cells, thresholds, (list, threshold) => {
        const areas = areasAt(list.map(([at]) => at));
        const inputs = inputsOf({ q1: list.map(([, low]) => low), q4: list.map(([, , high]) => high) });
        const found = counterPoles({ areas, inputs, basis: 'households' }, threshold);
        expect([...found.nearest]).toEqual(oneByOne(areas, inputs, 'households', threshold));
      }),
      { numRuns: 200 },
    );
  });

  it('is for each the one that the rule of one A gives, by whole percents', () => {
    const percent = fc.integer({ min: 0, max: 50 });
    const cells = fc.array(fc.tuple(place, percent, percent), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(cells, thresholds, (list, threshold) => {
        const areas = areasAt(list.map(([at]) => at));
        const inputs = inputsOf({
          p1: list.map(([, low]) => low),
          p4: list.map(([, , high]) => high),
          population: list.map((_, i) => 1000 + 7 * i),
        });
        const found = counterPoles({ areas, inputs, basis: 'persons' }, threshold);
        expect([...found.nearest]).toEqual(oneByOne(areas, inputs, 'persons', threshold));
      }),
      { numRuns: 200 },
    );
  });

  it('is found on the other side of even, whatever lies nearer', () => {
    const areas = areasInARow(5);
    const inputs = inputsOf({ q1: [400, 300, 90, 40, 20], q4: [100, 80, 100, 400, 500] });
    const { nearest, distanceM } = counterPoles({ areas, inputs, basis: 'households' }, Math.log(4));
    expect([...nearest]).toEqual([3, 3, -1, 1, 1]);
    expect(distanceM[0]! / distanceM[1]!).toBeCloseTo(3 / 2, 3);
  });
});

describe('the distance to the nearest counter-pole as a measure', () => {
  function distance(q1: readonly Cell[], q4: readonly Cell[], times = 4) {
    return counterPoleDistance(
      { areas: areasInARow(q1.length), inputs: inputsOf({ q1, q4 }), basis: 'households' },
      Math.log(times),
    );
  }

  it('has a reason of its own where there is none, and keeps the reason of an area without a balance', () => {
    const inputs = inputsOf({
      q1: [400, 40, 'suppressed', 9, 200],
      q4: [50, 400, 100, 9, 0],
      population: [900, 900, 900, 40, 400],
    });
    const found = counterPoleDistance({ areas: areasInARow(5), inputs, basis: 'households' }, Math.log(4));
    expect([...found.status]).toEqual([
      Status.present,
      Status.present,
      Status.suppressed,
      Status.tooSmall,
      Status.present,
    ]);
    const none = distance([400, 390], [50, 50]);
    expect([...none.status]).toEqual([Status.noCounterPole, Status.noCounterPole]);
    expect([...none.values]).toEqual([NaN, NaN]);
    expect([...distance([400], [50]).status]).toEqual([Status.noCounterPole]);
    expect([...distance(['suppressed'], [50]).status]).toEqual([Status.suppressed]);
  });

  it('never shrinks when the threshold grows', () => {
    const count = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 30 }), (cells) => {
        const [q1, q4] = [cells.map(([low]) => low), cells.map(([, high]) => high)];
        const [low, high] = [distance(q1, q4, 2), distance(q1, q4, 8)];
        high.values.forEach((metres, i) => {
          if (high.status[i] === Status.present) expect(metres).toBeGreaterThanOrEqual(low.values[i]!);
        });
      }),
    );
  });
});
