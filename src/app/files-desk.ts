import type { DeskPack } from '../imports/from-files/file-desk.ts';
import type { OpenRegion } from '../imports/from-files/open-region.ts';
import type { Corrections, FileJoin, FileProposal, OwnPackFacts } from '../imports/from-files/proposal.ts';
import type { BaseSource, DeskFile, FileLayer, ImportRequests } from '../imports/requests.ts';
import type { FilesRegion, FilesState, FileStage, OwnFile } from '../panels/data/own-files/files-state.ts';
import { firstFilesState } from '../panels/data/own-files/files-state.ts';
import { isInPack } from '../panels/data/own-files/readiness.ts';
import type { Problem } from '../problem/problem.ts';
import { ProblemError, problem } from '../problem/problem.ts';
import type { WorkerClient } from '../protocol/client.ts';

/** The region that is open: what files are held against, and what a pack of them is made on. */
export interface OpenedRegion {
  readonly region: OpenRegion;
  readonly base: BaseSource;
  readonly shown: FilesRegion;
}

type Client = WorkerClient<ImportRequests>;

/** What the page knows of a file besides what is shown. */
interface Held {
  readonly file: File;
  readonly controller: AbortController;
  /** The worker that has read it, and what the worker calls it. */
  home: { readonly client: Client; readonly id: string } | undefined;
}

/**
 * Where files of one's own are put forward: read one after another in the worker, proposed, corrected and made into a pack. A file that cannot be read leaves the
 * others. Where the worker has stopped, files that it had read are read anew.
 */
export class FilesDesk {
  private readonly client: () => Client;
  private readonly listeners = new Set<(state: FilesState) => void>();
  private readonly held = new Map<string, Held>();
  private readonly stale = new Set<string>();
  private count = 0;
  private reading = false;
  private opened: OpenedRegion | undefined;
  private told: { readonly client: Client; readonly opened: OpenedRegion | undefined } | undefined;
  private made: { readonly id: string; readonly opened: OpenedRegion; readonly keys: readonly string[] } | undefined;
  private current: FilesState = firstFilesState;

  constructor(client: () => Client) {
    this.client = client;
  }

  get state(): FilesState {
    return this.current;
  }

  /** Calls the listener at each change. */
  subscribe(listener: (state: FilesState) => void): void {
    this.listeners.add(listener);
  }

  /**
   * Holds the files against another region. A region that these very files were put into is not another: they are held against the one that it was made of, so that
   * they can be corrected and put in again.
   */
  follow(opened: OpenedRegion | undefined): void {
    const { made } = this;
    const own = made && opened?.base.manifest.id === made.id && made.keys.every((key) => this.held.has(key));
    const next = own ? made.opened : opened;
    if (next?.base.manifest === this.opened?.base.manifest) return;
    this.opened = next;
    this.become({ region: next?.shown, making: { phase: 'no' } });
    this.recall();
  }

  /** Reads files, beside those that are here. */
  add(files: readonly File[]): void {
    const added = files.map((file): OwnFile => {
      this.count += 1;
      const key = `own-${this.count.toString()}`;
      this.held.set(key, { file, controller: new AbortController(), home: undefined });
      return { key, name: file.name, bytes: file.size, stage: { phase: 'waiting' }, corrections: {} };
    });
    this.become({ files: [...this.current.files, ...added], making: { phase: 'no' } });
    void this.readNext();
  }

  /** Stops the reading of a file, or takes it away. */
  remove(key: string): void {
    const held = this.held.get(key);
    if (!held) return;
    held.controller.abort();
    this.held.delete(key);
    this.become({ files: this.current.files.filter((file) => file.key !== key), making: { phase: 'no' } });
    if (!held.home) return;
    if (held.home.client === this.client())
      void this.ask((client) => client.call('forgetFile', held.home?.id ?? '', open()));
    this.recall();
  }

  /** Reads a file again. */
  readAgain(key: string): void {
    const held = this.held.get(key);
    if (!held) return;
    this.held.set(key, { file: held.file, controller: new AbortController(), home: undefined });
    this.stage(key, { phase: 'waiting' });
    void this.readNext();
  }

  /** Follows what a person says of a file. */
  correct(key: string, corrections: Corrections): void {
    this.become({
      files: this.current.files.map((file) => (file.key === key ? { ...file, corrections } : file)),
      making: { phase: 'no' },
    });
    this.stale.add(key);
    void this.preview();
  }

  /** The rows of a file that did not join. Rejects with a `ProblemError`. */
  async join(key: string): Promise<FileJoin | null> {
    const file = this.deskFile(key);
    return file ? this.client().call('fileJoin', file, open()) : null;
  }

  /** The layer of a geographic file. Rejects with a `ProblemError`. */
  async layer(key: string): Promise<FileLayer | null> {
    const file = this.deskFile(key);
    return file ? this.client().call('fileLayer', file, open()) : null;
  }

  /** Takes down that a file's layer lies over the map now. */
  isOverlaid(key: string): void {
    this.become({ files: this.current.files.map((file) => (file.key === key ? { ...file, overlaid: true } : file)) });
  }

