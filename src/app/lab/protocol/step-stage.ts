import type { View } from '../../../address/view.ts';
import type { Overlay } from '../../../geography/overlay.ts';
import type { MadePack } from '../../../pack/made-pack.ts';
import type { Problem } from '../../../problem/problem.ts';
import { ProblemError, problem } from '../../../problem/problem.ts';
import type { Connection } from '../../../store/store.ts';
import { Store } from '../../../store/store.ts';
import type { State } from '../../../store/state.ts';
import { connectWorker } from '../../connect-worker.ts';
import { answeredState, isSettled } from './answered-state.ts';

/** How long a view may stand without any news before what is there is taken as it is, ms. */
const patience = 60_000;

/** A step's view with its answers. */
export interface StagedStep {
  /** Answers to what this view asks, and none of those before. */
  readonly state: State;
  /** What could not be had. */
  readonly problems: readonly Problem[];
  /** True where something was still under way. */
  readonly isLate: boolean;
}

interface StageParts {
  /** Where the packs lie. */
  readonly packs: string;
  /** Those that were made here and are not served. */
  readonly made: (id: string) => Promise<MadePack | undefined>;
  readonly overlays: readonly Overlay[];
  readonly connect?: (onStopped: (found: Problem) => void) => Connection;
  readonly patienceMs?: number;
}

/**
 * Where the steps of a protocol are looked at, one after the other, without the screen: a store of its own on a worker of its own. Steps that share a region
 * share the opened pack. A worker that stops is started again once for each step; when it stops again, `show` rejects with its problem.
 */
export class StepStage {
  private readonly parts: StageParts;
  private store: Store | undefined;
  private open: Connection | undefined;
  private stopped: Problem | undefined;
  private readonly added = new Set<string>();

  constructor(parts: StageParts) {
    this.parts = parts;
  }

  /** Shows a view and waits until all that it asks has been answered. Rejects with the signal's reason, or `workerStopped`. */
  async show(view: View, signal: AbortSignal): Promise<StagedStep> {
    this.stopped = undefined;
    const made = this.added.has(view.pack) ? undefined : await this.parts.made(view.pack);
    signal.throwIfAborted();
    this.added.add(view.pack);
    const store = this.shownIn(view, made);
    let isLate = await this.settled(store, signal);
    if (this.hasStopped) {
      this.stopped = undefined;
      store.dispatch({ type: 'recover' });
      isLate = await this.settled(store, signal);
      if (this.hasStopped) throw new ProblemError(this.stopped ?? problem('workerStopped', { message: '' }));
    }
    return { ...answeredState(store.state), isLate };
  }

  /** Ends the worker. */
  close(): void {
    this.open?.close();
    this.store = undefined;
  }

  private get hasStopped(): boolean {
    return this.stopped !== undefined;
  }

  private shownIn(view: View, made: MadePack | undefined): Store {
    if (this.store) {
      if (made) this.store.addMade(made);
      this.store.show(view);
      return this.store;
    }
    const store = new Store(() => this.connected(), this.parts.packs, view, [], 'light', made ? [made] : []);
    this.store = store;
    for (const overlay of [...this.parts.overlays].reverse()) store.dispatch({ type: 'addOverlay', overlay });
    return store;
  }

  private connected(): Connection {
    const { connect = connectWorker } = this.parts;
    this.open = connect((found) => {
      this.stopped = found;
      this.store?.workerStopped(found);
    });
    return this.open;
  }

  /** Resolves when nothing is under way, false, or when nothing has been heard for a while, true. */
  private settled(store: Store, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve, reject) => {
      let timer = 0;
      const end = (go: () => void): void => {
        clearTimeout(timer);
        stop();
        signal.removeEventListener('abort', abort);
        go();
      };
      const abort = (): void => end(() => reject(signal.reason as Error));
      const look = (): void => {
        clearTimeout(timer);
        if (this.hasStopped || isSettled(store.state)) end(() => resolve(false));
        else timer = Number(setTimeout(() => end(() => resolve(true)), this.parts.patienceMs ?? patience));
      };
      const stop = store.subscribe(look);
      signal.addEventListener('abort', abort, { once: true });
      if (signal.aborted) abort();
      else look();
    });
  }
}
