import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSession } from '../../src/lab/session-file/read-session.ts';

const folder = new URL('released/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const released = readdirSync(folder).filter((name) => name.endsWith('.mellanrum.json'));

// A file lives for ever. What each release wrote, and what it meant, stand here and are never changed.
test.each(released)('%s, as a release wrote it, means what it meant', (name) => {
  const { session, problems, isNewer } = readSession(textOf(name));
  expect(session).toEqual(JSON.parse(textOf(name.replace('.mellanrum.json', '.meaning.json'))));
  expect(problems).toEqual([]);
  expect(isNewer).toBe(false);
});

test('every release is here', () => {
  expect(released).toContain('v1.mellanrum.json');
});
