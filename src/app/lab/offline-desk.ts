import type { OfflineState } from '../../panels/lab/offline/offline-state.ts';
import type { LabHost } from './lab-host.ts';

/** Prepares the lab without a network. */
export class OfflineDesk {
  readonly host: LabHost;

  constructor(host: LabHost) {
    this.host = host;
  }

  get state(): OfflineState {
    return { phase: 'rest' };
  }
}
