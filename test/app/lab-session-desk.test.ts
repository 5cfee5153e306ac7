// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexedDB } from 'fake-indexeddb';
import { promisifyRequest } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LabHost, LabPage } from '../../src/app/lab/lab-host.ts';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { ReadyTrackDesk } from '../../src/app/lab/ready-track-desk.ts';
import { SessionDesk } from '../../src/app/lab/session-desk.ts';
import type { ConnectSessions } from '../../src/app/lab/session-files.ts';
import { sessionFileHandlers } from '../../src/imports/session-file/handlers.ts';
import type { SessionFileRequests } from '../../src/imports/session-file/requests.ts';
import { orderOfLab } from '../../src/lab/lab-order.ts';
import { writeSession } from '../../src/lab/session-file/write-session.ts';
import { writtenBy } from '../../src/lab/session-file/written-by.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Session } from '../../src/lab/session.ts';
import { orderOfSession } from '../../src/panels/lab/session/session-order.ts';
import type { SessionOrder } from '../../src/panels/lab/session/session-order.ts';
import { deleteSavedSession, readSavedSession, savedSessions, saveSession } from '../../src/storage/saved-sessions.ts';
import type { Action } from '../../src/store/actions.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { givenState } from '../panels/given-state.ts';
import { givenView } from '../panels/given.ts';
import { nearWorker } from '../protocol/near-worker.ts';
import { describeAs } from './lab-session-given.ts';

const language = await loadLanguage('sv');
const released = readFileSync(join(import.meta.dirname, '../lab/released/v1.mellanrum.json'), 'utf8');
const title = 'Mellan Bergsåsen och Norrdalen, labb 2';

const near: ConnectSessions = () => ({
  client: nearWorker<SessionFileRequests>(sessionFileHandlers()),
  close: () => undefined,
});

let page: LabPage;
let lab: LabStore;
let desk: SessionDesk;
let acted: Action[];

const file = (text: string): File => new File([text], 'labb.mellanrum.json');
const until = (wanted: () => void): Promise<void> => vi.waitFor(wanted, { timeout: 5000, interval: 5 });

function order(one: SessionOrder): void {
  orderOfSession(page, one);
}

async function openFile(text: string): Promise<void> {
  order({ type: 'openFile', file: file(text) });
  await until(() => {
    expect(desk.state.opening.phase).not.toBe('reading');
  });
}

const textOf = (session: Session): string => writeSession(session, { app: 'x', saved: '', included: [] });

