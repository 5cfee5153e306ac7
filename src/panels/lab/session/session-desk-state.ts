import type { Comparison } from '../../../lab/merge/comparison.ts';
import type { MergeChoices } from '../../../lab/merge/merge-sessions.ts';
import type { Lab, Session } from '../../../lab/session.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { SavedSession } from '../../../storage/saved-sessions.ts';

/** What the parts "Spara och öppna" and "Slå ihop" show beside the session. */
export interface SessionDeskState {
  /** What is saved on this machine, the last first; undefined until it has been looked for. */
  readonly saved: readonly SavedSession[] | undefined;
  /** True where a person has asked that the session be saved here after each change. */
  readonly isKeeping: boolean;
  /** What is saved here of the same session, and that is not what this window knows: nothing is saved until a person has chosen. */
  readonly rival: number | undefined;
  /** The session that was saved last, for a page that has just been opened. */
  readonly offer: SavedSession | undefined;
  readonly opening: Opening;
  /** What was done last, to be said where it was done. */
  readonly told: Told | undefined;
  /** What went wrong with what is saved on this machine, or with a file that was to be written. */
  readonly problem: Problem | undefined;
  /** Regions that were made here and that the session shows: they may go with its file. */
  readonly regions: readonly OwnRegion[];
  readonly merging: Merging;
  readonly since: Since;
}

/** How a session comes to be opened: read, then asked for where something would be lost. */
export type Opening =
  | { readonly phase: 'rest' }
  | { readonly phase: 'reading'; readonly name: string; readonly share: number }
  /** What is open has not been saved. */
  | { readonly phase: 'asking'; readonly next: Session }
  | { readonly phase: 'failed'; readonly name: string; readonly problem: Problem };

export type Told =
  | { readonly type: 'opened'; readonly session: Session; readonly problems: readonly Problem[] }
  | { readonly type: 'fileSaved'; readonly name: string }
  /** What was saved here had gone, and has been saved anew. */
  | { readonly type: 'savedAnew' };

export interface OwnRegion {
  readonly id: string;
  readonly title: string;
  readonly bytes: number;
}

/** Two sessions side by side. */
export type Merging =
  | { readonly phase: 'rest' }
  | { readonly phase: 'reading'; readonly name: string; readonly share: number }
  | {
      readonly phase: 'comparing';
      readonly name: string;
      readonly theirs: Session;
      readonly comparison: Comparison;
      readonly choices: MergeChoices;
      /** What the file had that was mended. */
      readonly problems: readonly Problem[];
      readonly problem: Problem | undefined;
    }
  | { readonly phase: 'failed'; readonly name: string; readonly problem: Problem }
  | { readonly phase: 'merged'; readonly steps: number; readonly cards: number; readonly pairs: number };

/** What the session is held against, to say what has changed: the last lab where no other is chosen. */
export type Since =
  /** `rest`: nothing else has been chosen. */
  | { readonly phase: 'previous' | 'rest' }
  | { readonly phase: 'reading'; readonly name: string; readonly share: number }
  | { readonly phase: 'chosen'; readonly name: string; readonly lab: Lab }
  | { readonly phase: 'failed'; readonly name: string; readonly problem: Problem };
