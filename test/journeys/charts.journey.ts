import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../run/serve.mjs';

/** The charts of the gallery, by the names of their folders: each has its picture, with all its states, in test/pictures/charts. */
const charts = [
  'quartile-bars',
  'mirror-track',
  'index-line',
  'profile',
  'meeting-scale',
  'reach',
  'development',
  'index-years',
  'quantile-dots',
  'segregation-curve',
  'scatter',
];

const gallery = fileURLToPath(new URL('../gallery/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mellanrum-gallery-'));
let server: { readonly address: string; readonly close: () => Promise<void> };

// One after the other: the gallery is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  await build({
    root: gallery,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', minify: false },
  });
  server = await serve({ folder, port: 0 });
});

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the gallery on all charts in one look; it says itself when all are drawn. */
async function open(page: Page, address = ''): Promise<void> {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(server.address + address);
  await page.locator('body[data-state="ready"]').waitFor();
}

test('every chart looks as its kept picture', async ({ page }) => {
  await open(page);
  expect(await page.locator('section').evaluateAll((sections) => sections.map(({ id }) => id))).toEqual(charts);
  for (const chart of charts) {
    await expect.soft(page.locator(`#${chart}`)).toHaveScreenshot(`${chart}.png`);
  }
});

test('the charts look as their kept picture in the dark', async ({ page }) => {
  await open(page, '?tema=morkt&forsta=ja');
  await expect(page.locator('body')).toHaveScreenshot('dark.png');
});

test('no chart is lost where the system sets the colours, and none is wider than its frame', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const beyond = await page.locator('.frame').evaluateAll((frames) =>
    frames.flatMap((frame) => {
      const { right } = frame.getBoundingClientRect();
      return [...frame.querySelectorAll('svg, text')]
        .filter((part) => part.getBoundingClientRect().right > right)
        .map((part) => `${frame.closest('section')?.id ?? ''}: ${part.textContent.trim().slice(0, 40)}`);
    }),
  );
  expect(beyond).toEqual([]);
  await open(page, '?forsta=ja');
  await expect(page.locator('body')).toHaveScreenshot('forced-colours.png');
});
