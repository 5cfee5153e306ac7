import { fail } from '../../problem/problem.ts';
import { workerFile } from './offline-format.ts';

/** Why a browser cannot keep the app: no https, or no service worker, as in some browsers' private windows. */
export type Hindrance = 'insecure' | 'unsupported';

/** What the browser said when it was asked not to clear what is kept; `unknown` where it cannot be asked. */
export type Persistence = 'granted' | 'refused' | 'unknown';

/** What keeps the app from being kept here; undefined where nothing does. Asking leaves no trace. */
export function hindrance(window: Window & typeof globalThis): Hindrance | undefined {
  if (!window.isSecureContext) return 'insecure';
  try {
    // The types say that they are always there; a private window knows better.
    const { serviceWorker } = window.navigator as { serviceWorker?: unknown };
    const { caches: kept } = window as { caches?: unknown };
    return serviceWorker && kept ? undefined : 'unsupported';
  } catch {
    return 'unsupported';
  }
}

/** Lets the service worker hand out what is kept. Only ever called because a person asked for it. Throws `offlineWorker`. */
export async function register(base: string): Promise<void> {
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(base + workerFile, { scope: base, updateViaCache: 'none' });
    await activated(registration);
  } catch (error) {
    fail('offlineWorker', { message: String(error) });
  }
}

/** Takes the service worker away; pages that it serves are served by it until they are closed. */
export async function unregister(base: string): Promise<void> {
  const registration = await registered(base);
  await registration?.unregister();
}

/** True where the app is kept here. */
export async function isRegistered(base: string): Promise<boolean> {
  return (await registered(base)) !== undefined;
}

/** Lets the service worker take away what has been replaced and no window uses. */
export function tidy(): void {
  try {
    navigator.serviceWorker.controller?.postMessage('tidy');
  } catch {
    // Where there is no service worker there is nothing to tidy.
  }
}

/** Asks the browser not to clear what is kept when it runs out of room. */
export async function persist(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}

/** What the browser has said before; asks nothing of it. */
export async function persisted(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}

/** How many bytes the browser says that there is room for; undefined where it does not say. */
export async function room(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0));
  } catch {
    return undefined;
  }
}

async function registered(base: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const found = await navigator.serviceWorker.getRegistration(base);
    // One that lies above serves another page.
    return found?.scope === base ? found : undefined;
  } catch {
    return undefined;
  }
}

async function activated({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  if (active || !worker) return;
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The service worker did not start.'));
    });
    if (worker.state === 'activated') resolve();
  });
}
