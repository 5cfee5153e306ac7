import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchParts } from '../../src/scb/fetch-parts.ts';
import { memoryKeep } from '../../src/scb/part-keep.ts';
import { answer, answerTable, problemJson, service } from './fake-scb.ts';
import { fetchFrom, tableParts } from './fetching.ts';
import { virtualRuntime } from './virtual-runtime.ts';

const one = tableParts({ years: [2024] });

describe('thirty calls in ten seconds', { timeout: 60_000 }, () => {
  it('are never more, wherever between its start and its answer a call is counted', async () => {
    const parts = tableParts({ municipalities: ['1480'], years: [2024], indicators: ['population'] });
    const many = Array.from({ length: 100 }, (_, i) => ({ ...parts[0]!, id: `part-${i}` }));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 4_000 }), async (seed, latency) => {
        let state = seed;
        const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
        const seen: number[] = [];
        const { failed } = await fetchFrom(async (address, init, _, runtime) => {
          const there = chance() * latency;
          await runtime.wait(there, init.signal!);
          seen.push(runtime.now());
          await runtime.wait(latency - there, init.signal!);
          return answerTable(address, init);
        }, many);
        expect(failed).toEqual([]);
        expect(seen).toHaveLength(100);
        seen.sort((a, b) => a - b);
        for (let i = 30; i < seen.length; i++) expect(seen[i]! - seen[i - 30]!).toBeGreaterThanOrEqual(10_000);
      }),
      { numRuns: 15 },
    );
  });

  it('use what is allowed: a hundred quick calls take thirty seconds, not more', async () => {
    const parts = tableParts({ municipalities: ['1480'], years: [2024], indicators: ['population'] });
    const many = Array.from({ length: 100 }, (_, i) => ({ ...parts[0]!, id: `part-${i}` }));
    const { runtime } = await fetchFrom(answer, many);
    expect(runtime.now() - Date.UTC(2026, 0, 1)).toBeLessThan(31_000);
  });

  it('are shared by fetches that run at the same time', async () => {
    const seen: number[] = [];
    const runtime = virtualRuntime((address, init, own) => {
      seen.push(own.now());
      return answer(address, init);
    });
    const [part] = one;
    const fetching = (name: string): Promise<unknown> =>
      fetchParts(
        Array.from({ length: 20 }, (_, i) => ({ ...part!, id: `${name}-${i}` })),
        { service, runtime, keep: memoryKeep(), signal: new AbortController().signal, onNews: () => undefined },
      );
    await Promise.all([fetching('a'), fetching('b')]);
    expect(seen).toHaveLength(40);
    for (let i = 30; i < 40; i++) expect(seen[i]! - seen[i - 30]!).toBeGreaterThanOrEqual(10_000);
  });
});

describe('429', () => {
  it('is waited for as long as Retry-After says in seconds, by all calls', async () => {
    const at: number[] = [];
    const { arrived, retries } = await fetchFrom(
      (address, init, nth, runtime) => {
        at.push(runtime.now());
        return nth === 1 ? problemJson(429, 'Too many requests', { 'retry-after': '37' }) : answerTable(address, init);
      },
      tableParts({ indicators: ['employment', 'population', 'tenure', 'education', 'birthRegion', 'households'] }),
    );
    expect(retries).toBe(1);
    expect(arrived.length).toBeGreaterThan(8);
    // Three answers are waited for at a time: the other two were already asked for.
    expect(at.slice(3).every((time) => time - at[0]! >= 37_000)).toBe(true);
  });

  it('is waited for until the date that Retry-After names', async () => {
    const date = new Date(Date.UTC(2026, 0, 1, 0, 2)).toUTCString();
    const at: number[] = [];
    await fetchFrom((address, init, nth, runtime) => {
      at.push(runtime.now());
      return nth === 1 ? problemJson(429, 'Too many requests', { 'retry-after': date }) : answerTable(address, init);
    }, one);
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(120_000);
    expect(at[1]! - at[0]!).toBeLessThan(121_001);
  });

  it('without Retry-After is waited for ten seconds and more', async () => {
    const at: number[] = [];
    await fetchFrom((address, init, nth, runtime) => {
      at.push(runtime.now());
      return nth === 1 ? problemJson(429, '') : answerTable(address, init);
    }, one);
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(10_000);
  });

  it('that never ends is a problem of its own', async () => {
    const { problem, calls } = await fetchFrom(() => problemJson(429, '', { 'retry-after': '5' }), one);
    expect(problem).toMatchObject({ kind: 'scbTooFast', detail: { source: 'TAB6680', seconds: 5 } });
    expect(calls).toBe(6);
  });

  it('that asks for an hour is not waited for', async () => {
    const { problem, calls } = await fetchFrom(() => problemJson(429, '', { 'retry-after': '3600' }), one);
    expect([problem?.kind, calls]).toEqual(['scbTooFast', 1]);
  });
});
