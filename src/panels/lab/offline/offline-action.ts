/** What a person asks of the lab without a network. */
export type OfflineAction =
  /** The part has come in sight: what is there, and what it would take. Stores nothing. */
  | { readonly type: 'look' }
  | { readonly type: 'prepare' }
  | { readonly type: 'cancel' }
  | { readonly type: 'removeUnfinished' }
  | { readonly type: 'removeRegion'; readonly id: string }
  /** The app and all regions that are prepared, and the service worker. */
  | { readonly type: 'removeAll' }
  /** Fetches the new version and opens it. */
  | { readonly type: 'switch' }
  /** Not now. */
  | { readonly type: 'putAside' };

/** Sends an action from an element to the page. The event is `offline`; it bubbles. */
export function actOnOffline(from: EventTarget, action: OfflineAction): void {
  from.dispatchEvent(new CustomEvent<OfflineAction>('offline', { detail: action, bubbles: true }));
}
