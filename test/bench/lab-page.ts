import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure } from './figure.ts';
import { scaleSite } from './scale-site.ts';

const steps = 30;
const addresses = ['?v=1', '?v=1&lada=motesskalan', '?v=1&lada=utveckling', '?v=1&lada=fordelning', '?v=1&granser=pa'];

/** Thirty steps of the demo as one page of HTML: from the press until the file is there, its bytes, and how long it takes to open from a folder. */
export async function benchLabPage(): Promise<Figure[]> {
  const site = await scaleSite([]);
  const folder = mkdtempSync(join(tmpdir(), 'mellanrum-lab-'));
  try {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(`${site.address}?v=1&rum=labb`);
    await page.locator('mr-track').waitFor();
    await page.locator('mr-app').evaluate(
      (app, asked) => {
        const step = { note: 'Vänta.', question: 'Vad visar kartan inte?', kind: 'open' };
        for (let at = 0; at < asked.steps; at++) {
          const address = asked.addresses[at % asked.addresses.length];
          const detail = { type: 'addStep', step: { ...step, title: `Steg ${String(at)}`, address } };
          app.dispatchEvent(new CustomEvent('lab', { detail }));
        }
        app.dispatchEvent(new CustomEvent('lab-order', { detail: { type: 'openDialog', part: 'protocol' } }));
      },
      { steps, addresses },
    );
    const button = page.getByRole('button', { name: 'Gör webbsida' });
    await button.waitFor();
    const start = performance.now();
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 300_000 }), button.click()]);
    const made = performance.now() - start;
    const file = join(folder, 'spar.html');
    await download.saveAs(file);
    const opened = await site.browser.newPage({ viewport: { width: 1920, height: 1080 } });
    const before = performance.now();
    await opened.goto(pathToFileURL(file).href);
    const opening = performance.now() - before;
    const of = `${String(steps)} steps of the demo`;
    return [
      { part: 'lab', what: `one page of HTML, ${of}: until it is there`, value: made / 1000, unit: 's' },
      { part: 'lab', what: `one page of HTML, ${of}: the file`, value: statSync(file).size / 1e6, unit: 'MB' },
      { part: 'lab', what: `one page of HTML, ${of}: opened from a folder`, value: opening, unit: 'ms' },
    ];
  } finally {
    rmSync(folder, { recursive: true });
    await site.close();
  }
}
