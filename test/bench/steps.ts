import type { Page } from '@playwright/test';
import type { Figure } from './figure.ts';
import { mainThreadDuring } from './main-thread.ts';
import { scaleSite, scalePack } from './scale-site.ts';

const goals: Readonly<Record<number, number>> = { 584: 16, 6160: 40 };
const times = 4;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Steps that differ as those of a lab do: another pair, another measure, a chart. */
const addresses = (pack: string): readonly string[] => [
  `?v=1&paket=${pack}&lada=ingen#a=1000C0010&b=1001C0030`,
  `?v=1&paket=${pack}&matt=inkomst&lada=ingen#a=1000C0020&b=1001C0040`,
  `?v=1&paket=${pack}&lada=straket#a=1000C0010&b=1001C0030`,
];

/** The room Labb with a track, presented from its first step. */
async function present(page: Page, pack: string): Promise<void> {
  await page.evaluate(() => {
    document
      .querySelector('mr-app')
      ?.dispatchEvent(new CustomEvent('act', { detail: { type: 'change', change: { room: 'lab' } }, bubbles: true }));
  });
  await page.locator('mr-track').waitFor();
  await page.evaluate((all) => {
    const app = document.querySelector('mr-app');
    for (const address of all) {
      const step = { title: 'Steg', note: '', question: '', kind: 'open', address };
      app?.dispatchEvent(new CustomEvent('lab', { detail: { type: 'addStep', step }, bubbles: true }));
    }
    const detail = { type: 'present', from: undefined };
    app?.dispatchEvent(new CustomEvent('lab-order', { detail, bubbles: true }));
  }, addresses(pack));
  await page.locator('mr-presenting > .presentation').waitFor();
  await page.waitForTimeout(1500);
}

/** Script on the main thread from a key to the next step drawn, ms. */
async function keyTime(page: Page, key: string): Promise<number> {
  await page.evaluate((pressed) => {
    document.querySelector('mr-app')?.addEventListener(
      'bench-key',
      () => {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
      },
      { once: true },
    );
  }, key);
  return (await mainThreadDuring(page, JSON.stringify(null), 2000, 'bench-key')).script;
}

/** Script on the main thread when the same address is loaded anew, ms: what a step is compared with. */
async function freshTime(page: Page, address: string): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own.');
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto(address);
  await page.locator('mr-map[data-state="ready"]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
}

/** From a key to the next step drawn, while a track is presented. */
export async function benchSteps(): Promise<Figure[]> {
  const sizes = Object.keys(goals).map(Number);
  const site = await scaleSite(sizes);
  const figures: Figure[] = [];
  try {
    for (const areas of sizes) {
      const page = await site.open(areas);
      await present(page, scalePack(areas));
      // Once through: what is fetched and compiled the first time is not what a person waits for the second.
      for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageUp']) await keyTime(page, key);
      const found: number[] = [];
      for (let i = 0; i < times; i++) found.push(await keyTime(page, i % 2 === 0 ? 'PageDown' : 'PageUp'));
      const value = median(found);
      await page.close();
      const other = await site.browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      const fresh = await freshTime(other, `${site.address}${addresses(scalePack(areas))[1] ?? ''}`);
      await other.close();
      figures.push({
        part: '6',
        what: `from key to next step drawn: main-thread script, ${areas} areas`,
        value,
        unit: 'ms',
        goal: { atMost: goals[areas] ?? 0 },
        note: `other pair and measure; the same address loaded anew takes ${fresh.toFixed(0)} ms of script, ${(fresh / value).toFixed(0)} times as much`,
      });
    }
  } finally {
    await site.close();
  }
  return figures;
}
