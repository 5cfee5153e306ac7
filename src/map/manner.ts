import type { Bounds } from './fit.ts';

/** How the map lets itself be used: the app's own lets everything, a page that the map is embedded in may want less. */
export interface Manner {
  /** False: a click on an area shows its card and chooses nothing. */
  readonly picks: boolean;
  /** False: the map stands still. */
  readonly moves: boolean;
  /** True: the page around is let by. The wheel zooms only with Ctrl or ⌘, and two fingers move the map. */
  readonly yields: boolean;
  /** What the map shows until a person moves it; undefined: the poles, or the whole region. */
  readonly home: Bounds | undefined;
  /** How the map is used by key, in words; undefined: the map's own. */
  readonly hint: string | undefined;
}

/** Everything is let. */
export const freely: Manner = { picks: true, moves: true, yields: false, home: undefined, hint: undefined };

/** A gesture that was left to the page around. */
export type HeldGesture = 'wheel' | 'touch';
