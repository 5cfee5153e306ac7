import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumFlags } from '../journeys/playwright.config.ts';
import { findChromium } from '../run/chromium.mjs';
import { serve } from '../run/serve.mjs';
import { bareMap } from './bare-map.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A browser with the built app, and regions of any size beside it. */
export interface ScaleSite {
  readonly browser: Browser;
  readonly address: string;
  /** Opens a region with so many areas and waits until its map is drawn. */
  open(areas: number): Promise<Page>;
  /** The address, below the app's, of a page with nothing but a region's polygons seen by a camera (lat/lon/zoom). */
  bare(areas: number, camera: string): string;
  close(): Promise<void>;
}

/** The generated region of so many areas: made once, kept beside the other packs, not in the repository. */
export function scalePack(areas: number): string {
  const id = `skala-${areas}`;
  if (existsSync(`${root}public/packs/${id}/pack.json`)) return id;
  const tsx = `${root}node_modules/tsx/dist/cli.mjs`;
  const command = [tsx, `${root}data/demo/scale-command.ts`, '--areas', String(areas), '--id', id];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The region of ${areas} areas could not be made: ${stderr.trim()}`);
  return id;
}

/** Builds the app with its packs in a temporary folder, serves it and starts a browser. */
export async function scaleSite(sizes: readonly number[]): Promise<ScaleSite> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('The bench needs a browser.');
  for (const areas of sizes) scalePack(areas);
  const folder = mkdtempSync(join(tmpdir(), 'mellanrum-bench-'));
  await build({ root, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
  const server = await serve({ folder, port: 0 });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  return {
    browser,
    address: server.address,
    bare: (areas, camera) => bareMap(folder, scalePack(areas), areas, camera),
    async open(areas) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      await page.goto(`${server.address}?v=1&paket=${scalePack(areas)}`);
      await page.locator('mr-map[data-state="ready"]').waitFor({ timeout: 120_000 });
      await page.waitForTimeout(1500);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
