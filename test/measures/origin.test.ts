import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/measures/column.ts';
import { coverageAt, estimatesAmong, isEstimate, originOf } from '../../src/measures/origin.ts';
import { Status } from '../../src/measures/status.ts';

function made(counted: readonly number[], of: readonly number[], estimate = false): Column {
  return {
    name: 'x',
    unit: 'kSEK',
    values: new Float64Array(of.length),
    status: new Uint8Array(of.length),
    coverage: { counted: Uint16Array.from(counted), of: Uint16Array.from(of) },
    ...(estimate && { estimate: 'ofSeveral' as const }),
  };
}

const plain: Column = { name: 'y', unit: 'kSEK', values: new Float64Array(1), status: new Uint8Array(1) };

describe('the origin of a figure', () => {
  it('counts only the areas that every one of its columns counts', () => {
    const origin = originOf([made([3, 2], [3, 2]), made([1, 2], [3, 2])]);
    expect(coverageAt(origin, 0)).toEqual({ counted: 1, of: 3 });
    expect(coverageAt(origin, 1)).toBeNull();
  });

  it('is an estimate when one of its columns is', () => {
    expect(originOf([made([2], [2]), made([2], [2], true)]).estimate).toBe('ofSeveral');
    expect(originOf([made([2], [2])]).estimate).toBeUndefined();
  });

  it('is no estimate where the larger area is a single one', () => {
    const origin = originOf([made([3, 1], [3, 1], true)]);
    expect([isEstimate(origin, 0), isEstimate(origin, 1)]).toEqual([true, false]);
    expect(estimatesAmong(origin, Uint8Array.of(Status.present, Status.present))).toBe('some');
    expect(estimatesAmong(origin, Uint8Array.of(Status.present, Status.suppressed))).toBe('all');
    expect(estimatesAmong(originOf([made([1, 1], [1, 1], true)]), new Uint8Array(2))).toBe('none');
  });

  it('is an estimate also of a single area where that area’s own figure is one', () => {
    const origin = originOf([made([3, 1], [3, 1], true), { ...made([3, 1], [3, 1]), estimate: true }]);
    expect([isEstimate(origin, 0), isEstimate(origin, 1)]).toEqual([true, true]);
  });

  it('is an estimate everywhere where the source’s areas themselves are', () => {
    const origin = originOf([{ ...plain, estimate: true }]);
    expect(isEstimate(origin, 0)).toBe(true);
    expect(coverageAt(origin, 0)).toBeNull();
  });

  it('takes nothing from columns that the source itself gives', () => {
    expect(originOf([plain, made([1], [2])]).coverage?.counted).toEqual(Uint16Array.of(1));
    expect(originOf([plain])).toEqual({});
  });
});
