import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sumBeside, sumOf } from '../../src/storage/session-record.ts';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const long = 'åäö 😀 '.repeat(30_000);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the sum of a save', () => {
  test('is SHA-256, made at once or beside the page’s own work', async () => {
    for (const text of ['', 'kort', long]) {
      expect(sumOf(text)).toBe(sum(text));
      expect(await sumBeside(text)).toBe(sum(text));
    }
  });

  test('is the same on a page that is not from a secure address', async () => {
    vi.stubGlobal('crypto', {});
    expect(await sumBeside(`${long}.`)).toBe(sum(`${long}.`));
  });

  test('is another for a text that differs by one sign, whatever has been summed before', async () => {
    await sumBeside(long);
    expect(await sumBeside(`${long} `)).toBe(sum(`${long} `));
  });
});
