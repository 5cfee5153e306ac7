// npm run pictures: the pictures of README, taken of the built app.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../run/chromium.mjs';
import { runTool } from '../run/run-tool.mjs';
import { serve } from '../run/serve.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));

/** What is pressed before the picture is taken stands in `press`. @type {readonly { name: string, address: string, width: number, height: number, press?: string }[]} */
const pictures = [
  { name: 'karta', address: '', width: 1440, height: 900 },
  { name: 'karta-morkt', address: '?v=1&tema=morkt&farg=fran-a', width: 1440, height: 900 },
  { name: 'tabell', address: '?v=1&visa=tabell', width: 1440, height: 900 },
  { name: 'granser', address: '?v=1&granser=pa&lada=ingen', width: 1440, height: 900 },
  { name: 'tank-om', address: '?v=1&rum=tank-om', width: 1440, height: 900 },
  { name: 'labb', address: '?v=1&rum=labb', width: 1440, height: 900, press: 'Båda polerna' },
  { name: 'insatser', address: '?v=1&rum=insatser&visa=tavla', width: 1440, height: 900, press: 'Se exempeltavlan' },
  { name: 'telefon', address: '', width: 390, height: 844 },
];

const executablePath = findChromium();
if (!executablePath) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'mellanrum-pictures-'));
const { code, output } = await runTool('vite', ['build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']);
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
const server = await serve({ folder, port: 0 });
const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-sync', '--enable-unsafe-swiftshader'];
const browser = await chromium.launch({ executablePath, args });
for (const { name, address, width, height, press } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'sv-SE', reducedMotion: 'reduce' });
  await page.goto(server.address + address);
  const shown = { tabell: 'mr-table table', insatser: 'mr-board' }[name] ?? 'mr-map[data-state="ready"]';
  await page.locator(shown).first().waitFor({ timeout: 60_000 });
  if (press) await page.getByRole('button', { name: press }).first().click();
  // The line between the poles is drawn by code that arrives after the map.
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${here}${name}.png` });
  console.log(`test/pictures/${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true });
