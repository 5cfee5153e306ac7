import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { chance } from '../data/run-data.ts';
import { findChromium } from '../run/chromium.mjs';
import { serve } from '../run/serve.mjs';
import type { Figure } from './figure.ts';

const runs = Number(process.env['MELLANRUM_KILLS'] ?? 100);
/** Cards of a session whose text takes a while to write. */
const cards = 300;
const noteLength = 400;
/** ms from a change to its save: half of the kills fall just there. */
const saveAfterMs = 300;

/** What the page says of the session. */
interface Seen {
  readonly revision: number;
  /** True where every part is as one revision of it was written. */
  readonly isWhole: boolean;
}

interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  /** Ends the browser and all its processes at once, as a pulled plug would. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser on a profile of its own, in a group of processes that can be ended together. */
async function openProfile(profile: string, address: string): Promise<Opened> {
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-3d-apis',
    '--window-size=500,400',
    '--no-first-run',
    '--remote-debugging-port=0',
  ];
  const path = findChromium();
  if (!path) throw new Error('The bench needs a browser.');
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('mr-track').waitFor({ timeout: 60_000 });
  return {
    browser,
    page,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`The browser ended: ${said.slice(-500)}`));
    });
  });
}

function send(page: Page, event: 'lab' | 'lab-session', detail: object): Promise<void> {
  return page.evaluate(
    ([name, what]) => {
      document.querySelector('mr-app')?.dispatchEvent(new CustomEvent(name, { detail: what, bubbles: true }));
    },
    [event, detail] as const,
  );
}

/** The session as it is on the page: each change writes its own number into every card. */
function look(page: Page): Promise<Seen> {
  return page.evaluate(
    ([count, length]) => {
      const { session } = document.querySelector('mr-track')?.parts?.lab ?? {};
      if (!session) return { revision: -1, isWhole: false };
      const isWhole =
        session.cards.length === count &&
        session.cards.every(({ note }) => note.length === length) &&
        session.steps.every(({ title, note }) => title === note);
      return { revision: session.revision, isWhole };
    },
    [cards, noteLength] as const,
  );
}

/** Makes the session, and has it saved. */
async function begin(page: Page): Promise<void> {
  await send(page, 'lab', {
    type: 'addStep',
    step: { title: '0', note: '0', question: '', kind: 'open', address: '?v=1' },
  });
  await page.evaluate(
    ([count, length]) => {
      const facts = { who: '', where: 'A', pair: '', cells: [], method: '', state: 'idea' };
      for (let i = 0; i < count; i++) {
        const detail = { type: 'addCard', card: { ...facts, what: String(i), note: 'å'.repeat(length) } };
        document.querySelector('mr-app')?.dispatchEvent(new CustomEvent('lab', { detail, bubbles: true }));
      }
    },
    [cards, noteLength] as const,
  );
  await send(page, 'lab-session', { type: 'keep', on: true });
  await saved(page, cards + 1);
}

/** Waits until the page has told that a revision is saved. */
async function saved(page: Page, revision: number): Promise<void> {
  await page.waitForFunction(
    (least) => {
      const saving = document.querySelector('mr-track')?.parts?.lab.saving;
      return saving?.phase === 'saved' && saving.revision >= least;
    },
    revision,
    { timeout: 60_000 },
  );
}

/** Changes the session again and again, and tells each revision that the page says is saved. */
async function keepChanging(page: Page, onSaved: (revision: number) => void, gap: number): Promise<void> {
  await page.exposeBinding('told', (_, revision: number) => {
    onSaved(revision);
  });
  await page.evaluate((every) => {
    const track = document.querySelector('mr-track');
    const id = track?.parts?.lab.session.steps[0]?.id;
    const { told } = window as unknown as { told: (revision: number) => void };
    let last = -1;
    setInterval(() => {
      const saving = track?.parts?.lab.saving;
      if (saving?.phase !== 'saved' || saving.revision === last) return;
      last = saving.revision;
      told(last);
    }, 2);
    setInterval(() => {
      const said = String(track?.parts?.lab.session.revision);
      const detail = { type: 'editStep', id, change: { title: said, note: said } };
      document.querySelector('mr-app')?.dispatchEvent(new CustomEvent('lab', { detail, bubbles: true }));
    }, every);
  }, gap);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A browser that saves a session after each change is killed, all its processes at once, at a random moment, and opened anew: is the last revision that the page
 * had told was saved there, or a later one, whole? Always the same profile and the same session.
 */
export async function benchKill(): Promise<readonly Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'mellanrum-kill-'));
  const built = mkdtempSync(join(tmpdir(), 'mellanrum-bench-'));
  const folder = process.env['MELLANRUM_DIST'] ?? built;
  if (folder === built) await build({ logLevel: 'silent', build: { outDir: built, emptyOutDir: true } });
  const site = await serve({ folder, port: 0 });
  const address = `${site.address}?v=1&rum=labb`;
  const random = chance(6);
  let [lost, later, saves, told] = [0, 0, 0, 0];
  for (let run = 0; run <= runs; run++) {
    const { browser, page, kill } = await openProfile(profile, address);
    if (run === 0) {
      await begin(page);
      told = cards + 1;
    } else {
      await page.locator('mr-lab-resume .resume').waitFor({ timeout: 60_000 });
      await page.locator('mr-lab-resume .primary').click();
      await page.waitForFunction(() => (document.querySelector('mr-track')?.parts?.lab.session.revision ?? 0) > 0);
      const { revision, isWhole } = await look(page);
      if (!isWhole || revision < told) lost++;
      if (revision > told) later++;
      told = Math.max(told, revision);
    }
    const onSaved = (revision: number): void => {
      told = Math.max(told, revision);
      saves++;
    };
    const gap = saveAfterMs + 20 + random() * 200;
    await keepChanging(page, onSaved, gap);
    // Half of them while something is being written, as near as a clock can say.
    const turns = 1 + Math.floor(random() * 4);
    await wait(run % 2 === 0 ? random() * 2500 : turns * gap + saveAfterMs - 20 + random() * 60);
    if (run === runs) await browser.close();
    await kill();
  }
  await site.close();
  for (const made of [profile, built]) rmSync(made, { recursive: true, force: true });
  return [
    {
      part: 'k',
      what: `sessions lost, killed while saving, ${runs} times`,
      value: lost,
      unit: 'lost',
      goal: { atMost: 0 },
      note: `${saves} saves were told; ${later} times more was there than had been told; ${cards} cards of ${noteLength} characters`,
    },
  ];
}
