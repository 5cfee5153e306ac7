import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/problem/problem.ts';
import { zipLimits } from '../../src/files/limits.ts';
import type { ZipEntry } from '../../src/files/zip.ts';
import { readZip } from '../../src/files/zip.ts';
import { makeZip } from './make-zip.ts';
import { problemOfPromise } from './problem-of-promise.ts';

const { signal } = new AbortController();
const open = (blob: Blob, limits = zipLimits): Promise<ReadonlyMap<string, ZipEntry>> =>
  readZip(blob, 'a.zip', signal, limits);
const text = async (entry: ZipEntry | undefined): Promise<string> => new TextDecoder().decode(await entry?.bytes());
const entry = async (blob: Blob, name = 'a'): Promise<Uint8Array> => (await open(blob)).get(name)!.bytes();

describe('an archive', () => {
  it('gives its files by name, deflated or stored, without its folders', async () => {
    const files = await open(
      makeZip([
        { name: 'mapp/', bytes: '', stored: true },
        { name: 'mapp/områden.csv', bytes: 'kod;antal\n'.repeat(1000) },
        { name: 'b', bytes: 'stored', stored: true },
        { name: 'tom', bytes: '' },
      ]),
    );
    expect([...files.keys()]).toEqual(['mapp/områden.csv', 'b', 'tom']);
    expect(await text(files.get('mapp/områden.csv'))).toBe('kod;antal\n'.repeat(1000));
    expect(await text(files.get('b'))).toBe('stored');
    expect(await text(files.get('tom'))).toBe('');
  });

  it('may end in a comment', async () => {
    expect(await text((await open(makeZip([{ name: 'a', bytes: 'x' }], 'made by hand'))).get('a'))).toBe('x');
  });

  it('any at all comes back as it went in', async () => {
    const files = fc.uniqueArray(
      fc.record({ name: fc.string({ minLength: 1, maxLength: 9 }), bytes: fc.uint8Array() }),
      {
        selector: ({ name }) => name,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(files, fc.boolean(), async (made, stored) => {
        const kept = made.filter(({ name }) => !name.endsWith('/') && !name.includes('\uFEFF'));
        const read = await open(makeZip(kept.map((one) => ({ ...one, stored }))));
        expect(read.size).toBe(kept.length);
        for (const { name, bytes } of kept) expect(await read.get(name)?.bytes()).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });

  it('that would become too large is refused before anything is unpacked, by its sum or by one entry', async () => {
    const zeros = makeZip([{ name: 'bomb', bytes: new Uint8Array(20_000_000) }]);
    expect(zeros.size).toBeLessThan(30_000);
    expect(await problemOfPromise(open(zeros))).toMatchObject({
      kind: 'archiveTooLarge',
      place: { file: 'a.zip' },
      detail: { bytes: 20_000_000 },
    });
    const many = makeZip(['a', 'b', 'c'].map((name) => ({ name, bytes: name.repeat(500) })));
    expect(await problemOfPromise(open(many, { ...zipLimits, bytes: 1499 }))).toMatchObject({
      kind: 'archiveTooLarge',
      detail: { bytes: 1500, limit: 1499 },
    });
    expect(await problemOfPromise(open(many, { ...zipLimits, entries: 2 }))).toMatchObject({ kind: 'archiveTooLarge' });
  });

  it('that lies about its sizes is stopped when an entry gives more, or less, than was told', async () => {
    const bytes = 'x'.repeat(100_000);
    expect(await problemOfPromise(entry(makeZip([{ name: 'a', bytes, told: { size: 10 } }])))).toMatchObject({
      kind: 'brokenFile',
    });
    expect(await problemOfPromise(entry(makeZip([{ name: 'a', bytes, told: { size: 100_001 } }])))).toMatchObject({
      kind: 'brokenFile',
    });
  });

  it('that says more is packed in it than it holds is broken', async () => {
    const lying = makeZip([{ name: 'a', bytes: 'x', told: { packed: 1e6, size: 1 } }]);
    expect(await problemOfPromise(open(lying))).toMatchObject({ kind: 'brokenFile' });
  });

  it('that is encrypted says so when an entry is asked for', async () => {
    expect(await problemOfPromise(entry(makeZip([{ name: 'a', bytes: 'x', flags: 0x801 }])))).toMatchObject({
      kind: 'passwordProtected',
    });
  });

  it('that is packed in a way of its own says so', async () => {
    expect(await problemOfPromise(entry(makeZip([{ name: 'a', bytes: 'x', method: 93 }])))).toMatchObject({
      kind: 'unknownFormat',
      detail: { looksLike: 'archive' },
    });
  });

  it('cut off anywhere, or with any byte changed, gives its bytes or says that it is broken', async () => {
    const good = makeZip([
      { name: 'a', bytes: 'kod;antal\n'.repeat(30) },
      { name: 'b', bytes: 'x'.repeat(20), stored: true },
    ]);
    const bytes = new Uint8Array(await good.arrayBuffer());
    const tryAll = async (damaged: Uint8Array<ArrayBuffer>): Promise<void> => {
      try {
        for (const one of (await open(new Blob([damaged]))).values()) await one.bytes();
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
      }
    };
    for (let end = 0; end < bytes.length; end += 3) await tryAll(bytes.slice(0, end));
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      await tryAll(damaged);
    }
  });

  it('stops when it is cancelled', async () => {
    const control = new AbortController();
    const files = await readZip(makeZip([{ name: 'a', bytes: 'x'.repeat(1000) }]), 'a.zip', control.signal);
    control.abort();
    await expect(files.get('a')!.bytes()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