beforeEach(async () => {
  for (const { id } of await savedSessions()) await deleteSavedSession(id);
  vi.stubGlobal('BroadcastChannel', undefined);
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  acted = [];
  const view = givenView({ room: 'explore' });
  page = Object.assign(document.createElement('div'), {
    ...{ language, store: undefined, requestUpdate: () => undefined },
    state: givenState({ view, settled: view }),
  }) as never;
  page.addEventListener('act', (event) => acted.push((event as CustomEvent<Action>).detail));
  lab = new LabStore();
  const host: LabHost = {
    ...{ page, lab, base: 'https://example.org/' },
    ...{ report: () => undefined, show: () => undefined, announce: () => undefined },
  };
  desk = new SessionDesk(host, near);
  new ReadyTrackDesk(host);
  await until(() => {
    expect(desk.state.saved).toBeDefined();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a session file', () => {
  it('that falls on another room opens the room Labb, and stores nothing', async () => {
    await desk.drop([file(released)]);
    expect(lab.state).toMatchObject({ session: { title }, isKept: true, saving: { phase: 'off' } });
    expect(acted).toMatchObject([{ type: 'showView', view: { room: 'lab' } }]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it.each([
    ['that breaks off', released.slice(0, 900), 'sessionBroken'],
    ['that is something else', '{"type":"FeatureCollection"}', 'notSession'],
    ['that is empty', '', 'emptyFile'],
  ])('%s says why, and takes nothing with it', async (_, text, kind) => {
    describeAs(lab, 'Lundby');
    await openFile(text);
    expect(desk.state.opening).toMatchObject({ phase: 'failed', problem: { kind } });
    expect(lab.state).toMatchObject({ session: { title: 'Lundby' }, isKept: false });
  });

  it('waits for an answer where something would be lost; the one that is open stays, or is merged', async () => {
    describeAs(lab, 'Lundby');
    await openFile(released);
    expect(desk.state.opening).toMatchObject({ phase: 'asking', next: { title } });
    order({ type: 'answer', how: 'stay' });
    expect(lab.state.session.title).toBe('Lundby');
    await openFile(released);
    order({ type: 'answer', how: 'merge' });
    expect(desk.state.merging).toMatchObject({ phase: 'comparing', theirs: { title } });
    await openFile(released);
    order({ type: 'answer', how: 'open' });
    await until(() => {
      expect(lab.state.session.title).toBe(title);
    });
  });

  it('says which version of the app wrote it', () => {
    expect(writtenBy).toMatch(/^Mellanrum \d+\.\d+\.\d+/);
  });
});

describe('a ready track', () => {
  it('that nobody has touched is not unsaved work', async () => {
    orderOfLab(page, { type: 'openTrack', track: 'bothPoles' });
    await until(() => {
      expect(lab.state.session.steps.length).toBeGreaterThan(0);
    });
    expect(lab.state.isKept).toBe(true);
    lab.dispatch({ type: 'removeStep', id: lab.state.session.steps[0]?.id ?? '' });
    expect(lab.state.isKept).toBe(false);
    lab.undo();
    expect(lab.state.isKept).toBe(true);
    describeAs(lab, 'Vårt eget');
    lab.dispatch({ type: 'removeStep', id: lab.state.session.steps[0]?.id ?? '' });
    lab.undo();
    expect(lab.state.isKept).toBe(false);
  });
});

describe('what is saved on this machine', () => {
  const session: Session = { ...emptySession('one'), title: 'Lundby', revision: 3 };
  const save = (text: string): unknown => saveSession(session, text, { known: undefined, saved: '2026-11-22T14:00Z' });

  it('is opened, and goes on being saved', async () => {
    await save(textOf(session));
    order({ type: 'openSaved', id: 'one' });
    await until(() => {
      expect(lab.state.saving).toMatchObject({ phase: 'saved', revision: 3 });
    });
    describeAs(lab, 'Hisingen');
    await until(() => {
      expect(lab.state.saving).toMatchObject({ phase: 'saved', revision: 4 });
    });
  });

  it('is not written over where a later version of the app wrote what is in it', async () => {
    const later = textOf(session).replace('"version": 1', '"version": 99');
    await save(later);
    order({ type: 'openSaved', id: 'one' });
    await until(() => {
      expect(lab.state.session.title).toBe('Lundby');
    });
    describeAs(lab, 'Hisingen');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await readSavedSession('one'))?.generations.map(({ text }) => text)).toEqual([later]);
    order({ type: 'keep', on: true });
    await until(() => {
      expect(desk.state.rival).toBe(3);
    });
    expect((await readSavedSession('one'))?.generations.map(({ text }) => text)).toEqual([later]);
  });

  it('is merged with what is open, and then known; a merged session of another lab is not', async () => {
    await save(textOf(session));
    order({ type: 'openSaved', id: 'one' });
    await until(() => {
      expect(lab.state.saving).toMatchObject({ phase: 'saved', revision: 3 });
    });
    const later = { ...session, title: 'Majorna', revision: 9 };
    await saveSession(later, textOf(later), { known: Infinity, saved: '' });
    const another = { ...emptySession('two'), place: 'Rådhuset', revision: 20 };
    order({ type: 'mergeFile', file: file(textOf(another)) });
    await until(() => {
      expect(desk.state.merging.phase).toBe('comparing');
    });
    order({ type: 'merge' });
    await until(() => {
      expect(desk.state.rival).toBe(9);
    });
    order({ type: 'mergeWithSaved' });
    await until(() => {
      expect(desk.state.merging).toMatchObject({ phase: 'comparing', theirs: { title: 'Majorna' } });
    });
    order({ type: 'merge' });
    await until(() => {
      expect(lab.state.saving).toMatchObject({ phase: 'saved', revision: lab.state.session.revision });
    });
    expect(desk.state.rival).toBeUndefined();
    expect(lab.state.session).toMatchObject({ title: 'Lundby / Majorna', place: 'Rådhuset' });
  });

  it('is the save before where the last is damaged, which is told', async () => {
    await save(textOf(session));
    const last = { ...session, title: 'Majorna', revision: 4 };
    await saveSession(last, textOf(last), { known: 3, saved: '' });
    const database = await promisifyRequest(indexedDB.open('mellanrum-sessions'));
    const objects = database.transaction('sessions', 'readwrite').objectStore('sessions');
    const record = await promisifyRequest<object>(objects.get(['one', 1]));
    await promisifyRequest(objects.put({ ...record, text: 'half of i' }, ['one', 1]));
    database.close();
    order({ type: 'openSaved', id: 'one' });
    await until(() => {
      expect(lab.state.session.title).toBe('Lundby');
    });
    expect(desk.state.told).toMatchObject({ problems: [{ kind: 'savedSessionDamaged', detail: { kept: 'before' } }] });
  });

  it('is told where it has gone meanwhile', async () => {
    order({ type: 'openSaved', id: 'gone' });
    await until(() => {
      expect(desk.state.opening).toMatchObject({ phase: 'failed', problem: { kind: 'savedSessionGone' } });
    });
  });

  it('is taken away with all its traces', async () => {
    await save(textOf(session));
    order({ type: 'removeSaved', id: 'one' });
    await until(() => {
      expect(desk.state.saved).toEqual([]);
    });
    await vi.waitFor(async () => {
      expect(await indexedDB.databases()).toEqual([]);
    });
  });
});
