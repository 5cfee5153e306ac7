import { describe, expect, it } from 'vitest';
import { systemRuntime } from '../../src/scb/system-runtime.ts';

describe('a wait of the system', () => {
  it('ends when its time is up, and not before', async () => {
    const start = performance.now();
    await systemRuntime.wait(20, new AbortController().signal);
    // A timer may ring a millisecond early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(18);
  });

  it('ends with the reason of an abort, before it and during it', async () => {
    await expect(systemRuntime.wait(60_000, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
    const controller = new AbortController();
    const waiting = systemRuntime.wait(60_000, controller.signal);
    controller.abort(new Error('during'));
    await expect(waiting).rejects.toThrow('during');
  });

  it('leaves chance between 0 and 1', () => {
    const drawn = Array.from({ length: 100 }, () => systemRuntime.random());
    expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(new Set(drawn).size).toBeGreaterThan(90);
  });
});
