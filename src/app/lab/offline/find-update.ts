import type { OfflineUpdate } from '../../../panels/lab/offline/offline-state.ts';
import type { KeptAbout } from '../../../storage/offline/offline-format.ts';
import type { Prepared } from '../../../storage/offline/prepared-caches.ts';
import { aboutApp, servedList, servedRegion } from './served-parts.ts';

/** What the server has in other editions than those prepared, as it would be kept: the app, regions. A region that the server has no more stays as it is. Throws `offlineFile` where there is no network. */
export async function newerParts(
  base: string,
  { parts }: Prepared,
  signal: AbortSignal,
): Promise<readonly KeptAbout[]> {
  const found: KeptAbout[] = [];
  for (const { kind, id, edition } of parts) {
    const about = kind === 'app' ? await newerApp(base, signal) : await regionOrNone(base, id, signal);
    if (about && about.edition !== edition) found.push(about);
  }
  return found;
}

/** What is told of newer parts; undefined where there are none. */
export function updateOf(parts: readonly KeptAbout[]): OfflineUpdate | undefined {
  if (parts.length === 0) return undefined;
  return {
    isApp: parts.some(({ kind }) => kind === 'app'),
    regions: parts.filter(({ kind }) => kind === 'region').map(({ id }) => id),
  };
}

async function newerApp(base: string, signal: AbortSignal): Promise<KeptAbout | undefined> {
  const list = await servedList(base, signal);
  return list && aboutApp(list);
}

async function regionOrNone(base: string, id: string, signal: AbortSignal): Promise<KeptAbout | undefined> {
  try {
    return await servedRegion(base, id, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}
