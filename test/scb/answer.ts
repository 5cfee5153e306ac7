/** What is sent back, whole. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call as it came in. */
export interface Call {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** From `?`, or nothing. */
  readonly search: string;
  readonly body: string;
}

export function jsonAnswer(body: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}
