import type { Camera } from '../address/camera.ts';
import type { EngineEvents, MapEngine } from './engine.ts';
import type { Scene } from './scene.ts';

/** The map as SVG. */
export class SvgMap implements MapEngine {
  readonly kind = 'svg';
  private at: Camera;
  private readonly events: EngineEvents;
  constructor(container: HTMLElement, camera: Camera, events: EngineEvents) {
    this.at = camera;
    this.events = events;
    container.textContent = '';
  }
  draw(_scene: Scene): void {
    this.events.settled();
  }
  camera(): Camera {
    return this.at;
  }
  moveTo(camera: Camera, { person }: { readonly person: boolean }): void {
    this.at = camera;
    this.events.moving(camera);
    this.events.moved(camera, person);
  }
  resize(): void {
    this.events.moving(this.at);
  }
  remove(): void {
    this.at = { ...this.at };
  }
}
