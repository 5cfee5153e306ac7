import type { Camera } from '../address/camera.ts';
import type { HeldGesture, Manner } from './manner.ts';
import type { Size } from './mercator.ts';

/** What gestures move. */
export interface Gestured {
  readonly camera: () => Camera;
  readonly size: () => Size;
  /** `rest`: the movement has ended. */
  readonly move: (camera: Camera, rest: boolean) => void;
  readonly manner: () => Manner;
  /** A gesture was left to the page around. */
  readonly held: (gesture: HeldGesture) => void;
}
