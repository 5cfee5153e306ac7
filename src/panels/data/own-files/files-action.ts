import type { Corrections, OwnBalance, OwnPackFacts } from '../../../imports/from-files/proposal.ts';

/** What is said of the region that files become. */
export interface OpenFiles extends Pick<OwnPackFacts, 'onConflict'> {
  /** As typed. */
  readonly title: string;
  readonly balance?: OwnBalance;
  /** Whether it is saved on this machine. */
  readonly save: boolean;
}

/** What a person can do with files of their own. Files are named by their key. */
export type FilesAction =
  | { readonly type: 'addFiles'; readonly files: readonly File[] }
  /** Stops reading, or takes a file away. */
  | { readonly type: 'removeFile'; readonly key: string }
  | { readonly type: 'readAgain'; readonly key: string }
  /** All that is said of a file, in the place of what was said before. */
  | { readonly type: 'correctFile'; readonly key: string; readonly corrections: Corrections }
  /** The report of what did not join, as a file. */
  | { readonly type: 'downloadJoin'; readonly key: string }
  /** Lays the file's layer over the map. */
  | { readonly type: 'overlayFile'; readonly key: string }
  | ({ readonly type: 'openFiles' } & OpenFiles);
