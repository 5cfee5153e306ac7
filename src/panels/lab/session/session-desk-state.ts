/** What the part of the dialog shows beside the session. */
export interface SessionDeskState {
  readonly phase: 'rest';
}
