import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What is so before a person comes, or happens to them. */
export class Given {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A request whose path holds the words never gets an answer. */
  async unreachable(path: string | RegExp): Promise<void> {
    await this.page.route(path, (route) => route.abort('connectionfailed'));
  }

  /** Requests wait until the function that is returned is called. */
  async slow(path: string | RegExp): Promise<() => void> {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await this.page.route(path, async (route) => {
      await arrived;
      await route.continue();
    });
    return arrive;
  }

  /** An answer that is changed on its way. */
  async altered(path: string | RegExp, change: (text: string) => string): Promise<void> {
    await this.page.route(path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  }

  /** A file of the demo region, changed together with what its manifest says of it, so that only its content is at fault. */
  async alteredFile(path: string, change: (text: string) => string): Promise<void> {
    const body = change(readFileSync(new URL(`../../public/packs/exempel/${path}`, import.meta.url), 'utf8'));
    const sha256 = createHash('sha256').update(body).digest('hex');
    const bytes = Buffer.byteLength(body);
    await this.altered(`**/packs/exempel/${path}`, () => body);
    await this.alteredManifest(
      (manifest) =>
        JSON.parse(JSON.stringify(manifest), (_, value: unknown) =>
          isFile(value) && value.path === path ? { ...value, sha256, bytes } : value,
        ) as Record<string, unknown>,
    );
  }

  /** The manifest of the demo region, changed on its way. */
  async alteredManifest(change: (manifest: Record<string, unknown>) => Record<string, unknown>): Promise<void> {
    await this.altered('**/packs/exempel/pack.json', (text) =>
      JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)),
    );
  }

  /** A browser that denies all storage. */
  async storageDenied(): Promise<void> {
    await this.page.addInitScript(() => {
      const deny = (): never => {
        throw new DOMException('Denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: deny });
      }
      Object.defineProperty(Document.prototype, 'cookie', { get: deny, set: deny });
    });
  }

  /** Text at twice its size, as a person sets it in the browser. */
  async textSize(percent: number): Promise<void> {
    await this.page.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.setProperty('font-size', `${String(size)}%`);
      });
    }, percent);
  }
}

function isFile(value: unknown): value is { path: string } {
  return typeof value === 'object' && value !== null && 'path' in value && 'sha256' in value;
}
