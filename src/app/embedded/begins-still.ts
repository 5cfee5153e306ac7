import type { View } from '../../address/view.ts';

/** What decides whether a map is a picture until somebody asks for more. */
export interface Circumstances {
  readonly interactive: View['interactive'];
  /** Frames on the page around. */
  readonly frames: number;
  /** The browser has been asked to save data. */
  readonly savesData: boolean;
}

/** Whether the map begins as a picture: its page wants it so, several maps share the page, or data is dear. Pure. */
export function beginsStill({ interactive, frames, savesData }: Circumstances): boolean {
  return interactive === 'off' || frames > 1 || savesData;
}

/** The circumstances of a window. A page around that lets nothing be known counts as one frame. */
export function circumstancesOf(window: Window, interactive: View['interactive']): Circumstances {
  const { connection } = window.navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return { interactive, frames: framesAround(window), savesData: connection?.saveData === true };
}

function framesAround(window: Window): number {
  try {
    return window.parent === window ? 0 : window.parent.length;
  } catch {
    return 1;
  }
}
