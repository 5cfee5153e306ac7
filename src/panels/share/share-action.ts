import type { TableOf } from '../../address/view.ts';

/** The parts of the dialog "Dela". */
export type SharePart = 'link' | 'files' | 'embed';

/** A chart that can be saved as a picture. */
export type ChartName =
  | 'pair'
  | 'indicators'
  | 'index'
  | 'profile'
  | 'meetingScale'
  | 'meetingPlaces'
  | 'development'
  | 'indexYears'
  | 'distribution'
  | 'curve'
  | 'scatter';

/** A file to be made. */
export type ExportOrder =
  | { readonly kind: 'picture'; readonly format: 'png' | 'svg'; readonly scale: 1 | 2 | 4 }
  | { readonly kind: 'copyPicture' }
  | { readonly kind: 'chart'; readonly chart: ChartName; readonly format: 'png' | 'svg' }
  | { readonly kind: 'table'; readonly format: 'csv' | 'xlsx' }
  | { readonly kind: 'pair'; readonly format: 'csv' | 'xlsx' }
  /** A table of what lies between: of which part, and which of its tables. */
  | { readonly kind: 'between'; readonly of: TableOf; readonly table: string; readonly format: 'csv' | 'xlsx' }
  | { readonly kind: 'areas' }
  | { readonly kind: 'print' }
  /** Picture, words, table and link for a page without frames. */
  | { readonly kind: 'package' };

/** Everything a person can do in the dialog that is more than filling it in. */
export type ShareAction =
  { readonly type: 'export'; readonly order: ExportOrder } | { readonly type: 'cancel' } | { readonly type: 'closed' };

/** Sends an action from the dialog to the page. The event is `share`; it bubbles. */
export function actOnShare(from: EventTarget, action: ShareAction): void {
  from.dispatchEvent(new CustomEvent<ShareAction>('share', { detail: action, bubbles: true }));
}
