import { describe, expect, test } from 'vitest';
import type { OpenedRegion } from '../../src/app/files-desk.ts';
import { FilesDesk } from '../../src/app/files-desk.ts';
import { importHandlers } from '../../src/imports/handlers.ts';
import { readinessOf } from '../../src/panels/data/own-files/readiness.ts';
import { problem } from '../../src/problem/problem.ts';
import { region } from '../imports/given-files.ts';
import { base, deso, facts } from '../imports/given-own-pack.ts';
import { nearWorker } from '../protocol/near-worker.ts';

const { title, columns, years } = base.manifest;
const opened: OpenedRegion = {
  region,
  base: {
    manifest: base.manifest,
    address: '/nowhere/',
    files: new Map([...base.files].map(([path, text]) => [path, new Blob([text])])),
  },
  shown: { title, columns, years, municipalities: ['0643', '1440'] },
};

async function until(desk: FilesDesk, wanted: () => boolean): Promise<void> {
  if (wanted()) return;
  await new Promise<void>((resolve) => {
    desk.subscribe(() => {
      if (wanted()) resolve();
    });
  });
}

const phases = (desk: FilesDesk): readonly string[] => desk.state.files.map(({ stage }) => stage.phase);
const isRead = (desk: FilesDesk): boolean =>
  !desk.state.thinking && phases(desk).every((phase) => phase === 'read' || phase === 'failed');

async function given(...files: readonly File[]): Promise<{ desk: FilesDesk; restart: () => void }> {
  let client = nearWorker(importHandlers());
  const desk = new FilesDesk(() => client);
  desk.follow(opened);
  desk.add(files);
  await until(desk, () => isRead(desk));
  return {
    desk,
    restart: () => {
      client.stop(problem('workerStopped', { message: 'out of memory' }));
      client = nearWorker(importHandlers());
    },
  };
}

const values = new File([deso], 'siffror-2017.csv');
const short = new File(['kommun;antal\n643;4\n1440;9\n'], 'kommuner-2016.csv');
const picture = new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])], 'bild.png');

describe('files on the desk', () => {
  test('are read one after another, in the order they came', async () => {
    const desk = new FilesDesk(
      (
        (client) => () =>
          client
      )(nearWorker(importHandlers())),
    );
    const seen = new Set<string>();
    desk.subscribe(() => seen.add(phases(desk).join(' ')));
    desk.add([values, short]);
    await until(desk, () => isRead(desk));
    expect(seen).toContain('reading waiting');
    expect(seen).toContain('read reading');
    expect([...seen]).not.toContain('reading reading');
  });

  test('that cannot be read say why, and the others stand', async () => {
    const { desk } = await given(picture, values);
    expect(phases(desk)).toEqual(['failed', 'read']);
    expect(desk.state.files[0]?.stage).toMatchObject({ problem: { kind: 'unknownFormat' }, again: false });
    expect(readinessOf(desk.state)).toMatchObject({ state: 'ready', indicators: 3 });
  });

  test('taken away while they are read are not read on', async () => {
    const desk = new FilesDesk(
      (
        (client) => () =>
          client
      )(nearWorker(importHandlers())),
    );
    desk.add([values, short]);
    desk.remove(desk.state.files[0]!.key);
    await until(desk, () => isRead(desk));
    expect(desk.state.files.map(({ name }) => name)).toEqual(['kommuner-2016.csv']);
    expect(phases(desk)).toEqual(['read']);
  });

  test('are held against no region until one is open, and then against it', async () => {
    const client = nearWorker(importHandlers());
    const desk = new FilesDesk(() => client);
    desk.add([values]);
    await until(desk, () => isRead(desk));
    const [file] = desk.state.files;
    expect(file?.stage).toMatchObject({ proposal: { join: { matched: 0, areas: 0 } } });
    expect(readinessOf(desk.state).state).toBe('nothing');
    desk.follow(opened);
    await until(desk, () => isRead(desk) && readinessOf(desk.state).state === 'ready');
    expect(desk.state.files[0]?.stage).toMatchObject({ proposal: { join: { matched: 6, areas: 6 } } });
  });
});

describe('what a person says', () => {
  test('is asked for before anything is made: a lost zero', async () => {
    const { desk } = await given(short);
    expect(readinessOf(desk.state)).toEqual({ state: 'questions', count: 1 });
    desk.correct(desk.state.files[0]!.key, { leadingZeros: true });
    await until(desk, () => isRead(desk) && readinessOf(desk.state).state === 'ready');
    expect(desk.state.files[0]?.stage).toMatchObject({ proposal: { join: { matched: 2 } } });
  });

  test('is followed in the end, however fast it is changed', async () => {
    const { desk } = await given(short);
    const { key } = desk.state.files[0]!;
    for (const leadingZeros of [true, false, true, false]) desk.correct(key, { leadingZeros });
    await until(desk, () => isRead(desk) && readinessOf(desk.state).state === 'ready');
    expect(desk.state.files[0]?.stage).toMatchObject({ proposal: { join: { matched: 1 } }, first: { id: 'file-1' } });
  });
});

describe('a pack', () => {
  test('is made on the open region, with what was measured first', async () => {
    const { desk } = await given(values, picture);
    const made = await desk.make({ ...facts, id: 'egen-mitt' });
    expect(made?.pack.manifest).toMatchObject({ id: 'lokal-egen-mitt', years: [2016, 2017] });
    expect(made?.measures[0]).toBe('balance');
  });

  test('that was made of these files is no other region: they can be put in again', async () => {
    const { desk } = await given(values);
    const made = await desk.make({ ...facts, id: 'egen-mitt' });
    const own = { ...opened, base: { manifest: made!.pack.manifest, address: '', files: made!.pack.files } };
    desk.follow(own);
    expect(desk.state.region).toBe(opened.shown);
    desk.remove(desk.state.files[0]!.key);
    desk.follow(own);
    expect(desk.state.region).toBe(own.shown);
    desk.follow({
      ...own,
      shown: { ...own.shown, title: { sv: 'Mitt', en: 'Mine' } },
      base: { ...own.base, manifest: { ...own.base.manifest } },
    });
    expect(desk.state.region?.title.sv).toBe('Mitt');
  });

  test('that cannot be made says why in the state, and the files stay', async () => {
    const { desk } = await given(short);
    expect(await desk.make({ ...facts, id: 'egen-mitt' })).toBeUndefined();
    expect(desk.state.making).toMatchObject({ phase: 'failed' });
    expect(phases(desk)).toEqual(['read']);
  });
});

describe('a worker that has stopped', () => {
  test('has the files that it was asked about read again by another when the person says so', async () => {
    const { desk, restart } = await given(values);
    restart();
    const { key } = desk.state.files[0]!;
    desk.correct(key, { year: 2018 });
    await until(desk, () => phases(desk).includes('failed'));
    expect(desk.state.files[0]?.stage).toMatchObject({ again: true });
    desk.readAgain(key);
    await until(desk, () => isRead(desk) && phases(desk)[0] === 'read');
    expect(desk.state.files[0]?.stage).toMatchObject({ proposal: { years: [2018] } });
  });
});

test('the join is told row by row', async () => {
  const { desk } = await given(new File(['kommun;antal 2020\n1440;1\n1480;2\n'], 'k.csv'));
  const join = await desk.join(desk.state.files[0]!.key);
  expect(join?.unjoined).toMatchObject([{ row: 3, code: '1480', reason: 'outsideRegion' }]);
});
