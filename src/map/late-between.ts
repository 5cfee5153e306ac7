import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { BetweenHost, BetweenLayer } from './between-layer.ts';

/** What lies between, from when there is something of it to draw: a chunk of its own. */
export class LateBetween {
  layer: BetweenLayer | undefined;
  private isComing = false;
  private readonly host: BetweenHost;
  private readonly tell: (problem: Problem) => void;

  constructor(host: BetweenHost, tell: (problem: Problem) => void) {
    this.host = host;
    this.tell = tell;
  }

  /** Fetches the chunk once something is to be drawn. */
  follow(): void {
    if (this.layer || this.isComing || !isWanted(this.host)) return;
    this.fetch();
  }

  /** Fetches the chunk in any case: a key has asked for what it does. */
  fetch(): void {
    if (this.layer || this.isComing) return;
    this.isComing = true;
    import('./between/between-map.ts').then(
      ({ BetweenMap }) => {
        this.layer = new BetweenMap(this.host);
        this.host.requestUpdate();
      },
      (error: unknown) => {
        this.isComing = false;
        this.tell(problem('chunkNotLoaded', { message: String(error) }));
      },
    );
  }
}

function isWanted({ between, pointed, routing }: BetweenHost): boolean {
  return routing || pointed !== undefined || Object.values(between ?? {}).some(({ state }) => state !== 'idle');
}
