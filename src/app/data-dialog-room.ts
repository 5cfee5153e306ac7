import type { FetchSetting } from '../imports/requests.ts';
import type { MadePack } from '../pack/made-pack.ts';
import type { DataAction, DataPart } from '../panels/data/data-action.ts';
import '../panels/data/data-dialog.ts';
import type { DataDialog } from '../panels/data/data-dialog.ts';
import type { DataState } from '../panels/data/data-state.ts';
import { firstDataState } from '../panels/data/data-state.ts';
import type { FetchState } from '../panels/data/fetch/fetch-state.ts';
import type { Problem } from '../problem/problem.ts';
import { ProblemError, problem } from '../problem/problem.ts';
import { deleteSavedPack, savePack, savedPacks } from '../storage/saved-packs.ts';
import { act } from '../store/actions.ts';
import { connectImportWorker } from './connect-import-worker.ts';
import type { DataHost } from './data-dialog-host.ts';
import { FetchDesk } from './fetch-desk.ts';
import { FilesRoom } from './files-room.ts';
import { readScbAddress } from './scb-address.ts';

/** What the fetch met besides is said where the region is made; these were said before it was fetched. */
const saidBefore: ReadonlySet<Problem['kind']> = new Set(['yearsOfOtherDivision', 'yearsNotPublished']);

/** Does what is asked for in the dialog: fetches, opens, saves, removes. Nothing is stored that has not been asked for. */
export class DataRoom {
  private readonly host: DataHost;
  private readonly desk = new FetchDesk(connectImportWorker);
  private readonly files: FilesRoom;
  private save = false;
  private seen: FetchState | undefined;
  /** What the page was told of the region that was opened last. */
  private told: readonly Problem[] = [];
  private current: DataState = firstDataState;

  constructor(host: DataHost) {
    this.host = host;
    this.files = new FilesRoom({
      host,
      client: () => this.desk.client,
      onChange: (files) => this.change({ files }),
      show: (made) => this.show([made], undefined),
      save: (made) => void this.keep([made]),
      today,
    });
    host.addEventListener('data', (event) => {
      this.perform((event as CustomEvent<DataAction>).detail);
    });
    this.desk.subscribe((state, before) => {
      this.change({ fetch: state });
      this.settle(state, before);
    });
    void this.readAddress();
  }

  get state(): DataState {
    return this.current;
  }

  /** The fetch at hand, unless its end has been seen in the dialog. */
  get untold(): FetchState | undefined {
    return this.seen === this.current.fetch ? undefined : this.current.fetch;
  }

  /** Opens the dialog; the list of what is saved is read anew. */
  async open(part: DataPart | undefined): Promise<void> {
    void this.list();
    this.files.follow();
    await this.dialog?.open(part);
  }

  /** Reads files that were dropped on the page. */
  async drop(files: readonly File[]): Promise<void> {
    await this.open('own');
    this.files.perform({ type: 'addFiles', files });
  }

  private get dialog(): DataDialog | null {
    return this.host.querySelector('mr-data');
  }

  private perform(action: DataAction): void {
    switch (action.type) {
      case 'plan':
        this.desk.plan(action.order);
        return;
      case 'fetch':
        this.start(action.save);
        return;
      case 'cancel':
        this.desk.cancel();
        return;
      case 'retry':
        this.change({ problem: undefined, saving: { state: 'no' } });
        this.desk.retry();
        return;
      case 'again':
        this.change({ problem: undefined });
        this.desk.again();
        return;
      case 'openFetched':
        void this.openFetched(action.id);
        return;
      case 'saveFetched':
        void this.keep(this.packs);
        return;
      case 'openSaved':
        this.dialog?.close();
        act(this.host, { type: 'choosePack', pack: action.id });
        return;
      case 'removeSaved':
        void this.remove(action.id);
        return;
      case 'closed':
        if (this.current.fetch.phase !== 'running') this.seen = this.current.fetch;
        this.host.requestUpdate();
        return;
      default:
        this.files.perform(action);
    }
  }

  private start(save: boolean): void {
    const { address } = this.current;
    if (address === undefined || address === 'unknown') return;
    this.save = save;
    this.change({ problem: undefined, saving: { state: 'no' } });
    const setting: Omit<FetchSetting, 'order'> = { ...address, date: today() };
    this.desk.start(setting);
  }

