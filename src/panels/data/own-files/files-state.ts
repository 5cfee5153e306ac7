import type { Corrections, FileProposal } from '../../../imports/from-files/proposal.ts';
import type { PackColumn } from '../../../pack/pack.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { BothLanguages } from '../../../pack/pack.ts';

/** How far a file has come. */
export type FileStage =
  | { readonly phase: 'waiting' }
  /** `progress` is from 0 to 1. */
  | { readonly phase: 'reading'; readonly progress: number }
  /** `first` is what it was taken for before anything was said of it. */
  | { readonly phase: 'read'; readonly proposal: FileProposal; readonly first: FileProposal }
  /** It could not be read, or what read it stopped; then it can be tried again. */
  | { readonly phase: 'failed'; readonly problem: Problem; readonly again: boolean };

/** A file of one's own, as the dialog has it. */
export interface OwnFile {
  /** Names it in actions. */
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly stage: FileStage;
  /** What a person has said of it. */
  readonly corrections: Corrections;
  /** True when its layer has been laid over the map. */
  readonly overlaid?: boolean;
}

/** The region that files are held against. */
export interface FilesRegion {
  readonly title: BothLanguages;
  readonly columns: readonly PackColumn[];
  readonly years: readonly number[];
  /** Codes of its municipalities. */
  readonly municipalities: readonly string[];
}

/** All that "Egna filer" renders. Replaced whole at each change. */
export interface FilesState {
  readonly files: readonly OwnFile[];
  readonly region: FilesRegion | undefined;
  /** True while a correction is being followed. */
  readonly thinking: boolean;
  readonly making: { readonly phase: 'no' | 'making' } | { readonly phase: 'failed'; readonly problem: Problem };
}

export const firstFilesState: FilesState = {
  files: [],
  region: undefined,
  thinking: false,
  making: { phase: 'no' },
};

/** The proposals of files that have been read. */
export function readFiles({ files }: FilesState): readonly (OwnFile & { readonly proposal: FileProposal })[] {
  return files.flatMap((file) => (file.stage.phase === 'read' ? [{ ...file, proposal: file.stage.proposal }] : []));
}
