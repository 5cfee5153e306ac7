import type { ProtocolState } from '../../panels/lab/protocol/protocol-state.ts';
import type { LabHost } from './lab-host.ts';

/** Makes the protocol. */
export class ProtocolDesk {
  readonly host: LabHost;

  constructor(host: LabHost) {
    this.host = host;
  }

  get state(): ProtocolState {
    return { phase: 'rest' };
  }
}
