import { describe, expect, test } from 'vitest';
import { asMadePack } from '../../src/pack/made-pack.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Session } from '../../src/lab/session.ts';
import { dataProblemsOf } from '../../src/lab/session-file/data-problems-of.ts';
import { includePack, unpackIncluded } from '../../src/lab/session-file/included-pack.ts';
import type { PackFile } from '../../src/pack/pack.ts';
import { writeManifest } from '../../src/pack/pack-format.ts';
import { givenPack } from '../panels/given.ts';
import { problemOf } from '../problem-of.ts';

const note = { pack: 'lokal-gbg', title: 'Göteborgsregionen', date: '2026-09-01', edition: 'e1' };
const session: Session = { ...emptySession('s'), data: [note] };

describe('what a session needs and is not at hand', () => {
  test('is nothing where the region is here with the same figures, or it is not known which', () => {
    for (const edition of ['e1', '']) expect(dataProblemsOf(session, [{ id: 'lokal-gbg', edition }])).toEqual([]);
    expect(dataProblemsOf(emptySession('s'), [])).toEqual([]);
  });

  test('is a region that is not here, once, by its title', () => {
    const step = { id: 'a', title: '', note: '', question: '', kind: 'open', address: '?v=1&paket=lokal-gbg' } as const;
    expect(dataProblemsOf({ ...session, steps: [step, step] }, [{ id: 'exempel', edition: '' }])).toMatchObject([
      { kind: 'sessionRegionMissing', detail: { title: 'Göteborgsregionen', isMadeHere: true } },
    ]);
  });

  test('is a region that a step shows and nobody has noted', () => {
    const step = { id: 'a', title: '', note: '', question: '', kind: 'open', address: '?v=1&paket=skane' } as const;
    expect(dataProblemsOf({ ...emptySession('s'), steps: [step] }, [])).toMatchObject([
      { kind: 'sessionRegionMissing', detail: { title: 'skane', isMadeHere: false } },
    ]);
  });

  test('is another edition of it', () => {
    expect(dataProblemsOf(session, [{ id: 'lokal-gbg', edition: 'e2' }])).toMatchObject([
      { kind: 'sessionOtherEdition', detail: { title: 'Göteborgsregionen', date: '2026-09-01' } },
    ]);
  });
});

describe('a region in a session file', () => {
  const { manifest: given } = givenPack(2);
  const signed = <T extends PackFile>(file: T): T => ({ ...file, sha256: '0'.repeat(64) });
  const files = { areas: signed(given.files.areas), values: given.files.values.map(signed) };
  const manifest = { ...given, id: 'lokal-gbg', files };
  const pack = asMadePack({
    manifest,
    files: new Map([
      ['pack.json', writeManifest(manifest)],
      ['a.csv', 'å,1\n'],
    ]),
  });

  test('comes out as it went in', async () => {
    const included = await includePack(pack, 'sv');
    expect(included).toMatchObject({ id: 'lokal-gbg', title: manifest.title.sv });
    const back = unpackIncluded(included);
    expect(back.manifest).toEqual(manifest);
    expect(await Promise.all([...back.files.values()].map((file) => file.text()))).toEqual(
      Object.values(included.files),
    );
  });

  test('must be the one that it says', async () => {
    const included = await includePack(pack, 'sv');
    expect(problemOf(() => unpackIncluded({ ...included, id: 'lokal-annan' }))?.kind).toBe('invalidPack');
    expect(problemOf(() => unpackIncluded({ ...included, files: {} }))?.kind).toBe('notJson');
  });
});
