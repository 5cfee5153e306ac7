import type { LabState } from '../../lab/lab-state.ts';
import { writeSession } from '../../lab/session-file/write-session.ts';
import { writtenBy } from '../../lab/session-file/written-by.ts';
import type { Session } from '../../lab/session.ts';
import { isEmpty } from '../../lab/session.ts';
import { problem, ProblemError } from '../../problem/problem.ts';
import type { Problem } from '../../problem/problem.ts';
import { saveSession } from '../../storage/saved-sessions.ts';
import type { SaveAnswer } from '../../storage/saved-sessions.ts';
import type { LabStore } from './lab-store.ts';
import { SessionClaim } from './session-claim.ts';
import type { SessionNews } from './session-claim.ts';

interface KeeperParts {
  readonly lab: LabStore;
  readonly onChange: () => void;
  /** What was saved had gone and has been saved anew. */
  readonly onAnew: () => void;
  readonly onNews: (news: SessionNews) => void;
}

/** A change is saved so long after the last one, and at most so long after the first that waits. */
const restMs = 300;
const mostMs = 1500;

/**
 * Saves the session on this machine after each change, once a person has asked for it; until then it touches no storage. Only the window that holds the session
 * saves it, and never over what it does not know. Tells how it goes in `saving` and `isKept`.
 */
export class SessionKeeper {
  private readonly parts: KeeperParts;
  private readonly claim: SessionClaim;
  /** The sessions that a person wants saved here. */
  private readonly wanted = new Set<string>();
  /** The revision of each that this window saved or opened last. */
  private readonly known = new Map<string, number>();
  private current: Session;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  private work: Promise<void> = Promise.resolve();
  private rivalRevision: number | undefined;
  private isWarning = false;

  constructor(parts: KeeperParts) {
    this.parts = parts;
    this.current = parts.lab.state.session;
    this.claim = new SessionClaim({ onLost: () => this.yieldTo(), onNews: parts.onNews });
    parts.lab.subscribe((state) => {
      this.follow(state);
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flush();
    });
    window.addEventListener('pagehide', () => void this.flush());
  }

  get isKeeping(): boolean {
    return this.wanted.has(this.current.id);
  }

  /** What lies here of the session, where it is not what this window knows. */
  get rival(): number | undefined {
    return this.rivalRevision;
  }

  /** The revision that this window knows to be saved. */
  knownOf(id: string): number | undefined {
    return this.known.get(id);
  }

  /** Saves the session from now on. `known` is the revision that lies here already, where this window has opened it. */
  async begin(known?: number): Promise<void> {
    const { session } = this.parts.lab.state;
    this.wanted.add(session.id);
    if (known !== undefined) this.known.set(session.id, known);
    this.current = session;
    await this.claimAndSave(session.id);
  }

  /** Saves no more; what is saved stays. */
  stop(id = this.current.id): void {
    this.wanted.delete(id);
    this.known.delete(id);
    if (id !== this.current.id) return;
    this.pause();
    this.claim.release();
    this.rivalRevision = undefined;
    this.parts.lab.change({ saving: { phase: 'off' }, isKept: isEmpty(this.current) });
    this.parts.onChange();
  }

  /** Takes the session from the window that has it; it has then saved what it had. */
  async takeOver(): Promise<void> {
    await this.claim.takeOver(this.current.id);
  }

  /** From now on what is saved here counts as known: what is saved next stands in its place. */
  async goOn(known: number): Promise<void> {
    this.rivalRevision = undefined;
    await this.begin(known);
  }

  /** Saves at once what waits to be saved. */
  flush(): Promise<void> {
    const waits = this.timer !== undefined;
    this.pause();
    if (waits) this.save(true);
    return this.work;
  }

  tell(type: 'saved' | 'removed', id: string): void {
    this.claim.tell(type, id);
  }

  private follow({ session, isKept }: LabState): void {
    this.warn(!isKept && !isEmpty(session));
    const before = this.current;
    if (before.id !== session.id) {
      void this.flush();
      this.current = session;
      this.claim.release();
      this.rivalRevision = undefined;
      if (this.isKeeping) void this.claimAndSave(session.id);
      else this.parts.lab.change({ saving: { phase: 'off' } });
      this.parts.onChange();
      return;
    }
    this.current = session;
    if (before !== session && this.mayWrite && session.revision !== this.known.get(session.id)) this.soon();
  }

  private get mayWrite(): boolean {
    return this.isKeeping && this.rivalRevision === undefined && this.parts.lab.state.saving.phase !== 'elsewhere';
  }

  private async claimAndSave(id: string): Promise<void> {
    const { lab, onChange } = this.parts;
    lab.change({ saving: { phase: 'saving' } });
    const isOurs = await this.claim.take(id);
    if (id !== this.current.id) return;
    if (isOurs) {
      this.save();
      await this.work;
    } else {
      lab.change({ saving: { phase: 'elsewhere' } });
    }
    onChange();
  }

  private soon(): void {
    const now = performance.now();
    this.waitingSince ??= now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(restMs, this.waitingSince + mostMs - now));
    this.timer = setTimeout(() => {
      this.pause();
      this.save();
    }, wait);
  }

  private pause(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waitingSince = undefined;
  }

  /** One save after another, each with the session as it is when its turn comes. */
  private save(atOnce = false): void {
    const { id } = this.current;
    const leaving = this.current;
    this.work = this.work.then(() => this.write(this.current.id === id ? this.current : leaving, atOnce));
  }

  private async write(session: Session, atOnce: boolean): Promise<void> {
    const { lab, onChange } = this.parts;
    const { id, revision } = session;
    if (!this.wanted.has(id)) return;
    const saved = new Date().toISOString();
    try {
      const text = writeSession(session, { app: writtenBy, saved, included: [] });
      this.settle(session, await saveSession(session, text, { known: this.known.get(id), saved, atOnce }), saved);
    } catch (error) {
      if (lab.state.session.id === id)
        lab.change({ saving: { phase: 'failed', problem: asProblem(error) }, isKept: false });
    }
    onChange();
    const { session: now } = lab.state;
    if (now.id === id && now.revision !== revision && this.mayWrite) this.soon();
  }

  private settle({ id, revision }: Session, answer: SaveAnswer, time: string): void {
    const { lab, onAnew } = this.parts;
    const isShown = lab.state.session.id === id;
    switch (answer.status) {
      case 'saved':
        this.known.set(id, revision);
        this.claim.tell('saved', id);
        if (!isShown) return;
        lab.change({ saving: { phase: 'saved', revision, time }, isKept: lab.state.session.revision === revision });
        if (answer.anew) onAnew();
        return;
      case 'ahead':
        if (!isShown) return;
        this.rivalRevision = answer.revision;
        lab.change({ saving: { phase: 'elsewhere' } });
        return;
      default:
        if (isShown) lab.change({ saving: { phase: 'failed', problem: problem('savedSessionNewer', {}) } });
    }
  }

  /** Another window goes on with the session: what waits is saved, and then nothing more. */
  private async yieldTo(): Promise<void> {
    await this.flush();
    this.parts.lab.change({ saving: { phase: 'elsewhere' } });
    this.parts.onChange();
  }

  /** The browser asks before it leaves the page, while something would be lost. */
  private warn(on: boolean): void {
    if (on === this.isWarning) return;
    this.isWarning = on;
    if (on) window.addEventListener('beforeunload', stay);
    else window.removeEventListener('beforeunload', stay);
  }
}

function stay(event: Event): void {
  event.preventDefault();
}

function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('sessionStorageDenied', {});
}
