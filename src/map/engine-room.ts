import type { Problem } from '../problem/problem.ts';
import type { Camera } from '../address/camera.ts';
import type { EngineEvents, MapEngine } from './engine.ts';
import type { Manner } from './manner.ts';
import type { MapColours } from './map-colours.ts';
import { openEngine } from './open-engine.ts';

/** What the room needs of the map element. */
export interface EngineRoomHost {
  readonly surface: () => HTMLElement | null;
  readonly camera: () => Camera;
  readonly colours: () => MapColours;
  readonly manner: () => Manner;
  /** An engine has been opened: everything is to be drawn. */
  readonly opened: (surface: HTMLElement, signal: AbortSignal) => void;
  /** The surface has another size. */
  readonly resized: () => void;
  readonly tell: (problem: Problem) => void;
}

/** Keeps one engine on the surface: MapLibre, or SVG where WebGL is missing or does not come back. */
export class EngineRoom {
  engine: MapEngine | undefined;
  /** Why MapLibre does not draw. */
  why: 'noWebGl' | 'webGlLost' | undefined;
  private readonly host: EngineRoomHost;
  private readonly events: EngineEvents;
  private observer: ResizeObserver | undefined;
  private listening = new AbortController();

  constructor(host: EngineRoomHost, events: Omit<EngineEvents, 'lost'>) {
    this.host = host;
    this.events = {
      ...events,
      lost: (again) => {
        this.open(again ? undefined : { kind: 'webGlLost', place: {}, detail: {} });
      },
    };
  }

  /** Opens the engine; `because` a lost context did not come back, the one without WebGL. */
  open(because?: Problem): void {
    const { host } = this;
    const surface = host.surface();
    if (!surface) return;
    const camera = host.camera();
    this.listening.abort();
    this.listening = new AbortController();
    this.engine?.remove();
    const { engine, why } = openEngine(surface, camera, host.colours(), this.events, host.manner(), because);
    this.engine = engine;
    this.why = why && (why.kind === 'webGlLost' ? 'webGlLost' : 'noWebGl');
    if (why) host.tell(why);
    host.opened(surface, this.listening.signal);
    this.observer?.disconnect();
    this.observer = new ResizeObserver(host.resized);
    this.observer.observe(surface);
  }

  close(): void {
    this.listening.abort();
    this.observer?.disconnect();
    this.engine?.remove();
    this.engine = undefined;
  }
}
