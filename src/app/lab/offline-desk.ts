import type { OfflineAction } from '../../panels/lab/offline/offline-action.ts';
import type { OfflineState } from '../../panels/lab/offline/offline-state.ts';
import { firstOfflineState, isBusy } from '../../panels/lab/offline/offline-state.ts';
import { isMadeHere } from '../../pack/made-pack.ts';
import { problem, ProblemError } from '../../problem/problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { KeptAbout } from '../../storage/offline/offline-format.ts';
import { bytesOfFiles } from '../../storage/offline/offline-format.ts';
import { alone } from '../../storage/offline/offline-lock.ts';
import {
  hindrance,
  isRegistered,
  persist,
  persisted,
  register,
  room,
  tidy,
  unregister,
} from '../../storage/offline/offline-registration.ts';
import { PreparedCaches } from '../../storage/offline/prepared-caches.ts';
import type { LabHost } from './lab-host.ts';
import { newerParts, updateOf } from './offline/find-update.ts';
import { keepPart } from './offline/keep-part.ts';
import { keepRegionMadeHere, offerOf } from './offline/offer.ts';
import { carryOver, keepSession, stay, takeOver } from './offline/session-over.ts';
import { aboutApp, servedList, servedRegion } from './offline/served-parts.ts';

/** How often progress is shown, in milliseconds. */
const pace = 100;

/**
 * Prepares the lab without a network, tells of it and takes it away. Nothing is asked of the server before the part is in sight or something is prepared, and
 * nothing stored before somebody asks. A newer version is only told of, never while something is presented, and comes when somebody asks for it.
 */
export class OfflineDesk {
  private readonly host: LabHost;
  private readonly caches: PreparedCaches;
  private current: OfflineState = firstOfflineState;
  private controller = new AbortController();

  constructor(host: LabHost) {
    this.host = host;
    this.caches = new PreparedCaches(host.base);
    host.page.addEventListener('offline', (event) => {
      void this.perform((event as CustomEvent<OfflineAction>).detail);
    });
    window.addEventListener('online', () => {
      void this.check();
    });
    void this.begin();
  }

  get state(): OfflineState {
    return this.current;
  }

  private async perform(action: OfflineAction): Promise<void> {
    switch (action.type) {
      case 'look':
        return this.look();
      case 'prepare':
        return this.prepare();
      case 'cancel':
        this.controller.abort();
        return;
      case 'removeUnfinished':
        return this.take(() => this.caches.removeUnfinished());
      case 'removeRegion':
        return this.take(() => this.caches.removeRegion(action.id));
      case 'removeAll':
        return this.take(() => this.removeAll());
      case 'switch':
        return this.switch();
      case 'putAside':
        this.change({ isPutAside: true });
        return;
    }
  }

  /** When the page opens: what waited for the windows before may go, and a session that was carried over a new version comes back. */
  private async begin(): Promise<void> {
    if (hindrance(window) || !(await isRegistered(this.host.base))) return;
    tidy();
    try {
      takeOver(this.host);
    } catch (error) {
      this.host.report(asProblem(error));
    }
    await this.read();
    await this.check();
  }

  private async look(): Promise<void> {
    const found = hindrance(window);
    if (found) {
      this.change({ hindrance: found });
      return;
    }
    await this.read();
    if (isBusy(this.current.work)) return;
    const { signal } = new AbortController();
    try {
      const offer = await offerOf(this.host, signal);
      this.change(offer ? { offer, hindrance: undefined } : { hindrance: 'notBuilt' });
    } catch {
      this.change({ offer: 'unreachable' });
    }
    await this.check();
  }

  private async read(): Promise<void> {
    this.change({ prepared: await this.caches.list(), persistence: await persisted() });
  }

  /** Looks whether the server has something newer than what is prepared. Says nothing where there is no network, and does not look while something is presented. */
  private async check(): Promise<void> {
    const { prepared, work } = this.current;
    if (!prepared || prepared.parts.length === 0 || isBusy(work) || this.host.lab.state.presenting) return;
    try {
      const { signal } = new AbortController();
      const update = updateOf(await newerParts(this.host.base, prepared, signal));
      if (update) await import('../../panels/lab/offline/update-notice.ts');
      this.change({ update });
    } catch {
      // Without a network there is no news.
    }
  }

  private async prepare(): Promise<void> {
    const { base, page } = this.host;
    const pack = page.state?.settled?.pack ?? '';
    await this.keep(false, async (signal) => {
      const list = await servedList(base, signal);
      if (!list) throw new ProblemError(problem('offlineFile', { reason: 'missing', status: 404 }));
      const region = pack === '' || isMadeHere(pack) ? [] : [await servedRegion(base, pack, signal)];
      return [aboutApp(list), ...region];
    });
  }

