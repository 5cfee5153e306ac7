import type { FetchPlan, FetchSetting, PartState } from '../../../imports/requests.ts';
import type { MadePack } from '../../../pack/made-pack.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { FetchOrder, FetchPart } from '../../../scb/plan/order.ts';

/** A fetch: what was asked for, and how far each part has come. */
export interface FetchRun {
  readonly setting: FetchSetting;
  readonly plan: FetchPlan;
  /** By id; a part that nothing has been heard of yet is not here. */
  readonly parts: ReadonlyMap<string, PartState>;
}

export interface FailedPart {
  readonly part: FetchPart;
  readonly problem: Problem;
}

/** Where the fetching from SCB stands. Nothing is asked of SCB before `running`. */
export type FetchState =
  | { readonly phase: 'idle' }
  /** The plan before is kept, so that its words do not flicker. */
  | { readonly phase: 'planning'; readonly order: FetchOrder; readonly before: FetchPlan | undefined }
  | { readonly phase: 'planned'; readonly order: FetchOrder; readonly plan: FetchPlan }
  /** The order cannot be: nothing chosen, nothing published, or the worker stopped. */
  | { readonly phase: 'refused'; readonly order: FetchOrder; readonly problem: Problem }
  | { readonly phase: 'running'; readonly run: FetchRun }
  | {
      readonly phase: 'done';
      readonly run: FetchRun;
      /** None when nothing arrived that a map can be made of. */
      readonly packs: readonly MadePack[];
      readonly failed: readonly FailedPart[];
    }
  /** `packs` is undefined while they are made of what had arrived. */
  | { readonly phase: 'cancelled'; readonly run: FetchRun; readonly packs: readonly MadePack[] | undefined }
  /** The worker stopped, and what had arrived went with it. */
  | { readonly phase: 'failed'; readonly run: FetchRun; readonly problem: Problem };

/** The fetch that a state speaks of, if any. */
export function runOf(state: FetchState): FetchRun | undefined {
  return 'run' in state ? state.run : undefined;
}

/** How many parts have come, and of how many. */
export function partsDone({ plan, parts }: FetchRun): { readonly done: number; readonly total: number } {
  const done = plan.parts.filter(({ id }) => isHere(parts.get(id))).length;
  return { done, total: plan.parts.length };
}

/** True for a part that has arrived, now or before. */
export function isHere(state: PartState | undefined): boolean {
  return state?.state === 'arrived' || state?.state === 'kept';
}

/** True when a map can be made of what has arrived: some boundaries, and some figures of the same division. */
export function canShow({ plan, parts }: FetchRun): boolean {
  const here = plan.parts.filter(({ id }) => isHere(parts.get(id)));
  return here.some(
    (areas) =>
      areas.kind === 'areas' && here.some(({ kind, vintage }) => kind === 'table' && vintage === areas.vintage),
  );
}
