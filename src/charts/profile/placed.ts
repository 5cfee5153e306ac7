import type { PlacedText } from '../sized/label.ts';

/** A step as a box between the ground and its top. */
export interface StepBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly kind: 'value' | 'without' | 'outside';
  /** The value is beyond the picture: `up` or `down`. */
  readonly beyond: 'up' | 'down' | null;
  readonly label: PlacedText | null;
}

/** A line over the whole height, with a word on either side of it. */
export interface PlacedMark {
  readonly x: number;
  readonly words: readonly PlacedText[];
}
