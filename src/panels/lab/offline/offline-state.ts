import type { BothLanguages } from '../../../pack/pack.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { Hindrance, Persistence } from '../../../storage/offline/offline-registration.ts';
import type { Prepared } from '../../../storage/offline/prepared-caches.ts';

/** What would be kept, with what each takes, in bytes. */
export interface OfflineOffer {
  /** The build that the server has. */
  readonly version: string;
  readonly app: number;
  readonly fonts: number;
  /** The open region; undefined while none is open. */
  readonly region: OfferedRegion | undefined;
}

export interface OfferedRegion {
  readonly id: string;
  readonly title: BothLanguages;
  readonly bytes: number;
  readonly years: readonly number[];
  /** Made in this browser: it is kept as such regions are, not as a file of the server. */
  readonly isMadeHere: boolean;
}

export type OfflineWork =
  | { readonly phase: 'rest' }
  | { readonly phase: 'keeping'; readonly done: number; readonly of: number; readonly isUpdate: boolean }
  | { readonly phase: 'done'; readonly bytes: number; readonly persistence: Persistence; readonly date: string }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'removing' }
  | { readonly phase: 'removed' }
  | { readonly phase: 'failed'; readonly problem: Problem }
  /** The window cannot hold a session that nothing else holds: the change waits until it is saved. */
  | { readonly phase: 'notCarried' }
  /** Another window of this browser is at it. */
  | { readonly phase: 'elsewhere' };

/** What the server has that is newer than what is prepared: the app, regions, or both. */
export interface OfflineUpdate {
  readonly isApp: boolean;
  readonly regions: readonly string[];
}

/** All that is known of the lab without a network. Replaced whole at each change. */
export interface OfflineState {
  /** Why nothing can be prepared here; `notBuilt` where the server has no list of the app's files. */
  readonly hindrance: Hindrance | 'notBuilt' | undefined;
  /** Undefined until it has been looked for. */
  readonly offer: OfflineOffer | 'unreachable' | undefined;
  /** Undefined until it has been looked for. */
  readonly prepared: Prepared | undefined;
  /** What the browser has said of not clearing it. */
  readonly persistence: Persistence;
  readonly work: OfflineWork;
  readonly update: OfflineUpdate | undefined;
  /** True when the news of an update has been put aside until the page is opened again. */
  readonly isPutAside: boolean;
}

export const firstOfflineState: OfflineState = {
  ...{ hindrance: undefined, offer: undefined, prepared: undefined, persistence: 'unknown' },
  ...{ work: { phase: 'rest' }, update: undefined, isPutAside: false },
};

/** True while something is fetched or taken away: one thing is done at a time. */
export function isBusy({ phase }: OfflineWork): boolean {
  return phase === 'keeping' || phase === 'removing';
}
