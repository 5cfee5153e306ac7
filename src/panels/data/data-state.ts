import type { Problem } from '../../problem/problem.ts';
import type { ScbService } from '../../scb/service.ts';
import type { SavedPack } from '../../storage/saved-packs.ts';
import type { FetchState } from './fetch/fetch-state.ts';
import type { FilesState } from './own-files/files-state.ts';
import { firstFilesState } from './own-files/files-state.ts';

/** Whether what was fetched is saved on this machine. */
export type Saving =
  | { readonly state: 'no' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Who is asked, as this installation has it; `unknown` where it does not say, undefined until it is read. */
export type AskedAddress = { readonly service: ScbService; readonly standIn: boolean } | 'unknown' | undefined;

/** All that the dialog renders. Replaced whole at each change. */
export interface DataState {
  readonly fetch: FetchState;
  readonly address: AskedAddress;
  readonly saving: Saving;
  /** What opening or showing met last. */
  readonly problem: Problem | undefined;
  /** Undefined until the list is read. */
  readonly saved: readonly SavedPack[] | undefined;
  readonly savedProblem: Problem | undefined;
  readonly files: FilesState;
}

export const firstDataState: DataState = {
  fetch: { phase: 'idle' },
  address: undefined,
  saving: { state: 'no' },
  problem: undefined,
  saved: undefined,
  savedProblem: undefined,
  files: firstFilesState,
};
