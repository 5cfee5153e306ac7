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
  laptop: async ({ launchOptions, viewport, locale = 'sv-SE', timezoneId = 'Europe/Stockholm' }, use) => {
    const laptop = new Laptop({ ...launchOptions, viewport, locale, timezoneId, reducedMotion: 'reduce' });
    await use(laptop);
    await laptop.end();
  },
});

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Labb', exact: true });

async function openPart(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Utan nät', exact: true }).first().click();
  return dialogOf(page);
}

async function prepare(page: Page): Promise<Locator> {
  const dialog = await openPart(page);
  await dialog.getByRole('button', { name: 'Förbered för labb utan nät' }).click();
  await expect(dialog.getByText(/^Klart \d+ \p{L}+ \d{4}/u).first()).toBeVisible({ timeout: 30_000 });
  return dialog;
}

/** What the browser holds for the address. */
const held = (page: Page): Promise<{ caches: number; workers: number; databases: number }> =>
  page.evaluate(async () => ({
    caches: (await window.caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await window.indexedDB.databases()).length,
  }));

laptops(
  'a lab is prepared, the browser is closed and the server stopped: all of it opens again, and nothing of it is left when it is taken away',
  async ({ laptop }) => {
    // Two starts of a browser.
    laptops.setTimeout(120_000);
    await laptop.serve(built);
    let page = await laptop.start();
    await page.goto(`${laptop.address}?v=1&rum=labb`);
    await page
      .getByRole('button', { name: /^Fånga vyn/ })
      .first()
      .click();
    const looked = await openPart(page);
    await expect(looked.getByText('Tillsammans')).toBeVisible();
    expect(await held(page)).toEqual({ caches: 0, workers: 0, databases: 0 });
    await page.keyboard.press('Escape');
    await prepare(page);
    await laptop.shut();
    await laptop.stopServer();

    page = await laptop.start();
    await page.goto(`${laptop.address}?v=1&rum=labb`);
    const then = new Then(page);
    await then.sentenceIsWhole();
    await page
      .getByRole('button', { name: /^Fortsätt med/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Mötesskalan', exact: true }).click();
    await expect(page.locator('mr-meeting-scale')).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: 'Dela', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'En länk till just det här' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Presentera/ })
      .first()
      .click();
    await expect(page.locator('mr-presenting').getByRole('heading').first()).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(page.locator('mr-presenting')).toHaveCount(0);
    await then.noProblem();
    expect(laptop.elsewhere).toEqual([]);

    const dialog = await openPart(page);
    await then.accessible(dialog);
    await dialog.getByRole('button', { name: 'Ta bort allt som förberetts' }).click();
    await dialog.getByRole('button', { name: 'Ta bort', exact: true }).first().click();
    await expect(dialog.getByText('Exempelregionen')).toHaveCount(0);
    expect(await held(page)).toMatchObject({ caches: 0, workers: 0 });
  },
);

laptops(
  'a newer version is told of and waits: not while presenting, only when asked for, and with the session',
  async ({ laptop }) => {
    const newer = join(laptop.folder, 'newer');
    await laptop.serve(built);
    const page = await laptop.start();
    await page.goto(`${laptop.address}?v=1&rum=labb`);
    await page
      .getByRole('button', { name: /^Fånga vyn/ })
      .first()
      .click();
    await prepare(page);
    await laptop.stopServer();
    newVersion(newer);
    await laptop.serve(newer);

    await page.goto(`${laptop.address}?v=1&rum=labb&a=`);
    await expect(page).toHaveTitle(/Mellanrum/);
    const notice = page.getByRole('region', { name: 'Ny version' });
    await expect(notice).toContainText('Byt när labbet är slut');
    expect(await isNew(page)).toBe(false);
    await page
      .getByRole('button', { name: /^Fortsätt med/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Presentera/ })
      .first()
      .click();
    await expect(page.locator('mr-presenting').getByRole('heading').first()).toBeVisible();
    await expect(notice).toBeHidden();
    await page.keyboard.press('Escape');
    await notice.getByRole('button', { name: 'Läs mer' }).click();
    const dialog = dialogOf(page);
    await dialog.getByRole('button', { name: 'Byt till den nya versionen' }).click();
    await dialog.getByRole('button', { name: 'Byt nu' }).click();
    await expect.poll(() => isNew(page).catch(() => false), { timeout: 30_000 }).toBe(true);
    await expect(page.getByRole('button', { name: /^Presentera/ }).first()).toBeVisible();
    await expect(page.locator('mr-track').getByRole('listitem').first()).toBeVisible();
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
