/** What the part of the dialog shows beside the session. */
export interface OfflineState {
  readonly phase: 'rest';
}