  /** Makes a pack of the files; undefined where that could not be, with the problem in the state. */
  async make(facts: OwnPackFacts): Promise<DeskPack | undefined> {
    const { opened } = this;
    const taken = this.current.files.filter((file) => isInPack(file, this.current.files));
    const files = taken.flatMap(({ key }) => this.deskFile(key) ?? []);
    this.become({ making: { phase: 'making' } });
    try {
      const base = opened?.base ?? null;
      const made = await this.client().call('packFromFiles', { files, facts, base }, open());
      if (opened) this.made = { id: made.pack.manifest.id, opened, keys: taken.map(({ key }) => key) };
      this.become({ making: { phase: 'no' } });
      return made;
    } catch (error) {
      this.become({ making: { phase: 'failed', problem: asProblem(error) } });
      return undefined;
    }
  }

  private deskFile(key: string): DeskFile | undefined {
    const home = this.held.get(key)?.home;
    const file = this.current.files.find((one) => one.key === key);
    return home && file ? { id: home.id, corrections: file.corrections } : undefined;
  }

  /** One after another: two large files at once would need the memory of both. */
  private async readNext(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    for (;;) {
      const next = this.current.files.find(({ stage }) => stage.phase === 'waiting');
      const held = next && this.held.get(next.key);
      if (!next || !held) break;
      await this.read(next.key, held);
    }
    this.reading = false;
  }

  private async read(key: string, held: Held): Promise<void> {
    const { file, controller } = held;
    this.stage(key, { phase: 'reading', progress: 0 });
    const client = this.client();
    try {
      this.tellRegion(client);
      const onProgress = (progress: number): void => this.stage(key, { phase: 'reading', progress });
      const first = await client.call('readOwnFile', file, { signal: controller.signal, onProgress });
      held.home = { client, id: first.id };
      const [found] = first.problems;
      const unread = first.use.value === 'none' && first.columns.length === 0 && found !== undefined;
      if (unread) this.stage(key, { phase: 'failed', problem: found, again: false });
      else this.stage(key, { phase: 'read', proposal: await this.asSaid(key, first, client), first });
      if (first.use.alternatives.includes('areas')) this.recall();
      else void this.preview();
    } catch (error) {
      if (!controller.signal.aborted) this.stage(key, { phase: 'failed', problem: asProblem(error), again: true });
      this.readLost();
    }
  }

  /** What a file that was read again is taken for with what has been said of it. */
  private async asSaid(key: string, first: FileProposal, client: Client): Promise<FileProposal> {
    const corrections = this.current.files.find((file) => file.key === key)?.corrections ?? {};
    if (Object.keys(corrections).length === 0) return first;
    const [said] = await client.call('previewFiles', [{ id: first.id, corrections }], open());
    return said ?? first;
  }

  /** Files that a worker had read which is no more are read anew. */
  private readLost(): void {
    const client = this.client();
    for (const { key, stage } of this.current.files)
      if (stage.phase === 'read' && this.held.get(key)?.home?.client !== client) this.readAgain(key);
  }

  /** Every file is held anew against the region and the boundaries that are here. */
  private recall(): void {
    for (const { key, stage } of this.current.files) if (stage.phase === 'read') this.stale.add(key);
    void this.preview();
  }

  /** Follows all that has been said; what is said meanwhile is followed in the next round. */
  private async preview(): Promise<void> {
    if (this.current.thinking || this.stale.size === 0) return;
    this.become({ thinking: true });
    while (this.stale.size > 0) await this.previewOnce();
    this.become({ thinking: false });
  }

  private async previewOnce(): Promise<void> {
    const asked = [...this.stale].flatMap((key) => {
      const file = this.deskFile(key);
      return file ? [{ key, file }] : [];
    });
    this.stale.clear();
    if (asked.length === 0) return;
    try {
      const client = this.client();
      this.tellRegion(client);
      const files = asked.map(({ file }) => file);
      const found = await client.call('previewFiles', files, open());
      found.forEach((proposal, k) => this.propose(asked[k]?.key ?? '', proposal));
    } catch (error) {
      for (const { key } of asked) this.stage(key, { phase: 'failed', problem: asProblem(error), again: true });
    }
  }

  private propose(key: string, proposal: FileProposal): void {
    const before = this.current.files.find((file) => file.key === key);
    if (before?.stage.phase !== 'read') return;
    const untold = Object.keys(before.corrections).length === 0;
    this.stage(key, { phase: 'read', proposal, first: untold ? proposal : before.stage.first });
  }

  /** The worker answers in order: what is asked after this is held against the region. */
  private tellRegion(client: Client): void {
    const { told, opened } = this;
    if (told?.client === client && told.opened === opened) return;
    this.told = { client, opened };
    void this.ask((to) => to.call('openRegion', opened?.region ?? null, open()));
  }

  /** Asks something whose answer says nothing; that the worker has stopped is said by what is asked next. */
  private async ask(question: (client: Client) => Promise<unknown>): Promise<void> {
    try {
      await question(this.client());
    } catch {
      this.told = undefined;
    }
  }

  private stage(key: string, stage: FileStage): void {
    if (!this.held.has(key)) return;
    this.become({ files: this.current.files.map((file) => (file.key === key ? { ...file, stage } : file)) });
  }

  private become(part: Partial<FilesState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener(this.current);
  }
}

/** A question that is not taken back. */
function open(): { readonly signal: AbortSignal } {
  return { signal: new AbortController().signal };
}

function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('workerStopped', { message: String(error) });
}
