import type { Action } from '../store/actions.ts';
import type { Language } from '../text/language.ts';
import type { OverlayText } from '../text/sv/overlays.ts';
import type { Point } from './mercator.ts';

/** What is said while something is drawn. */
export type DraftText = OverlayText['drawing'];

/** Something that is drawn on the map by setting its corners. */
export interface DraftKind {
  /** Fewest and most corners. */
  readonly least: number;
  readonly most: number;
  /** Whether the last corner is joined to the first. */
  readonly isClosed: boolean;
  readonly words: (language: Language) => Promise<DraftText>;
  /** What to do with the corners, lon, lat. */
  readonly finished: (corners: readonly Point[]) => readonly Action[];
  /** What to do when it is left. */
  readonly left: Action;
}
