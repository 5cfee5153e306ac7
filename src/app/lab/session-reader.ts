import type { ReadSessionFile } from '../../imports/session-file/requests.ts';
import { problem, ProblemError } from '../../problem/problem.ts';
import type { Problem } from '../../problem/problem.ts';
import { readSavedSession } from '../../storage/saved-sessions.ts';
import type { SessionFiles } from './session-files.ts';

/** How a reading goes. `rest` is its end, as it should be or because it was stopped. */
export type Reading =
  | { readonly phase: 'rest' }
  | { readonly phase: 'reading'; readonly name: string; readonly share: number }
  | { readonly phase: 'failed'; readonly name: string; readonly problem: Problem };

/** A session that has been read, and where it came from. */
export interface Coming extends ReadSessionFile {
  readonly name: string;
  /** Its revision on this machine; undefined for a file. */
  readonly known: number | undefined;
}

/** Reads sessions from files and from what is saved here, one at a time: a new one takes the place of one that is under way. */
export class SessionReader {
  private readonly files: SessionFiles;
  private controller = new AbortController();

  constructor(files: SessionFiles) {
    this.files = files;
  }

  stop(): void {
    this.controller.abort();
  }

  /** Undefined where it failed, which is told, or was stopped. */
  async readFile(file: File, onPhase: (reading: Reading) => void): Promise<Coming | undefined> {
    const read = await this.read(file, file.name, onPhase);
    return read && { ...read, name: file.name, known: undefined };
  }

  /** The last save, or the one before where that is damaged, which is told with it. */
  async readSaved(id: string, name: string, onPhase: (reading: Reading) => void): Promise<Coming | undefined> {
    try {
      const found = await readSavedSession(id);
      const last = found?.generations[0];
      if (!last) throw new ProblemError(problem('savedSessionGone', {}));
      const read = await this.read(new Blob([last.text]), name, onPhase);
      const older = found.isOlder ? [problem('savedSessionDamaged', { kept: 'before' })] : [];
      return read && { ...read, problems: [...older, ...read.problems], name, known: last.revision };
    } catch (error) {
      onPhase({ phase: 'failed', name, problem: asProblem(error) });
      return undefined;
    }
  }

  private async read(
    file: Blob,
    name: string,
    onPhase: (reading: Reading) => void,
  ): Promise<ReadSessionFile | undefined> {
    this.controller.abort();
    const { signal } = (this.controller = new AbortController());
    onPhase({ phase: 'reading', name, share: 0 });
    try {
      const read = await this.files.read(file, signal, (share) => {
        onPhase({ phase: 'reading', name, share });
      });
      signal.throwIfAborted();
      onPhase({ phase: 'rest' });
      return read;
    } catch (error) {
      onPhase(signal.aborted ? { phase: 'rest' } : { phase: 'failed', name, problem: asProblem(error) });
      return undefined;
    }
  }
}

/** A problem stays itself; anything else has stopped the worker. */
export function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('workerStopped', { message: String(error) });
}
