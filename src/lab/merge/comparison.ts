import type { Card, KeptPair, Lab, Session, Slide, Step, Votes } from '../session.ts';

/** What becomes of a difference: as it is here, as it is in the other session, or both. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

/**
 * How two sessions differ in one thing. A thing that both have is a `conflict` where both have changed it; where they share a last lab, what only one of them
 * has changed since is no conflict, nor what both have changed in different members (`changedByBoth`). Removed is what the shared last lab had and
 * one of them has no more.
 */
export type DifferenceKind =
  | 'onlyMine'
  | 'onlyTheirs'
  | 'removedByMine'
  | 'removedByTheirs'
  | 'changedByMine'
  | 'changedByTheirs'
  | 'changedByBoth'
  | 'conflict';

/** Where two sessions differ. `key` is what a choice names it by. */
export type Difference =
  | ListDifference<'steps', Step>
  | ListDifference<'cards', Card>
  | ListDifference<'pairs', KeptPair>
  | AboutDifference
  | SlideDifference
  | VotesDifference
  | PreviousDifference;

/** A step, a card or a pair. Undefined is who does not have it. */
interface ListDifference<P extends string, T> {
  readonly part: P;
  readonly key: string;
  readonly kind: DifferenceKind;
  readonly mine: T | undefined;
  readonly theirs: T | undefined;
  /** The members that differ; empty where one does not have it. */
  readonly fields: readonly (keyof T & string)[];
  readonly canKeepBoth: true;
}

export type AboutField = 'title' | 'place' | 'date' | 'group';

interface AboutDifference {
  readonly part: 'about';
  readonly key: string;
  readonly field: AboutField;
  readonly kind: DifferenceKind;
  readonly mine: string;
  readonly theirs: string;
  /** False where one must be chosen: both have no room in it. */
  readonly canKeepBoth: boolean;
}

interface SlideDifference {
  readonly part: 'opening' | 'closing';
  readonly key: string;
  readonly kind: DifferenceKind;
  readonly mine: Slide;
  readonly theirs: Slide;
  readonly fields: readonly (keyof Slide)[];
  readonly canKeepBoth: boolean;
}

interface VotesDifference {
  readonly part: 'votes';
  readonly key: 'votes';
  readonly kind: 'onlyMine' | 'onlyTheirs' | 'conflict';
  readonly mine: Votes;
  readonly theirs: Votes;
  readonly canKeepBoth: true;
}

interface PreviousDifference {
  readonly part: 'previous';
  readonly key: 'previous';
  readonly kind: DifferenceKind;
  readonly mine: Lab | undefined;
  readonly theirs: Lab | undefined;
  readonly canKeepBoth: false;
}

/** What two sessions have in common and what they have not. */
export interface Comparison {
  /** True for two copies of one session, by its id. */
  readonly isSameSession: boolean;
  /** True where both go on from the same lab, so that it can be told who has changed what. */
  readonly hasBase: boolean;
  readonly differences: readonly Difference[];
  /** How many are alike in both. */
  readonly alike: { readonly steps: number; readonly cards: number; readonly pairs: number };
}

/** The lab that both go on from: the last lab where it is the same, or the one session where the other was begun from it. */
export function sharedLab(mine: Session, theirs: Session, alike: (one: Lab, other: Lab) => boolean): Lab | undefined {
  const [before, other] = [mine.previous, theirs.previous];
  if (before && other && alike(before, other)) return before;
  if (other && alike(mine, other)) return other;
  return before && alike(before, theirs) ? before : undefined;
}
