import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { chromium, expect } from '@playwright/test';
import { serve } from '../run/serve.mjs';
import { test } from './driver.ts';
import { Then } from './then.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = resolve(root, process.env['MELLANRUM_DIST'] ?? 'dist');

/** A browser that is really closed and started anew with the same profile, and a server below a path of its own that is really stopped. */
class Laptop {
  readonly folder = mkdtempSync(join(tmpdir(), 'offline-'));
  private readonly options: Parameters<typeof chromium.launchPersistentContext>[1];
  private context: BrowserContext | undefined;
  private server: Awaited<ReturnType<typeof serve>> | undefined;
  address = '';
  /** What the page asked any other machine for. */
  readonly elsewhere: string[] = [];

  constructor(options: Parameters<typeof chromium.launchPersistentContext>[1]) {
    this.options = options;
  }

  async serve(folder: string): Promise<void> {
    this.server = await serve({ folder, port: this.server?.port ?? 0, at: '/kommun/mellanrum/' });
    this.address = this.server.address;
  }

  async stopServer(): Promise<void> {
    await this.server?.close();
  }

  async start(): Promise<Page> {
    this.context = await chromium.launchPersistentContext(join(this.folder, 'profile'), this.options);
    this.context.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(this.address)) this.elsewhere.push(request.url());
    });
    return this.context.pages()[0] ?? this.context.newPage();
  }

  async shut(): Promise<void> {
    await this.context?.close();
    this.context = undefined;
  }

  async end(): Promise<void> {
    await this.shut();
    await this.stopServer();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const laptops = test.extend<{ laptop: Laptop }>({
  laptop: async ({ launchOptions, viewport }, use) => {
    const swedish = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm' };
    const laptop = new Laptop({ ...launchOptions, ...swedish, viewport, reducedMotion: 'reduce' });
    await use(laptop);
    await laptop.end();
  },
});

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Labb', exact: true });

async function openPart(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Utan nät', exact: true }).first().click();
  return dialogOf(page);
}

/** What the browser holds for the address. */
const held = (page: Page): Promise<{ caches: number; workers: number; databases: number }> =>
  page.evaluate(async () => ({
    caches: (await window.caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await window.indexedDB.databases()).length,
  }));

const press = (page: Page, name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

// One walk, since each opening of the app costs as much as all that is done in it.
laptops(
  'a lab is prepared, the browser is closed and the server stopped: it opens and is held; a newer version waits until it is asked for and brings the session along; all of it is taken away',
  async ({ laptop }) => {
    // Two starts of a browser.
    laptops.setTimeout(120_000);
    await laptop.serve(built);
    let page = await laptop.start();
    await page.goto(`${laptop.address}?v=1&rum=labb`);
    await press(page, /^Fånga vyn/);
    let dialog = await openPart(page);
    await expect(dialog.getByText('Tillsammans')).toBeVisible();
    expect(await held(page)).toEqual({ caches: 0, workers: 0, databases: 0 });
    await dialog.getByRole('button', { name: 'Förbered för labb utan nät' }).click();
    await expect(dialog.getByText(/^Klart \d+ \p{L}+ \d{4}/u).first()).toBeVisible({ timeout: 30_000 });
    await laptop.shut();
    await laptop.stopServer();

    page = await laptop.start();
    await page.goto(`${laptop.address}?v=1&rum=labb`);
    const then = new Then(page);
    await then.sentenceIsWhole();
    await press(page, /^Fortsätt med/);
    await page.getByRole('tab', { name: 'Mötesskalan', exact: true }).click();
    await expect(page.locator('mr-meeting-scale')).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: 'Dela', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'En länk till just det här' })).toBeVisible();
    await page.keyboard.press('Escape');
    await press(page, /^Presentera/);
    await expect(page.locator('mr-presenting').getByRole('heading').first()).toBeVisible();
    await page.keyboard.press('PageDown');

    const newer = join(laptop.folder, 'newer');
    newVersion(newer);
    await laptop.serve(newer);
    const notice = page.getByRole('region', { name: 'Ny version' });
    await page.keyboard.press('Escape');
    await expect(page.locator('mr-presenting')).toHaveCount(0);
    await then.noProblem();
    expect(laptop.elsewhere).toEqual([]);
    await page.reload();
    await expect(notice).toContainText('Byt när labbet är slut');
    expect(await isNew(page)).toBe(false);
    await press(page, /^Fortsätt med/);
    await press(page, /^Presentera/);
    await expect(page.locator('mr-presenting').getByRole('heading').first()).toBeVisible();
    await expect(notice).toBeHidden();
    await page.keyboard.press('Escape');
    await notice.getByRole('button', { name: 'Läs mer' }).click();
    dialog = dialogOf(page);
    await then.accessible(dialog);
    await dialog.getByRole('button', { name: 'Byt till den nya versionen' }).click();
    await dialog.getByRole('button', { name: 'Byt nu' }).click();
    await expect.poll(() => isNew(page).catch(() => false), { timeout: 30_000 }).toBe(true);
    await expect(page.locator('mr-track').getByRole('listitem').first()).toBeVisible();

    dialog = await openPart(page);
    await dialog.getByRole('button', { name: 'Ta bort allt som förberetts' }).click();
    await dialog.getByRole('button', { name: 'Ta bort', exact: true }).first().click();
    await expect(dialog.getByText('Borttaget.').first()).toBeVisible();
    expect(await held(page)).toMatchObject({ caches: 0, workers: 0 });
  },
);

/** The same app with another start page, as the next build has it. */
function newVersion(folder: string): void {
  cpSync(built, folder, { recursive: true });
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace('</head>', '<meta name="newer" /></head>');
  writeFileSync(join(folder, 'index.html'), page);
  const file = join(folder, 'offline.json');
  const list = JSON.parse(readFileSync(file, 'utf8')) as { files: { path: string }[] };
  const sha256 = createHash('sha256').update(page).digest('hex');
  const files = list.files.map((one) =>
    one.path === 'index.html' ? { path: one.path, bytes: Buffer.byteLength(page), sha256 } : one,
  );
  writeFileSync(file, JSON.stringify({ format: 1, version: 'newer', files }));
}

function isNew(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('meta[name=newer]') !== null);
}
