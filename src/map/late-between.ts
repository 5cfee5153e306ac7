import type { Between, Pointed } from '../store/state.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { Camera } from '../address/camera.ts';
import type { TemplateResult } from 'lit';
import type { FrontierDrawing } from './between/frontier-drawing.ts';
import type { BetweenHost } from './between/between-map.ts';
import type { DraftKind } from './draft-kind.ts';
import type { MapCommand } from './map-keys.ts';
import type { Point } from './mercator.ts';
import type { Scene } from './scene.ts';

/** What lies between as the map element meets it. Points are px of the map. */
export interface BetweenLayer {
  readonly frontiers: FrontierDrawing | undefined;
  /** Whether a way is drawn in the place of the line between the poles. */
  readonly leavesLine: boolean;
  /** A border or a place is in focus, and has the card that an area otherwise has. */
  readonly hasCard: boolean;
  /** A way whose points are being set. */
  readonly draft: DraftKind | undefined;
  /** Marks, card, legend and slider above the map. */
  render(): TemplateResult;
  /** A scene has been handed to the engine. */
  drawn(scene: Scene): void;
  /** Moves everything with the camera. */
  place(camera: Camera): void;
  /** What the pointer is on; true where that is meant, and not the area below. */
  hover(point: Point | undefined): boolean;
  /** The area that the pointer or the focus is on; −1 for none. */
  over(area: number): void;
  /** A click; true where it was meant for what lies between. */
  pick(point: Point): boolean;
  /** A key; true where it was. `area` is the one in focus, −1 for none. */
  command(command: MapCommand, area: number): boolean;
}

/** What decides whether there is anything to draw. */
export interface LateBetweenHost {
  readonly between: Between | undefined;
  readonly pointed: Pointed | undefined;
  readonly routing: boolean;
}

/** What lies between, from when there is something of it to draw: a chunk of its own. */
export class LateBetween {
  layer: BetweenLayer | undefined;
  private isComing = false;
  private readonly host: BetweenHost & LateBetweenHost;
  private readonly tell: (problem: Problem) => void;

  constructor(host: BetweenHost & LateBetweenHost, tell: (problem: Problem) => void) {
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

function isWanted({ between, pointed, routing }: LateBetweenHost): boolean {
  return routing || pointed !== undefined || Object.values(between ?? {}).some(({ state }) => state !== 'idle');
}
