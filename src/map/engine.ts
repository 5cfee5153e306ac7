import type { Camera } from '../address/camera.ts';
import type { Problem } from '../problem/problem.ts';
import type { HeldGesture, Manner } from './manner.ts';
import type { Scene } from './scene.ts';

/** What draws the map: MapLibre, or SVG where WebGL is missing. The element is the same above both. */
export interface MapEngine {
  readonly kind: 'gl' | 'svg';
  /** Shows a scene; only what differs from the one before is touched. */
  draw(scene: Scene): void;
  camera(): Camera;
  /** Moves the camera. `person`: by key or button, so that the movement is told as a choice. */
  moveTo(camera: Camera, how: { readonly still: boolean; readonly person: boolean }): void;
  /** Whether it yields to the page around has changed; whether it moves is settled when it is opened. */
  behave(manner: Manner): void;
  /** The container has another size. */
  resize(): void;
  remove(): void;
}

/** What an engine tells the element. */
export interface EngineEvents {
  /** The camera is at a new place, at most once a frame. */
  readonly moving: (camera: Camera) => void;
  /** The camera has come to rest. */
  readonly moved: (camera: Camera, byPerson: boolean) => void;
  /** Everything asked for is on the screen. */
  readonly settled: () => void;
  readonly problem: (problem: Problem) => void;
  /** A gesture was left to the page around. */
  readonly held: (gesture: HeldGesture) => void;
  /** The engine cannot draw any more. `again`: another of its kind can. */
  readonly lost: (again: boolean) => void;
}