  /** Fetches what is newer, and opens it. Does nothing while something is presented, nor where the session would not come along: that is found out first. */
  private async switch(): Promise<void> {
    const { base, lab } = this.host;
    if (lab.state.presenting || isBusy(this.current.work)) return;
    if (!(await carryOver(this.host))) {
      this.change({ work: { phase: 'notCarried' } });
      return;
    }
    const isKept = await this.keep(true, async (signal) => newerParts(base, await this.caches.list(), signal));
    if (!isKept) {
      stay(this.host);
      return;
    }
    this.change({ update: undefined });
    // Once more: the session may have been worked on meanwhile.
    if (await carryOver(this.host)) window.location.reload();
    else this.change({ work: { phase: 'notCarried' } });
  }

  /** Keeps parts, lets them come into force all at once, and says how it went. True when all of it is in force. */
  private async keep(
    isUpdate: boolean,
    find: (signal: AbortSignal) => Promise<readonly KeptAbout[]>,
  ): Promise<boolean> {
    if (isBusy(this.current.work)) return false;
    this.controller = new AbortController();
    const { signal } = this.controller;
    this.change({ work: { phase: 'keeping', done: 0, of: 0, isUpdate } });
    try {
      const ended = await alone(this.host.base, () => this.keepAlone(isUpdate, find, signal));
      if (ended === 'elsewhere') this.change({ work: { phase: 'elsewhere' } });
      return ended !== 'elsewhere';
    } catch (error) {
      await this.fail(error, signal.aborted);
      return false;
    } finally {
      await this.read();
    }
  }

  private async keepAlone(
    isUpdate: boolean,
    find: (signal: AbortSignal) => Promise<readonly KeptAbout[]>,
    signal: AbortSignal,
  ): Promise<void> {
    const { base } = this.host;
    const parts = await find(signal);
    const bytes = parts.reduce((sum, { files }) => sum + bytesOfFiles(files), 0);
    const progress = this.progress(bytes, isUpdate);
    const free = await room();
    if (free !== undefined && free < bytes) throw new ProblemError(problem('storageFull', { bytes }));
    // A region before the app: with the app in force and no region there would be nothing to show.
    for (const about of parts.toReversed())
      await keepPart(about, { base, caches: this.caches, signal, onBytes: progress }).catch((error: unknown) => {
        throw ofAllOf(bytes, error);
      });
    if (!isUpdate) {
      await keepRegionMadeHere(this.host);
      await keepSession(this.host);
    }
    await register(base);
    const date = localTime(new Date());
    await this.caches.point(parts, date);
    this.change({ work: { phase: 'done', bytes, persistence: await persist(), date }, isPutAside: false });
  }

  /** What has come is told a few times a second. */
  private progress(of: number, isUpdate: boolean): (bytes: number) => void {
    let done = 0;
    let told = 0;
    return (bytes) => {
      done += bytes;
      const now = performance.now();
      if (now - told < pace) return;
      told = now;
      this.change({ work: { phase: 'keeping', done, of, isUpdate } });
    };
  }

  /** What was stopped leaves nothing half behind, nor what there is no room for; what the network broke off goes on where it was. */
  private async fail(error: unknown, isCancelled: boolean): Promise<void> {
    const found = asProblem(error);
    if (isCancelled || found.kind === 'storageFull') await this.caches.removeUnfinished().catch(() => undefined);
    this.change({ work: isCancelled ? { phase: 'cancelled' } : { phase: 'failed', problem: found } });
  }

  private async take(work: () => Promise<void>): Promise<void> {
    if (isBusy(this.current.work)) return;
    this.change({ work: { phase: 'removing' } });
    try {
      const ended = await alone(this.host.base, work);
      this.change({ work: { phase: ended === 'elsewhere' ? 'elsewhere' : 'removed' } });
    } catch (error) {
      this.change({ work: { phase: 'failed', problem: asProblem(error) } });
    }
    await this.read();
  }

  private async removeAll(): Promise<void> {
    await unregister(this.host.base);
    await this.caches.removeAll();
    this.change({ update: undefined });
  }

  private change(part: Partial<OfflineState>): void {
    this.current = { ...this.current, ...part };
    this.host.page.requestUpdate();
  }
}

/** Where the room ran out at a file, what is wanted is room for all of them: what had come is taken away. */
function ofAllOf(bytes: number, error: unknown): unknown {
  const isFull = error instanceof ProblemError && error.problem.kind === 'storageFull';
  return isFull ? new ProblemError(problem('storageFull', { bytes })) : error;
}

/** ISO date and time as the clock on the wall has it: only ever read by people. */
function localTime(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('offlineWorker', { message: String(error) });
}
