/** What lies over the page that is shown. */
export type Cover = 'none' | 'black' | 'paper' | 'code' | 'question' | 'note' | 'keys';

/** Everything that the one who presents can ask for, by key, by button or from the presenter's window. */
export type PresentingCommand =
  | { readonly type: 'turn'; readonly by: 1 | -1 }
  | { readonly type: 'goTo'; readonly at: number }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  /** Lays it over, or takes it away where it lies. */
  | { readonly type: 'cover'; readonly cover: Exclude<Cover, 'none'> }
  | { readonly type: 'light'; readonly light: 'spotlight' | 'pointer' }
  /** Moves what shows where the presenter points, in shares of the screen's shorter side. */
  | { readonly type: 'point'; readonly by: readonly [number, number] }
  | { readonly type: 'legend' }
  /** The table in the place of what the step shows, and back. */
  | { readonly type: 'table' }
  /** The step's own view again. */
  | { readonly type: 'reset' }
  | { readonly type: 'free' }
  | { readonly type: 'fullScreen' }
  | { readonly type: 'window' }
  /** Out of the presentation, from wherever. */
  | { readonly type: 'end' }
  /** One level out. */
  | { readonly type: 'out' };

/** Sends a command from an element to the desk that leads the presentation. The event is `presenting`; it bubbles. */
export function command(from: EventTarget, detail: PresentingCommand): void {
  from.dispatchEvent(new CustomEvent<PresentingCommand>('presenting', { detail, bubbles: true }));
}
