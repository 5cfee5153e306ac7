import { describe, expect, it } from 'vitest';
import { indicators } from '../../data/catalogue/indicators.ts';
import { municipalities } from '../../data/catalogue/municipalities.ts';
import { callLimit, cellLimit } from '../../src/scb/limits.ts';
import type { FetchOrder, FetchPart } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import { split } from '../../src/scb/plan/split.ts';
import { tableRequest } from '../../src/scb/plan/table-request.ts';
import { scbService } from '../../src/scb/service.ts';

const codes = municipalities.map(({ code }) => code);
const years = Array.from({ length: 16 }, (_, k) => 2010 + k);
const levels = ['deso', 'regso', 'kommun'] as const;

function partsOf(where: FetchOrder['municipalities'], level: FetchOrder['levels'][number]): readonly FetchPart[] {
  return planFetch({ municipalities: where, years, indicators: indicators.map(({ id }) => id), levels: [level] });
}

/** The figures are SCB's own, written here once more so that a slip of the pen in one place is seen. */
describe("SCB's limits", () => {
  it('are thirty calls in ten seconds, and 150 000 cells a call', () => {
    expect(cellLimit).toBe(150_000);
    expect(callLimit).toEqual({ calls: 30, milliseconds: 10_000 });
  });

  it('hold for every number of municipalities, at every level: 2 000 characters, and fewer than 150 000 cells', () => {
    const parts = codes
      .filter((_, k) => k % 17 === 0)
      .flatMap((_, k) => levels.flatMap((level) => partsOf(codes.slice(0, 17 * k + 1), level)));
    expect(Math.max(...parts.map(({ cells }) => cells))).toBeLessThan(150_000);
    const requests = parts.filter((part) => part.kind === 'table').map((part) => tableRequest(part, scbService));
    const longest = Math.max(...requests.map(({ address }) => address.length));
    expect(longest).toBeLessThan(2_000);
    expect(longest).toBeGreaterThan(1_000);
    expect(requests.some(({ body }) => body !== undefined)).toBe(true);
  });

  it('are not reached to the cell: a question of just so many is split, one of a cell less is not', () => {
    const ask = { municipalities: 'all', years: [2023, 2024], codes: new Map([['Kon', ['1', '2']]]) } as const;
    const asks = (regions: number): number => split(ask, 150_000, () => regions).length;
    expect(asks(150_000 / 4)).toBeGreaterThan(1);
    expect(asks(150_000 / 4 - 1)).toBe(1);
  });
});
