import type { Problem } from '../problem/problem.ts';
import type { Session } from './session.ts';

/** All that the rooms Insatser and Labb and the presentation render, beside the state of the page. Replaced whole, never mutated. */
export interface LabState {
  readonly session: Session;
  /** The chosen step; undefined where none is. */
  readonly step: string | undefined;
  /** What was last taken away, and the session as it was before. */
  readonly removed: Removed | undefined;
  readonly saving: Saving;
  /** The presentation that goes on. */
  readonly presenting: Presenting | undefined;
  /** True while a file or the browser's own storage holds all of it. */
  readonly isKept: boolean;
}

export interface Removed {
  readonly what: 'step' | 'card' | 'pair' | 'votes' | 'session';
  /** What it was called; '' for what has no name. */
  readonly name: string;
  readonly before: Session;
}

/** What is known of saving on this machine, which is off until somebody asks for it. */
export type Saving =
  | { readonly phase: 'off' }
  | { readonly phase: 'saving' }
  /** Saved up to this revision. */
  | { readonly phase: 'saved'; readonly revision: number; readonly time: string }
  /** The session is open in another window of this browser, which saves it. */
  | { readonly phase: 'elsewhere' }
  | { readonly phase: 'failed'; readonly problem: Problem };

export interface Presenting {
  /** Index among `slidesOf`. */
  readonly at: number;
  /** Where the presentation began: '' for the opening. */
  readonly from: string | undefined;
}

/** A page of the presentation. */
export type SlidePage =
  | { readonly kind: 'opening' }
  | { readonly kind: 'step'; readonly step: Session['steps'][number]; readonly number: number }
  | { readonly kind: 'closing' };

/** The pages of the presentation in their order: the opening and the closing where they are to be shown, each step between. */
export function slidesOf({ opening, closing, steps }: Session): readonly SlidePage[] {
  return [
    ...(opening.shown ? [{ kind: 'opening' } as const] : []),
    ...steps.map((step, index) => ({ kind: 'step', step, number: index + 1 }) as const),
    ...(closing.shown ? [{ kind: 'closing' } as const] : []),
  ];
}
