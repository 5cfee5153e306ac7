import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readManifest } from '../../src/pack/pack-format.ts';
import { fitBounds } from '../../src/map/fit.ts';
import type { Figure } from './figure.ts';
import { mainThreadDuring } from './main-thread.ts';
import type { ScaleSite } from './scale-site.ts';
import { scalePack, scaleSite } from './scale-site.ts';

/** What bare MapLibre took when the stack was tried: 6 160 areas of 61 vertices, drawn in software, on a machine with nothing else to do. */
const stackTable = { firstPictureMs: 2400, recolourMs: 21, panningFrameMs: 180 };
const sizes = [584, 6160];
/** The app's map at 1440 × 900: the bare one has the same room. */
const room = { width: 776, height: 844 };
const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };
const openings = 3;
const rounds = 5;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Turn about, so that what else the machine does falls on both. */
async function inTurn(
  times: number,
  app: () => Promise<number>,
  bare: () => Promise<number>,
): Promise<[number, number]> {
  const found: [number[], number[]] = [[], []];
  for (let i = 0; i < times; i++) {
    found[0].push(await app());
    found[1].push(await bare());
  }
  return [median(found[0]), median(found[1])];
}

/** ms from the address to the picture. */
async function firstPicture(site: ScaleSite, address: string): Promise<{ page: Page; ms: number }> {
  const bare = address.startsWith('bare/');
  const viewport = bare ? room : { width: 1440, height: 900 };
  const page = await site.browser.newPage({ viewport, reducedMotion: 'reduce' });
  const start = performance.now();
  await page.goto(site.address + address);
  await page.locator(`${bare ? 'mr-app' : 'mr-map'}[data-state="ready"]`).waitFor({ timeout: 120_000 });
  return { page, ms: performance.now() - start };
}

/** Median ms between frames while the map is dragged there and back, a few px each frame. */
async function panningFrame(page: Page): Promise<number> {
  await page.bringToFront();
  return page.evaluate(async () => {
    const canvas = document.querySelector('.maplibregl-canvas');
    if (!canvas) throw new Error('There is no map to pan.');
    const { left, top, width, height } = canvas.getBoundingClientRect();
    let [clientX, clientY] = [left + width / 2, top + height / 2];
    const times: number[] = [];
    canvas.dispatchEvent(new MouseEvent('mousedown', { clientX, clientY, buttons: 1, bubbles: true }));
    for (let step = 0; step < 20; step++) {
      [clientX, clientY] = [clientX + (step < 10 ? 9 : -9), clientY + (step < 10 ? 5 : -5)];
      canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, buttons: 1, bubbles: true }));
      times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
    }
    // A pause before letting go: no momentum.
    await new Promise((resolve) => setTimeout(resolve, 400));
    canvas.dispatchEvent(new MouseEvent('mouseup', { clientX, clientY, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 800));
    const between = times.slice(4).map((time, i) => time - (times[i + 3] ?? time));
    return between.sort((a, b) => a - b)[between.length >> 1] ?? NaN;
  });
}

async function scriptOf(page: Page, act: object): Promise<number> {
  await page.bringToFront();
  return (await mainThreadDuring(page, JSON.stringify(act))).script;
}

/** The two kinds of figure: beside the same on a bare page in this run, and beside the table of the stack. */
function figures(what: string, areas: number, [app, bare]: readonly [number, number], tableMs: number): Figure[] {
  const note = `${app.toFixed(0)} ms against ${bare.toFixed(0)} ms on a page with nothing but MapLibre and the same polygons`;
  return [
    { part: 'd', what: `${what}, ${areas} areas, beside bare MapLibre`, value: app / bare, unit: '×', note },
    { part: 'd', what: `${what}, ${areas} areas`, value: app, unit: 'ms', goal: { atMost: tableMs } },
  ];
}

async function benchSize(site: ScaleSite, areas: number): Promise<Figure[]> {
  const pack = scalePack(areas);
  const { bounds } = readManifest(readFileSync(`public/packs/${pack}/pack.json`, 'utf8'));
  const { lon, lat, zoom } = fitBounds(bounds, room, noPadding);
  const camera = `${lat.toFixed(4)}/${lon.toFixed(4)}/${zoom.toFixed(1)}`;
  const bareAddress = site.bare(areas, camera);
  const appAddress = `?v=1&paket=${pack}#k=${zoom.toFixed(1)}/${lat.toFixed(4)}/${lon.toFixed(4)}`;
  const pages: Page[] = [];
  const open = (address: string) => async (): Promise<number> => {
    const { page, ms } = await firstPicture(site, address);
    pages.push(page);
    return ms;
  };
  const first = await inTurn(openings, open(appAddress), open(bareAddress));
  for (const page of pages.splice(0, pages.length - 2)) await page.close();
  const [app, bare] = pages;
  if (!app || !bare) throw new Error('The pages did not open.');
  const measures = ['disposableIncome', 'balance', 'employmentRate'];
  let turn = 0;
  const change = (): object => ({ type: 'chooseMeasure', measure: measures[turn++ % measures.length] });
  for (let i = 0; i < measures.length; i++) await scriptOf(app, change());
  const recolour = await inTurn(
    rounds,
    () => scriptOf(app, change()),
    () => scriptOf(bare, {}),
  );
  await scriptOf(app, { type: 'chooseMeasure', measure: 'balance' });
  const pan = await inTurn(
    rounds,
    () => panningFrame(app),
    () => panningFrame(bare),
  );
  await app.close();
  await bare.close();
  return [
    ...figures('first picture', areas, first, stackTable.firstPictureMs),
    ...figures('processor time of script to recolour', areas, recolour, stackTable.recolourMs),
    ...figures('frame while panning, hatched measure', areas, pan, stackTable.panningFrameMs),
  ];
}

/** (d) First picture, script to recolour and a panning frame, beside a bare map in the same run and beside the table of the stack. */
export async function benchMap(): Promise<readonly Figure[]> {
  const site = await scaleSite(sizes);
  try {
    const found: Figure[] = [];
    for (const areas of sizes) found.push(...(await benchSize(site, areas)));
    return found;
  } finally {
    await site.close();
  }
}
