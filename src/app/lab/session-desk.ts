import type { SessionDeskState } from '../../panels/lab/session/session-desk-state.ts';
import type { LabHost } from './lab-host.ts';

/** Keeps the session. */
export class SessionDesk {
  readonly host: LabHost;

  constructor(host: LabHost) {
    this.host = host;
  }

  get state(): SessionDeskState {
    return { phase: 'rest' };
  }
}
