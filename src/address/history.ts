import type { Problem } from '../problem/problem.ts';
import { readAddress, writeAddress } from './codec.ts';
import type { View } from './view.ts';

/** Keeps the address bar and the view the same. */
export interface ViewHistory {
  /** Writes a view that came from an action of the given name. */
  write(view: View, action: string): void;
}

/** Actions that come in rows (a slider, typing): one entry for a whole row, so that Back goes to before it. */
const rows = new Set([
  'chooseYear',
  'filter',
  'turnPage',
  'sort',
  'showView',
  'change:threshold',
  'change:reachM',
  'change:context',
]);

/**
 * Writes views to the address and tells those that Back and Forward bring. A camera that has moved replaces the entry, a row of like actions shares one,
 * everything else makes a new one.
 */
export function viewHistory(window: Window, onView: (view: View, problems: Problem[]) => void): ViewHistory {
  let last = '';
  window.addEventListener('popstate', () => {
    last = '';
    const { view, problems } = readAddress(window.location);
    onView(view, problems);
  });
  return {
    write(view, action) {
      const { search, hash } = writeAddress(view);
      const { pathname, search: searchNow, hash: hashNow } = window.location;
      if (search === searchNow && hash === hashNow) return;
      const replaces = action === 'moveCamera' || (action === last && rows.has(action));
      const address = pathname + search + hash;
      if (replaces) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
      if (action !== 'moveCamera') last = action;
    },
  };
}
