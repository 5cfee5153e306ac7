import type { FetchOrder } from '../../scb/plan/order.ts';
import type { FilesAction } from './own-files/files-action.ts';

export type DataPart = 'fetch' | 'own' | 'saved';

/** Everything a person can do in the dialog that is more than filling it in. */
export type DataAction =
  /** What would be fetched has changed; undefined when too little is chosen. */
  | { readonly type: 'plan'; readonly order: FetchOrder | undefined }
  | { readonly type: 'fetch'; readonly save: boolean }
  | { readonly type: 'cancel' }
  /** Fetches again what did not come, or what was left when it was cancelled. */
  | { readonly type: 'retry' }
  /** Back to the choices. */
  | { readonly type: 'again' }
  /** Opens what has been made, by id; without one, what has arrived so far. */
  | { readonly type: 'openFetched'; readonly id?: string }
  | { readonly type: 'saveFetched' }
  | { readonly type: 'openSaved'; readonly id: string }
  | { readonly type: 'removeSaved'; readonly id: string }
  | { readonly type: 'closed' }
  | FilesAction;

/** Sends an action from the dialog to the page. The event is `data`; it bubbles. */
export function actOnData(from: EventTarget, action: DataAction): void {
  from.dispatchEvent(new CustomEvent<DataAction>('data', { detail: action, bubbles: true }));
}
