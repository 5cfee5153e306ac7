import type { ReadSessionFile, SessionFileOrder, SessionFileRequests } from '../../imports/session-file/requests.ts';
import type { Problem } from '../../problem/problem.ts';
import type { WorkerConnection } from '../worker-connection.ts';

/** How the worker of session files is started; another in tests. */
export type ConnectSessions = (onStopped: (problem: Problem) => void) => WorkerConnection<SessionFileRequests>;

/** Reads and writes session files, in a worker that is started for the first of them. */
export class SessionFiles {
  private readonly connect: ConnectSessions;
  private connection: WorkerConnection<SessionFileRequests> | undefined;

  constructor(connect: ConnectSessions) {
    this.connect = connect;
  }

  /** Rejects with a `ProblemError`, or with the reason of the signal: the worker, which may be in the middle of a long text, is then ended. */
  async read(file: Blob, signal: AbortSignal, onProgress: (share: number) => void): Promise<ReadSessionFile> {
    const connection = this.opened();
    const end = (): void => {
      this.connection = undefined;
      connection.close();
    };
    signal.addEventListener('abort', end, { once: true });
    try {
      return await connection.client.call('readSessionFile', file, { signal, onProgress });
    } finally {
      signal.removeEventListener('abort', end);
    }
  }

  write(order: SessionFileOrder): Promise<Blob> {
    return this.opened().client.call('writeSessionFile', order, { signal: new AbortController().signal });
  }

  private opened(): WorkerConnection<SessionFileRequests> {
    if (this.connection) return this.connection;
    const connection = this.connect((problem) => {
      this.connection = undefined;
      connection.client.stop(problem);
      connection.close();
    });
    this.connection = connection;
    return connection;
  }
}
