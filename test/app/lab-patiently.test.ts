import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patiently } from '../../src/app/lab/patiently.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Fails so many times, then gives what it is. */
function failing(times: number): () => Promise<string> {
  let left = times;
  return () => (left-- > 0 ? Promise.reject(new Error(`${String(left)} left`)) : Promise.resolve('there'));
}

test('work that fails for a moment is done when it can be', async () => {
  const done = patiently(failing(2), [400, 1200, 3000]);
  await vi.advanceTimersByTimeAsync(1600);
  expect(await done).toBe('there');
});

test('work that goes on failing fails with what it said last, after the last pause', async () => {
  const said = patiently(failing(9), [400, 1200]).catch(String);
  await vi.advanceTimersByTimeAsync(1600);
  expect(await said).toBe('Error: 6 left');
});

test('without pauses it is tried once', async () => {
  await expect(patiently(failing(1), [])).rejects.toThrow('0 left');
});
