import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { offlineList } from '../../data/offline-files.ts';
import { chromiumFlags } from '../journeys/playwright.config.ts';
import { findChromium } from '../run/chromium.mjs';
import { serve } from '../run/serve.mjs';
import type { Figure } from './figure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 3;
const lab = '?v=1&rum=labb';

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** Opens the lab in a window of its own and waits for its map; in ms. */
async function opening(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address + lab);
  await page.locator('mr-map[data-state="ready"]').waitFor({ timeout: 60_000 });
  const ms = performance.now() - start;
  await page.close();
  return ms;
}

/** From the press until all of it is in force, in ms. */
async function preparing(page: Page): Promise<number> {
  await page.locator('mr-track').waitFor();
  await page.locator('mr-app').evaluate((app) => {
    app.dispatchEvent(new CustomEvent('lab-order', { detail: { type: 'openDialog', part: 'offline' } }));
  });
  const button = page.getByRole('button', { name: 'Förbered för labb utan nät' });
  await button.waitFor();
  const start = performance.now();
  await button.click();
  await page.locator('.offline-foot .done').waitFor({ timeout: 120_000 });
  return performance.now() - start;
}

/** The same bytes over the same wire, four at a time, with nothing done with them; in ms. */
function fetching(page: Page, paths: readonly string[]): Promise<number> {
  return page.evaluate(async (asked) => {
    const waiting = [...asked];
    const start = performance.now();
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
          await (await fetch(path, { cache: 'no-store' })).arrayBuffer();
      }),
    );
    return performance.now() - start;
  }, paths);
}

/** What a lab without a network weighs, how long it takes to prepare beside fetching the same files, and to open with the server stopped beside opening from the server. */
export async function benchOffline(): Promise<readonly Figure[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('The bench needs a browser.');
  const folder = mkdtempSync(join(tmpdir(), 'mellanrum-offline-'));
  const dist = join(folder, 'dist');
  await build({ root, logLevel: 'silent', build: { outDir: dist, emptyOutDir: true } });
  let server = await serve({ folder: dist, port: 0 });
  const { address, port } = server;
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...{ executablePath, args: [...chromiumFlags], locale: 'sv-SE' },
    ...{ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' },
  });
  try {
    const app = offlineList(dist).files.map(({ path }) => path);
    const region = readdirSync(join(dist, 'packs/exempel')).map((name) => `packs/exempel/${name}`);
    const page = await context.newPage();
    await page.goto(address + lab);
    const bare = await fetching(page, [...app, ...region]);
    const prepared = await preparing(page);
    await page.close();
    const times: Record<'served' | 'kept', number[]> = { served: [], kept: [] };
    // In turn, so that both meet the machine alike.
    for (let at = 0; at < rounds; at++) {
      times.served.push(await firstVisit(address, executablePath));
      await server.close();
      times.kept.push(await opening(context, address));
      server = await serve({ folder: dist, port });
    }
    const isFont = (path: string): boolean => path.endsWith('.woff2');
    const weigh = (what: string, paths: readonly string[]): Figure =>
      weight(`kept without a network: ${what}`, dist, paths);
    const [offline, online] = [median(times.kept), median(times.served)];
    return [
      weigh(
        'the app',
        app.filter((path) => !isFont(path)),
      ),
      weigh('fonts', app.filter(isFont)),
      weigh('the demo region', region),
      weigh('all of it', [...app, ...region]),
      {
        ...{ part: 'l', what: 'preparing, beside only fetching the same files', value: prepared / bare, unit: '×' },
        note: `${prepared.toFixed(0)} ms against ${bare.toFixed(0)} ms, ${app.length + region.length} files`,
      },
      {
        ...{
          part: 'l',
          what: 'opening without a server, beside a first visit to it',
          value: offline / online,
          unit: '×',
        },
        note: `${offline.toFixed(0)} ms against ${online.toFixed(0)} ms, until the map of the lab; medians of ${rounds}`,
      },
    ];
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As who has never been there. */
async function firstVisit(address: string, executablePath: string): Promise<number> {
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const ms = await opening(context, address);
  await browser.close();
  return ms;
}

function weight(what: string, folder: string, paths: readonly string[]): Figure {
  const bodies = paths.map((path) => readFileSync(join(folder, path)));
  const gzip = bodies.reduce((sum, body) => sum + Math.min(body.length, gzipSync(body, { level: 9 }).length), 0);
  const raw = bodies.reduce((sum, { length }) => sum + length, 0);
  return {
    part: 'l',
    what,
    value: gzip / 1024,
    unit: 'KB gzip',
    note: `${mb(raw)} on the disk, ${paths.length} files`,
  };
}
