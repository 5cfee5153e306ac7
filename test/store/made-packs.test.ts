import { describe, expect, test } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import type { MadePack } from '../../src/pack/made-pack.ts';
import { WorkerClient } from '../../src/protocol/client.ts';
import type { ToWorker } from '../../src/protocol/messages.ts';
import { Store } from '../../src/store/store.ts';
import { smallPack } from './small-pack.ts';

type Request = Extract<ToWorker, { kind: 'request' }>;

function madePack(id: string): MadePack {
  const { manifest } = smallPack();
  return { manifest: { ...manifest, id }, files: new Map([['pack.json', new Blob(['{}'])]]), problems: [] };
}

/** A store whose worker opens every pack at once, and what the worker was asked. */
function opened(made: readonly MadePack[] = []): { store: Store; asked: Request[] } {
  const asked: Request[] = [];
  let listener: (event: MessageEvent) => void = () => undefined;
  const client = new WorkerClient({
    postMessage: (message) => {
      const sent = message as ToWorker;
      if (sent.kind !== 'request') return;
      asked.push(sent);
      if (sent.name === 'openPack')
        listener(new MessageEvent('message', { data: { kind: 'answer', id: sent.id, answer: smallPack() } }));
    },
    addEventListener: (_, told) => {
      listener = told;
    },
  });
  const connection = { client, close: () => undefined };
  return { store: new Store(() => connection, 'packs/', initialView, [], 'light', made), asked };
}

async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await Promise.resolve();
}

const served = { id: 'exempel', title: { sv: 'E', en: 'E' }, fictional: true, areas: 3 };

describe('a pack made in this browser', () => {
  test('opens with its own files and stands first in the list of regions', async () => {
    const { store, asked } = opened();
    store.setPacks([served]);
    store.dispatch({ type: 'openMade', made: madePack('lokal-1480') });
    await settled();
    expect(store.state.view.pack).toBe('lokal-1480');
    expect(store.state.packs.map(({ id }) => id)).toEqual(['lokal-1480', 'exempel']);
    const params = asked.findLast(({ name }) => name === 'openPack')?.params as { files?: ReadonlyMap<string, Blob> };
    expect([...(params.files ?? [])].map(([path]) => path)).toEqual(['pack.json']);
  });

  test('made anew while it is open is read again, and everything on screen asked again, at the same view', async () => {
    const { store, asked } = opened();
    store.dispatch({ type: 'openMade', made: madePack('lokal-1480') });
    await settled();
    store.dispatch({ type: 'chooseYear', year: 2023 });
    const before = asked.length;
    store.dispatch({ type: 'openMade', made: madePack('lokal-1480') });
    await settled();
    expect(asked.slice(before).map(({ name }) => name)).toEqual(expect.arrayContaining(['openPack', 'layer', 'pair']));
    expect(store.state.view.year).toBe(2023);
    expect(store.state.packs.filter(({ id }) => id === 'lokal-1480')).toHaveLength(1);
  });

  test('forgotten leaves the list; what is on screen stays', async () => {
    const { store } = opened([madePack('lokal-1480')]);
    store.dispatch({ type: 'choosePack', pack: 'lokal-1480' });
    await settled();
    store.dispatch({ type: 'forgetMade', id: 'lokal-1480' });
    expect(store.state.packs).toEqual([]);
    expect(store.state.pack.state).toBe('ready');
  });

  test('does not follow another region into its files', async () => {
    const { store, asked } = opened([madePack('lokal-1480')]);
    store.dispatch({ type: 'choosePack', pack: 'lokal-1402' });
    await settled();
    expect(asked.at(-1)?.params).not.toHaveProperty('files');
  });
});