  /** The packs of a fetch that has ended. */
  private get packs(): readonly MadePack[] {
    const { fetch } = this.current;
    return fetch.phase === 'done' || fetch.phase === 'cancelled' ? (fetch.packs ?? []) : [];
  }

  /** When a fetch ends: saves if that was asked for, and opens for a person who still waits at the dialog. */
  private settle(state: FetchState, before: FetchState): void {
    if (before.phase !== 'running' || state.phase !== 'done') return;
    if (this.save && state.packs.length > 0) void this.keep(state.packs);
    const waiting = this.dialog?.shown === 'fetch';
    if (waiting && state.failed.length === 0 && state.packs.length > 0) this.show(state.packs, undefined);
    else if (!this.dialog?.isOpen) this.announceEnd(state);
  }

  private announceEnd(state: Extract<FetchState, { phase: 'done' }>): void {
    const { shell } = this.host.language.text;
    const detail = state.failed.length > 0 ? shell.fetchEndedInPart : shell.fetchEnded;
    this.host.dispatchEvent(new CustomEvent<string>('announce', { detail }));
  }

  private async openFetched(id: string | undefined): Promise<void> {
    this.change({ problem: undefined });
    try {
      const packs = this.packs.length > 0 ? this.packs : await this.desk.packsSoFar();
      if (packs.length === 0) this.change({ problem: problem('nothingToShow', { what: 'figures' }) });
      else this.show(packs, id);
    } catch (error) {
      this.change({ problem: asProblem(error) });
    }
  }

  /** Opens one of the packs, the latest division if none is named; the others join the list of regions. */
  private show(packs: readonly MadePack[], id: string | undefined): void {
    const shown = packs.find(({ manifest }) => manifest.id === id) ?? packs[0];
    if (!shown) return;
    this.host.store?.addMade(...packs.filter((pack) => pack !== shown));
    act(this.host, { type: 'openMade', made: shown });
    this.report(shown.problems.filter(({ kind }) => !saidBefore.has(kind)));
    this.dialog?.close();
    // What opened the dialog may go with the region that was; the bar stays.
    this.host.querySelector<HTMLElement>('.bar .open-data')?.focus();
    const { language } = this.host;
    const detail = language.text.shell.regionOpen(shown.manifest.title[language.id]);
    this.host.dispatchEvent(new CustomEvent<string>('announce', { detail }));
  }

  /** Tells the page what a region lacks, in the place of what an earlier edition did. */
  private report(problems: readonly Problem[]): void {
    const { store } = this.host;
    for (const old of this.told) {
      const index = store?.state.problems.indexOf(old) ?? -1;
      if (index >= 0) act(this.host, { type: 'dismissProblem', index });
    }
    this.told = problems;
    store?.report(...problems);
  }

  private async keep(packs: readonly MadePack[]): Promise<void> {
    this.change({ saving: { state: 'saving' } });
    try {
      for (const pack of packs) await savePack(pack, today());
      this.change({ saving: { state: 'saved' } });
    } catch (error) {
      this.change({ saving: { state: 'failed', problem: asProblem(error) } });
      // Where the dialog is closed, the page says it.
      if (!this.dialog?.isOpen) this.host.store?.report(asProblem(error));
    }
    await this.list();
  }

  private async remove(id: string): Promise<void> {
    try {
      await deleteSavedPack(id);
      act(this.host, { type: 'forgetMade', id });
    } catch (error) {
      this.change({ savedProblem: asProblem(error) });
      return;
    }
    await this.list();
  }

  private async list(): Promise<void> {
    try {
      const saved = await savedPacks();
      this.change({ saved, savedProblem: undefined });
      this.host.dispatchEvent(new CustomEvent('saved-regions', { detail: saved }));
    } catch (error) {
      this.change({ saved: this.current.saved ?? [], savedProblem: asProblem(error) });
    }
  }

  private async readAddress(): Promise<void> {
    try {
      this.change({ address: await readScbAddress(document.baseURI) });
    } catch {
      this.change({ address: 'unknown' });
    }
  }

  private change(part: Partial<DataState>): void {
    this.current = { ...this.current, ...part };
    this.host.requestUpdate();
  }
}

/** ISO date on this machine. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('workerStopped', { message: String(error) });
}
