import { vi } from 'vitest';
import type { LabStore } from '../../src/app/lab/lab-store.ts';
import type { Session } from '../../src/lab/session.ts';

type Granted = (lock: object | null) => Promise<void> | undefined;

/** The locks of a browser, as far as windows use them to agree on who saves. */
class GivenLocks {
  private readonly held = new Map<string, (reason: Error) => void>();

  request(name: string, { ifAvailable, steal }: LockOptions, granted: Granted): Promise<void> {
    if (this.held.has(name) && ifAvailable === true) return Promise.resolve(granted(null)).then(() => undefined);
    if (steal === true) this.held.get(name)?.(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      this.held.set(name, reject);
      void Promise.resolve(granted({ name })).then(() => {
        if (this.held.get(name) === reject) this.held.delete(name);
        resolve();
      });
    });
  }
}

/** What windows say to each other; every one but the one that speaks hears it a little later. */
class GivenChannel extends EventTarget {
  static all: GivenChannel[] = [];

  constructor() {
    super();
    GivenChannel.all.push(this);
  }

  postMessage(data: unknown): void {
    queueMicrotask(() => {
      for (const one of GivenChannel.all) if (one !== this) one.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
}

/** A browser with locks and a channel, and a clock that stands still until it is moved. */
export function givenBrowser(): void {
  GivenChannel.all = [];
  vi.stubGlobal('BroadcastChannel', GivenChannel);
  Object.defineProperty(navigator, 'locks', { value: new GivenLocks(), configurable: true });
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'],
    now: new Date('2026-11-22T14:00'),
  });
}

/** Moves the clock, and lets what the storage then does be done. */
export async function after(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  for (let at = 0; at < 60; at++) await new Promise((resolve) => setImmediate(resolve));
}

/** A change of the session. */
export function describeAs(lab: LabStore, title: string): Session {
  lab.dispatch({ type: 'describe', change: { title } });
  return lab.state.session;
}
