import type { LabAction } from '../../lab/lab-action.ts';
import { changeSession } from '../../lab/change-session.ts';
import type { LabState, Removed } from '../../lab/lab-state.ts';
import { restore } from '../../lab/restore.ts';
import { same } from '../../lab/same.ts';
import { emptySession, isEmpty } from '../../lab/session.ts';
import type { Session } from '../../lab/session.ts';

/**
 * Holds the lab: an action gives a new session, and every change is told to the listeners, many changes in one task only once. Lives as long as the page; what
 * is kept longer is the business of the desk that saves.
 */
export class LabStore {
  private readonly listeners = new Set<(state: LabState) => void>();
  private readonly newId: () => string;
  private current: LabState;
  private told = true;
  /** True where what was last removed was taken from a session that had been kept. */
  private wasKept = false;

  constructor(newId: () => string = () => crypto.randomUUID()) {
    this.newId = newId;
    this.current = {
      session: emptySession(newId()),
      step: undefined,
      removed: undefined,
      saving: { phase: 'off' },
      presenting: undefined,
      isKept: true,
    };
  }

  get state(): LabState {
    return this.current;
  }

  /** Calls the listener after each change, once a microtask; returns how to stop. */
  subscribe(listener: (state: LabState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Changes the session. Gives the id of what is new, '' where nothing changed. */
  dispatch(action: LabAction): string {
    const { session, step, isKept } = this.current;
    const id = this.newId();
    const changed = changeSession(session, action, id);
    if (changed === session) return '';
    const isStepGone = !changed.steps.some((one) => one.id === step);
    const removed = removedBy(action, session);
    if (removed) this.wasKept = isKept;
    this.change({
      session: changed,
      removed: removed ?? (action.type === 'replace' ? undefined : this.current.removed),
      isKept: isEmpty(changed),
      ...(isStepGone ? { step: undefined } : {}),
    });
    return id;
  }

  /** Takes back what was last removed; what has been done since then stays. */
  undo(): void {
    const { removed, session, saving } = this.current;
    if (!removed) return;
    const restored = restore(session, removed);
    const { revision } = restored;
    const isAsKept = this.wasKept && saving.phase === 'off' && same({ ...removed.before, revision }, restored);
    this.change({ session: restored, removed: undefined, isKept: isAsKept || isEmpty(restored) });
  }

  /** Changes what is not the session: the chosen step, saving, presenting. */
  change(part: Partial<LabState>): void {
    this.current = { ...this.current, ...part };
    if (!this.told) return;
    this.told = false;
    queueMicrotask(() => {
      this.told = true;
      for (const listener of this.listeners) listener(this.current);
    });
  }
}

/** What an action takes away that a person may want back. */
function removedBy(action: LabAction, before: Session): Removed | undefined {
  switch (action.type) {
    case 'removeStep':
      return { what: 'step', name: before.steps.find(({ id }) => id === action.id)?.title ?? '', before };
    case 'removeCard':
      return { what: 'card', name: before.cards.find(({ id }) => id === action.id)?.what ?? '', before };
    case 'removePair':
      return { what: 'pair', name: before.pairs.find(({ id }) => id === action.id)?.name ?? '', before };
    case 'resetVotes':
      return { what: 'votes', name: '', before };
    case 'replace':
      return isEmpty(before) ? undefined : { what: 'session', name: before.title, before };
    default:
      return undefined;
  }
}
