import type { TemplateResult } from 'lit';
import type { Camera } from '../address/camera.ts';
import type { LayerAnswer, LevelAnswer, PackAnswer } from '../protocol/requests.ts';
import type { Between, Pointed, SettledView } from '../store/state.ts';
import type { BetweenLanguage } from '../text/load-between-text.ts';
import type { FrontierDrawing } from './between/frontier-drawing.ts';
import type { CameraKeeper } from './camera-keeper.ts';
import type { DraftKind } from './draft-kind.ts';
import type { MapCommand } from './map-keys.ts';
import type { Point } from './mercator.ts';
import type { Scene } from './scene.ts';

/** What is asked of the map element by what lies between. */
export interface BetweenHost extends HTMLElement {
  /** Undefined until they have come. */
  readonly words: BetweenLanguage | undefined;
  readonly view: SettledView;
  readonly level: LevelAnswer;
  readonly layer: LayerAnswer | undefined;
  readonly pack: PackAnswer;
  readonly between: Between | undefined;
  readonly pointed: Pointed | undefined;
  readonly routing: boolean;
  readonly reducedMotion: boolean;
  readonly keeper: CameraKeeper;
  requestUpdate(): void;
}

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
