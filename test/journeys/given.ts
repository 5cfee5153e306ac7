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

  /** Notes every task of the main thread that takes more than 50 ms. */
  async longTasksNoted(): Promise<void> {
    await this.page.addInitScript(() => {
      const noted: number[] = [];
      Object.assign(window, { longTasks: noted });
      new PerformanceObserver((list) => {
        noted.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask', buffered: true });
    });
  }
}
