import type { FrameLocator, Page } from '@playwright/test';
import { serveHost } from '../run/host.mjs';
import { test as base } from './driver.ts';

/** Another website, on another origin, that embeds the built app. */
class Host {
  private readonly page: Page;
  private readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  /** Opens one of the website's pages: a file of `test/host`. */
  async open(path = ''): Promise<void> {
    await this.page.goto(this.address + path);
  }

  /** The map in the page's frame, or in its nth. */
  map(nth = 0): FrameLocator {
    return this.page.locator('iframe').nth(nth).contentFrame();
  }

  /** Waits until the nth frame shows its map, moving or as a picture, with the relation in words. */
  async mapIsShown(nth = 0): Promise<void> {
    await this.page.locator('iframe').nth(nth).scrollIntoViewIfNeeded();
    await this.map(nth).locator('mr-still-map, mr-map').first().waitFor({ timeout: 30_000 });
    await this.map(nth).locator('mr-embedded main').waitFor();
  }
}

export const test = base.extend<{ readonly host: Host }>({
  host: async ({ page, baseURL }, use) => {
    const mapFolder = process.env['MELLANRUM_DIST'] ?? 'dist';
    const { address, close } = await serveHost({ map: baseURL ?? '', mapFolder, port: 0 });
    await use(new Host(page, address));
    await close();
  },
});
