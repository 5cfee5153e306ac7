import type { MergeChoice } from '../../../lab/merge/comparison.ts';

/** What is asked of the desk that keeps, opens and merges sessions. */
export type SessionOrder =
  /** The part has come in sight: what is saved is looked for anew. */
  | { readonly type: 'look' }
  /** Writes a file of that name, with the regions whose ids are given. */
  | { readonly type: 'saveFile'; readonly name: string; readonly include: readonly string[] }
  | { readonly type: 'openFile'; readonly file: File }
  | { readonly type: 'openSaved'; readonly id: string }
  | { readonly type: 'removeSaved'; readonly id: string }
  | { readonly type: 'stopReading' }
  /** What is to become of the open session, before another takes its place. */
  | { readonly type: 'answer'; readonly how: 'open' | 'merge' | 'stay' }
  /** Writes a file of what is open, and then opens the other. */
  | { readonly type: 'saveAndOpen'; readonly name: string }
  /** "Spara på den här datorn". `known` is the revision that this session had when it was being saved here, in a window before this one. */
  | { readonly type: 'keep'; readonly on: boolean; readonly known?: number }
  /** The session is open in another window, or saved anew from one: here goes on, or a copy does, or what lies here is written over. */
  | { readonly type: 'goOnHere' | 'mergeWithSaved' | 'writeOver' }
  | { readonly type: 'makeCopy'; readonly title: string }
  | { readonly type: 'declineOffer' }
  /** An empty session. */
  | { readonly type: 'startAnew' }
  | { readonly type: 'mergeFile'; readonly file: File }
  | { readonly type: 'mergeSaved'; readonly id: string }
  | { readonly type: 'choose'; readonly key: string; readonly choice: MergeChoice | 'default' }
  | { readonly type: 'merge' | 'leaveMerge' }
  | { readonly type: 'compareFile'; readonly file: File }
  | { readonly type: 'compareSaved'; readonly id: string }
  | { readonly type: 'comparePrevious' };

/** Sends an order from an element to the page. The event is `lab-session`; it bubbles. */
export function orderOfSession(from: EventTarget, order: SessionOrder): void {
  from.dispatchEvent(new CustomEvent<SessionOrder>('lab-session', { detail: order, bubbles: true }));
}
