import type { WorkerClient } from '../protocol/client.ts';
import type { PackAnswer } from '../protocol/requests.ts';
import type { SettledView, State } from '../store/state.ts';
import type { BetweenLanguage } from '../text/load-between-text.ts';
import type { FilesText } from '../text/sv/sharing/files.ts';

/** The page that files are made of. */
export interface ExportPage extends HTMLElement {
  readonly state: State | undefined;
}

/** What a file is made from, as it was when it was ordered. */
export interface ExportParts {
  /** What is on the page. */
  readonly page: ExportPage;
  readonly state: State;
  readonly view: SettledView;
  readonly pack: PackAnswer;
  readonly language: BetweenLanguage;
  readonly words: FilesText;
  /** The address of the same view. */
  readonly link: string;
  readonly client: WorkerClient;
  readonly signal: AbortSignal;
  /** Share done, 0…1. */
  readonly onProgress: (share: number) => void;
}

/** A file, or '' for a name where something was done that leaves none. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob | string;
  readonly type?: string;
}
