import type { ReadSession } from '../../lab/session-file/read-session.ts';
import type { Session } from '../../lab/session.ts';
import type { MadePack } from '../../pack/made-pack.ts';

/** A session file as it was read, with its regions ready to be opened. */
export interface ReadSessionFile extends Omit<ReadSession, 'included'> {
  readonly included: readonly MadePack[];
}

/** A session to be written to a file. */
export interface SessionFileOrder {
  readonly session: Session;
  /** ISO date and time. */
  readonly saved: string;
  /** Regions that go into the file. */
  readonly packs: readonly MadePack[];
  /** The language that the regions' titles are written in. */
  readonly language: 'sv' | 'en';
}

/** What is asked about session files, whatever their size: the page is never held up by one. */
export interface SessionFileRequests {
  /** Reads a session file, with progress. A region in it that cannot be used is left out and told. Throws `sessionTooLarge`, and what `readSession` throws. */
  readSessionFile: [Blob, ReadSessionFile];
  writeSessionFile: [SessionFileOrder, Blob];
}
