import { afterEach, describe, expect, it, vi } from 'vitest';
import { alone } from '../../src/storage/offline/offline-lock.ts';
import { isRegistered, room } from '../../src/storage/offline/offline-registration.ts';

const base = 'https://example.org/app/';

function given(navigator: object): void {
  vi.stubGlobal('navigator', navigator);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the app on this machine', () => {
  it('is served by its own worker, not by one that lies above it', async () => {
    const served = (scope: string): void => {
      given({ serviceWorker: { getRegistration: () => Promise.resolve({ scope }) } });
    };
    served(base);
    expect(await isRegistered(base)).toBe(true);
    served('https://example.org/');
    expect(await isRegistered(base)).toBe(false);
    given({});
    expect(await isRegistered(base)).toBe(false);
  });

  it('has the room that is left, where the browser says', async () => {
    const estimated = (estimate: StorageEstimate): void => {
      given({ storage: { estimate: () => Promise.resolve(estimate) } });
    };
    estimated({ quota: 100, usage: 30 });
    expect(await room()).toBe(70);
    estimated({ quota: 100, usage: 130 });
    expect(await room()).toBe(0);
    estimated({});
    expect(await room()).toBeUndefined();
    given({});
    expect(await room()).toBeUndefined();
  });

  it('is changed by one window at a time', async () => {
    const work = vi.fn<() => Promise<string>>(() => Promise.resolve('done'));
    const locks = (lock: object | null): void => {
      given({
        locks: { request: (_: string, __: object, granted: (lock: object | null) => unknown) => granted(lock) },
      });
    };
    locks(null);
    expect(await alone(base, work)).toBe('elsewhere');
    expect(work).not.toHaveBeenCalled();
    locks({});
    expect(await alone(base, work)).toBe('done');
    given({});
    expect(await alone(base, work)).toBe('done');
  });
});
