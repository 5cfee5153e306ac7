// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { LabHost, LabPage } from '../../src/app/lab/lab-host.ts';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { SessionBeside } from '../../src/app/lab/session-beside.ts';
import { SessionFiles } from '../../src/app/lab/session-files.ts';
import type { ConnectSessions } from '../../src/app/lab/session-files.ts';
import { SessionMerging } from '../../src/app/lab/session-merging.ts';
import { ownRegions, regionProblems } from '../../src/app/lab/session-regions.ts';
import { sessionFileHandlers } from '../../src/imports/session-file/handlers.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Session } from '../../src/lab/session.ts';
import type { MadePack } from '../../src/pack/made-pack.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { givenState } from '../panels/given-state.ts';

const language = await loadLanguage('sv');
const note = (pack: string, edition = ''): Session['data'][number] => ({ pack, title: pack, date: '', edition });

describe('the worker of session files', () => {
  it('is ended where reading is stopped; the next file has a new one', async () => {
    const close = vi.fn<() => void>();
    const call = (_name: string, _file: Blob, { signal }: { readonly signal: AbortSignal }): Promise<never> =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('stopped'));
        });
      });
    const connect = vi.fn(() => ({ client: { call }, close }));
    const files = new SessionFiles(connect as unknown as ConnectSessions);
    const controller = new AbortController();
    const reading = files.read(new Blob(['{}']), controller.signal, () => undefined);
    controller.abort();
    await expect(reading).rejects.toThrow('stopped');
    expect(close).toHaveBeenCalledOnce();
    const next = new AbortController();
    files.read(new Blob(['{}']), next.signal, () => undefined).catch(() => undefined);
    expect(connect).toHaveBeenCalledTimes(2);
    next.abort();
  });

  it('reads nothing of a file that is larger than a page can hold', async () => {
    const slice = vi.fn<() => Blob>(() => new Blob());
    const file = { size: 40_000_001, slice } as unknown as Blob;
    const told = { signal: new AbortController().signal, progress: () => undefined, news: () => undefined };
    await expect(sessionFileHandlers().readSessionFile(file, told)).rejects.toMatchObject({
      problem: { kind: 'sessionTooLarge', detail: { bytes: 40_000_001, limit: 40_000_000 } },
    });
    expect(slice).not.toHaveBeenCalled();
  });
});

describe('the regions of a session', () => {
  const session = { ...emptySession('s'), data: [note('exempel'), note('lokal-gbg')] };

  it('that may go into a file are those that were made in a browser', async () => {
    const store = { madeFiles: () => new Map([['pack.json', new Blob(['12345'])]]) };
    const regions = await ownRegions({ store } as unknown as LabPage, session);
    expect(regions).toEqual([{ id: 'lokal-gbg', title: 'lokal-gbg', bytes: 5 }]);
  });

  it('are told of where they are not here, or here with other figures', () => {
    const page = { state: givenState({}), store: undefined, language } as unknown as LabPage;
    const kinds = regionProblems(page, { ...session, data: [note('exempel', 'another'), note('lokal-gbg')] });
    expect(kinds.map(({ kind }) => kind)).toEqual(['sessionOtherEdition', 'sessionRegionMissing']);
  });

  it('come with a session that is put beside the open one', () => {
    const addMade = vi.fn<(...made: readonly MadePack[]) => void>();
    const page = Object.assign(document.createElement('div'), { store: { addMade } });
    const lab = new LabStore();
    const merging = new SessionMerging(lab, () => undefined);
    const beside = new SessionBeside({ page, lab } as unknown as LabHost, merging, {} as never);
    const made = { manifest: { id: 'lokal-gbg' } } as unknown as MadePack;
    beside.compare({ session, included: [made], problems: [], isNewer: false, name: 'b.json', known: undefined });
    expect(addMade).toHaveBeenCalledExactlyOnceWith(made);
    expect(merging.merging).toMatchObject({ phase: 'comparing', name: 'b.json', theirs: session });
  });
});
