// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportDesk } from '../../src/app/export-desk.ts';
import type { ExportPage, MadeFile } from '../../src/app/export-parts.ts';
import type { Exporting } from '../../src/panels/share/share-state.ts';
import { download } from '../../src/panels/table/download.ts';
import { fail } from '../../src/problem/problem.ts';
import type { WorkerClient } from '../../src/protocol/client.ts';
import type { State } from '../../src/store/state.ts';
import { swedish } from '../../src/text/language.ts';
import { givenState } from '../panels/given-state.ts';
import { givenTable, givenView } from '../panels/given.ts';

const idle = { state: 'idle' } as const;

/** A worker that gives the table at once and a file when it is told to. */
class Worker {
  readonly asked: string[] = [];
  progress: ((share: number) => void) | undefined;
  finish: (() => void) | undefined;
  readonly call = (
    name: string,
    _: unknown,
    { signal, onProgress }: { signal: AbortSignal; onProgress?: (share: number) => void },
  ): Promise<unknown> => {
    this.asked.push(name);
    if (name === 'table') return Promise.resolve(givenTable());
    this.progress = onProgress;
    return new Promise((resolve, reject) => {
      this.finish = () => {
        resolve(new Blob(['fil']));
      };
      signal.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
    });
  };
}

let worker: Worker;
let phases: Exporting[];
let handed: MadeFile[];

beforeEach(() => {
  worker = new Worker();
  phases = [];
  handed = [];
});

function desk(state: State, handOver: (file: MadeFile) => void = (file) => void handed.push(file)): ExportDesk {
  const page = Object.assign(document.createElement('div'), { state }) as ExportPage;
  const client = worker as unknown as WorkerClient;
  const source = { page, state, language: swedish, client, base: 'https://karta.example.se/' };
  return new ExportDesk(
    () => source,
    (exporting) => phases.push(exporting),
    handOver,
  );
}

const asked = (): Promise<void> => vi.waitFor(() => expect(worker.finish).toBeDefined());

describe('the desk of files', () => {
  it('makes a table, tells how far it has come, and hands it over by a name that says what, where and when', async () => {
    const at = desk(givenState());
    const made = at.make({ kind: 'table', format: 'xlsx' });
    await asked();
    worker.progress?.(0.5);
    worker.progress?.(0.503);
    worker.finish?.();
    await made;
    expect(worker.asked).toEqual(['table', 'writeSheet']);
    expect(phases.map((one) => (one.phase === 'making' ? (one.share ?? 'making') : one.phase))).toEqual([
      'making',
      0.5,
      'done',
    ]);
    expect(handed.map(({ name }) => name)).toEqual(['mellanrum-tabell-exempel-deso-2022.xlsx']);
  });

  it('says in the name that something is tried', async () => {
    const settled = givenView({ scenario: [{ kind: 'exchange', amount: 5 }] });
    const made = desk(givenState({ settled })).make({ kind: 'areas' });
    await asked();
    worker.finish?.();
    await made;
    expect(handed[0]?.name).toBe('mellanrum-omraden-exempel-deso-2022-tank-om.geojson');
  });

  it('stops when it is told to, and hands nothing over', async () => {
    const at = desk(givenState());
    const made = at.make({ kind: 'areas' });
    await asked();
    at.cancel();
    await made;
    expect([at.exporting.phase, handed.length]).toEqual(['stopped', 0]);
  });

  it('lets a new order take the place of one under way', async () => {
    const at = desk(givenState());
    const first = at.make({ kind: 'areas' });
    await asked();
    Object.assign(worker, { finish: undefined });
    const second = at.make({ kind: 'pair', format: 'csv' });
    await asked();
    worker.finish?.();
    await Promise.all([first, second]);
    expect(handed.map(({ name }) => name.split('-')[1])).toEqual(['polpar']);
  });

  it.each([
    ['a filter that leaves no rows', { settled: givenView({ filter: 'finns inte' }) }, 'table'],
    ['no pair', { pair: idle }, 'pair'],
  ] as const)('says that there is nothing to save: %s', async (_, over, kind) => {
    const at = desk(givenState(over));
    await at.make({ kind, format: 'csv' });
    expect(at.exporting).toMatchObject({ phase: 'failed', problem: { kind: 'nothingToExport' } });
  });

  it('says why when a file cannot be handed over', async () => {
    const at = desk(givenState(), () => fail('downloadBlocked', { message: 'SecurityError' }));
    const made = at.make({ kind: 'pair', format: 'csv' });
    await asked();
    worker.finish?.();
    await made;
    expect(at.exporting).toMatchObject({ phase: 'failed', problem: { kind: 'downloadBlocked' } });
  });
});

describe('handing a file over', () => {
  it('says so where the browser refuses an address for it', () => {
    const refuse = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('SecurityError');
    });
    expect(() => download('a.csv', 'a')).toThrow(/downloadBlocked/);
    refuse.mockRestore();
  });
});
