import type { Camera } from '../address/camera.ts';
import type { LevelAnswer, PackAnswer } from '../protocol/requests.ts';
import type { CameraBefore, CameraChoice } from './camera-choice.ts';
import { cameraChoice, restingCamera } from './camera-choice.ts';
import type { MapEngine } from './engine.ts';
import type { Padding } from './fit.ts';
import { clearMiddle, fitBounds, visibleBounds, zoomedAt } from './fit.ts';
import type { Bounds } from './fit.ts';
import type { Point, Size } from './mercator.ts';
import { project, unproject } from './mercator.ts';
import type { PoleDrawing } from './scene.ts';

/** What the keeper needs to know, as it is now. */
export interface CameraParts {
  readonly engine: MapEngine | undefined;
  readonly surface: HTMLElement | null;
  readonly asked: Camera | null;
  readonly poles: readonly PoleDrawing[];
  readonly level: LevelAnswer;
  readonly pack: PackAnswer;
  readonly padding: Padding;
  readonly still: boolean;
  /** What a view that names no camera shows; undefined: the poles, or the whole region. */
  readonly home?: Bounds | undefined;
}

/** Keeps the camera on the screen and the camera of the view in step, without either chasing the other. */
export class CameraKeeper {
  private readonly now: () => CameraParts;
  private before: CameraBefore = { asked: null, poles: [] };
  private moved = false;
  private padded = '';
  private measured: Size | undefined;

  constructor(now: () => CameraParts) {
    this.now = now;
  }

  /** The map's size in px, measured when it is opened or resized: asking the page at each update would lay all of it out there and then. */
  size(): Size {
    const { surface } = this.now();
    if (!surface) return { width: 0, height: 0 };
    return (this.measured ??= { width: surface.clientWidth, height: surface.clientHeight });
  }

  camera(): Camera {
    const { engine, asked } = this.now();
    return engine?.camera() ?? asked ?? this.rest();
  }

  /** The camera of a view that names none. */
  rest(): Camera {
    const { poles, level, pack, padding, home } = this.now();
    if (home) return fitBounds(home, this.size(), padding);
    return restingCamera(poles, level.areas.bounds, pack.manifest.bounds, this.size(), padding);
  }

  /** The engine has just been opened at the view's camera. */
  opened(): void {
    const { asked, poles, padding } = this.now();
    this.measured = undefined;
    this.before = { asked, poles };
    this.padded = Object.values(padding).join();
  }

  /** After an update: goes where the view now wants the camera. */
  follow(other: { readonly pack: boolean; readonly level: boolean }): void {
    const { asked, poles, level, padding } = this.now();
    const { before } = this;
    this.before = { asked, poles };
    if (other.pack) this.moved = false;
    const padded = Object.values(padding).join();
    const isCovered = padded !== this.padded;
    this.padded = padded;
    if (asked === null && !this.moved && (other.pack || other.level || isCovered)) {
      this.goTo(this.rest(), false);
      return;
    }
    this.obey(cameraChoice(asked, poles, before, this.camera(), level.areas.bounds, this.size(), padding));
  }

  private obey(choice: CameraChoice): void {
    const { asked } = this.now();
    // A person who looks at the whole region is not thrown into a corner of it.
    const fits = choice === 'rest' || (choice === 'crowded' && !this.moved && asked === null);
    if (choice === 'asked' && asked) this.goTo(asked, false);
    else if (fits) this.goTo(this.rest(), false);
    // A camera that the view names must stay true: the movement is told as a choice.
    else if (choice === 'pair') this.goTo(this.rest(), asked !== null);
  }

  /** Until a person has moved the map, it is fitted anew to every size. */
  resized(): void {
    const { engine, asked } = this.now();
    this.measured = undefined;
    engine?.resize();
    if (asked === null && !this.moved) engine?.moveTo(this.rest(), { still: true, person: false });
  }

  goTo(camera: Camera, person: boolean): void {
    const { engine, still } = this.now();
    this.moved ||= person;
    engine?.moveTo(camera, { still, person });
  }

  /** One step in or out around the middle of what no panel covers. */
  zoom(step: 1 | -1): void {
    const { padding } = this.now();
    this.goTo(zoomedAt(this.camera(), step, clearMiddle(this.size(), padding), this.size()), true);
  }

  /** A finger or the mouse has moved the map. */
  movedByPerson(): void {
    this.moved = true;
  }

  placeAt(point: Point): Point {
    return unproject(point, this.camera(), this.size());
  }

  pointOf(place: Point, camera: Camera): Point {
    return project(place, camera, this.size());
  }

  middle(): Point {
    return clearMiddle(this.size(), this.now().padding);
  }

  visible(): Bounds {
    return visibleBounds(this.camera(), this.size(), this.now().padding);
  }
}
