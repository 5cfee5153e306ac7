import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOfFiles,
  cacheOf,
  noPointer,
  prefixOf,
  readAbout,
  readList,
  readPointer,
} from '../../src/storage/offline/offline-format.ts';

const file = { path: 'assets/index-a1_B-2.js', bytes: 12, sha256: 'ab' };

describe('the list of the app’s files', () => {
  it('is read as the build writes it', () => {
    expect(readList({ format: 1, version: 'a1', files: [file] })).toEqual({ format: 1, version: 'a1', files: [file] });
  });

  it.each([
    ['a page in its place', '<!doctype html>'],
    ['a later format', { format: 2, version: 'a', files: [file] }],
    ['no files', { format: 1, version: 'a', files: [] }],
    ['a file above the app', { format: 1, version: 'a', files: [{ ...file, path: '../index.html' }] }],
    ['a file above the app, within', { format: 1, version: 'a', files: [{ ...file, path: 'a/../../b.js' }] }],
    ['a file of another site', { format: 1, version: 'a', files: [{ ...file, path: '//example.org/a.js' }] }],
    [
      'a file by its whole address',
      { format: 1, version: 'a', files: [{ ...file, path: 'https://example.org/a.js' }] },
    ],
    ['less than no bytes', { format: 1, version: 'a', files: [{ ...file, bytes: -1 }] }],
  ])('is none for %s', (_, value) => {
    expect(readList(value)).toBeUndefined();
  });
});

describe('what is in force', () => {
  it('is nothing where nothing can be read', () => {
    expect(readPointer(undefined)).toEqual(noPointer);
    expect(readPointer({ format: 1, app: 'x', regions: [1], replaced: 'y' })).toEqual(noPointer);
  });

  it('is left alone where a newer version wrote it', () => {
    expect(readPointer({ format: 2 })).toBe('newer');
  });

  it('is told whatever lies there, without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([readPointer(value), readAbout(value), readList(value)]).toHaveLength(3);
      }),
    );
  });

  it('comes back as it was written', () => {
    const part = fc.record({ edition: fc.string(), date: fc.string() });
    const pointer = fc.record({
      format: fc.constant(1 as const),
      app: part,
      regions: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]+$/), part, { noNullPrototype: true }),
      replaced: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(pointer, (written) => {
        expect(readPointer(JSON.parse(JSON.stringify(written)))).toEqual(written);
      }),
    );
  });
});

describe('the names of caches', () => {
  it('keep two apps of one address apart', () => {
    expect(prefixOf('https://a.se/')).not.toBe(prefixOf('https://a.se/karta/'));
    expect(prefixOf('https://a.se/karta/').startsWith(prefixOf('https://a.se/'))).toBe(false);
  });

  it('keep editions apart', () => {
    const name = (edition: string): string => cacheOf('https://a.se/', { kind: 'region', id: 'exempel', edition });
    expect(name('1')).not.toBe(name('2'));
  });
});

it('counts the bytes of files', () => {
  expect(bytesOfFiles([file, { ...file, bytes: 30 }])).toBe(42);
});
