import type { LabDialogPart } from './lab-dialog-part.ts';

/** The ready tracks on the demo region. */
export const readyTracks = ['bothPoles', 'sharpestBorder', 'evenOutOrMix'] as const;

export type ReadyTrack = (typeof readyTracks)[number];

/** What is asked of the page, beyond a change of the session: the view on screen, files, storage, the presentation. */
export type LabOrder =
  /** The view on screen becomes a step after the chosen one. */
  | { readonly type: 'capture' }
  /** The view on screen in the place of a step's. */
  | { readonly type: 'renewStep'; readonly id: string }
  /** Chooses a step and shows its view; undefined to choose none. */
  | { readonly type: 'showStep'; readonly id: string | undefined }
  | { readonly type: 'keepPair' }
  /** Shows a kept pair. */
  | { readonly type: 'showPair'; readonly id: string }
  | { readonly type: 'openTrack'; readonly track: ReadyTrack }
  /** Takes back what was last removed. */
  | { readonly type: 'undo' }
  | { readonly type: 'forgetRemoved' }
  /** Presents from a step, from the opening where none is named. */
  | { readonly type: 'present'; readonly from: string | undefined }
  /** Opens the presenter's window, or brings it to the front. Before the presentation it waits for it. */
  | { readonly type: 'openPresenter' }
  | { readonly type: 'goTo'; readonly at: number }
  | { readonly type: 'stopPresenting' }
  | { readonly type: 'openDialog'; readonly part: LabDialogPart };

/** Sends an order from an element to the page. The event is `lab-order`; it bubbles. */
export function orderOfLab(from: EventTarget, order: LabOrder): void {
  from.dispatchEvent(new CustomEvent<LabOrder>('lab-order', { detail: order, bubbles: true }));
}
