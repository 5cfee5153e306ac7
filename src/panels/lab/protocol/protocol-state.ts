/** What the part of the dialog shows beside the session. */
export interface ProtocolState {
  readonly phase: 'rest';
}
