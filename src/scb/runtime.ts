/** What the client needs of where it runs, so that tests have a clock of their own. */
export interface Runtime {
  readonly fetch: typeof fetch;
  /** Milliseconds since a fixed moment. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** 0 ≤ number < 1. */
  random(): number;
}
