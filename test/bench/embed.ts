import type { Browser, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';
import { scaleSite } from './scale-site.ts';

/** What a chart of the best known tool for embedding weighs: the light part is to be no heavier. */
const barKb = 400;
const rounds = 3;
const frame = { width: 640, height: 480 };
const still = 'mr-still-map[data-state="ready"]';
const moving = 'mr-map[data-state="ready"]';

/** Everything that a page has fetched: each file once, as a server that compresses would send it. */
class Fetched {
  private readonly bytes = new Map<string, Promise<number>>();

  constructor(page: Page) {
    page.on('response', (response) => {
      if (!response.url().startsWith('http')) return;
      this.bytes.set(
        response.url(),
        response.body().then(
          (body) => Math.min(body.length, gzipSync(body, { level: 9 }).length),
          () => 0,
        ),
      );
    });
  }

  async sum(): Promise<{ readonly kb: number; readonly requests: number }> {
    const all = await Promise.all(this.bytes.values());
    return { kb: all.reduce((sum, one) => sum + one, 0) / 1024, requests: all.length };
  }
}

interface Opened {
  readonly page: Page;
  readonly fetched: Fetched;
  readonly ms: number;
}

/** Opens an address anew, as who has never been there, and waits for a picture. */
async function open(browser: Browser, address: string, picture: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: frame, reducedMotion: 'reduce' });
  const fetched = new Fetched(page);
  const start = performance.now();
  await page.goto(address);
  await page.locator(picture).waitFor({ timeout: 60_000 });
  const ms = performance.now() - start;
  await page.waitForLoadState('networkidle');
  return { page, fetched, ms };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** (f) Bytes, requests and time of an embedded map until its picture and until it moves, against the whole app in the same run. */
export async function benchEmbed(): Promise<Figure[]> {
  const site = await scaleSite([]);
  const { browser, address } = site;
  try {
    const poster = await open(browser, `${address}embed.html?interaktiv=0`, still);
    const untilPoster = await poster.fetched.sum();
    await poster.page.locator('.start').click();
    await poster.page.locator(moving).waitFor({ timeout: 60_000 });
    await poster.page.waitForLoadState('networkidle');
    const untilMoving = await poster.fetched.sum();
    await poster.page.close();
    const whole = await open(browser, address, moving);
    const ofWhole = await whole.fetched.sum();
    await whole.page.close();
    const times: [number[], number[]] = [[], []];
    for (let i = 0; i < rounds; i++) {
      for (const [at, [path, picture]] of (
        [
          ['embed.html?interaktiv=0', still],
          ['', moving],
        ] as const
      ).entries()) {
        const { page, ms } = await open(browser, address + path, picture);
        times[at]?.push(ms);
        await page.close();
      }
    }
    const [posterMs, wholeMs] = [median(times[0]), median(times[1])];
    const kb = (what: string, value: number): Figure => ({ part: 'f', what, value, unit: 'KB gzip' });
    const count = (what: string, value: number): Figure => ({ part: 'f', what, value, unit: 'requests' });
    return [
      { ...kb('embedded map until its picture, data and fonts included', untilPoster.kb), goal: { atMost: barKb } },
      count('embedded map until its picture', untilPoster.requests),
      kb('embedded map until it moves', untilMoving.kb),
      count('embedded map until it moves', untilMoving.requests),
      kb('the whole app in the same frame until its map', ofWhole.kb),
      count('the whole app in the same frame until its map', ofWhole.requests),
      {
        ...{
          part: 'f',
          what: 'time until the picture, beside the whole app’s map',
          value: posterMs / wholeMs,
          unit: '×',
        },
        note: `${posterMs.toFixed(0)} ms against ${wholeMs.toFixed(0)} ms, from the same machine`,
      },
    ];
  } finally {
    await site.close();
  }
}
