import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { shareFor } from '../../src/panels/lab/presenting/legible.ts';
import { test } from './driver.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const steps = [
  { title: 'Båda polerna', note: 'Vänta in alla.', question: 'Vad har de gemensamt?', address: '?v=1&lada=ingen' },
  { title: 'Stråket <b>mellan</b>', note: '', question: '', address: '?v=1' },
  { title: 'Tavlan', note: '', question: 'Vilket fält är tomt?', address: '?v=1&rum=insatser&visa=tavla' },
  { title: 'Siffrorna', note: '', question: '', address: '?v=1&visa=tabell' },
];

/** A track of four steps in the room Labb. */
async function track(page: Page): Promise<void> {
  await page.locator('mr-track').waitFor();
  await page.evaluate((wanted) => {
    const app = document.querySelector('mr-app');
    const lab = (detail: unknown): unknown => app?.dispatchEvent(new CustomEvent('lab', { detail, bubbles: true }));
    lab({ type: 'describe', change: { title: 'Labb i Storhamn', place: 'Stadshuset', date: '2026-11-24' } });
    for (const step of wanted) lab({ type: 'addStep', step: { ...step, kind: 'open' } });
    const card = { what: 'Ny bro', who: '', where: 'mellanrum', pair: '', method: '', state: 'idea', note: '' };
    lab({ type: 'addCard', card: { ...card, cells: ['omrade/moten'] } });
  }, steps);
}

/** Texts on screen below the size that is read from the back of the room, in words with their size. */
function smallTexts(page: Page, leastPx: number): Promise<string[]> {
  return page.evaluate((least) => {
    const isSeen = (element: Element): boolean =>
      element.closest('.visually-hidden, style, title, desc') === null &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isOnScreen = ({ width, height, right, bottom, left, top }: DOMRect): boolean =>
      Math.min(width, height) > 2 && Math.min(right, bottom) > 0 && left < innerWidth && top < innerHeight;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [element, words] = [node.parentElement, node.textContent?.trim() ?? ''];
      if (!element || words === '' || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { fontSize, clipPath } = getComputedStyle(element);
      const isSmall = clipPath === 'none' && parseFloat(fontSize) < least && isOnScreen(range.getBoundingClientRect());
      if (isSmall) found.push(`${words.slice(0, 40)}: ${fontSize}`);
    }
    return found;
  }, leastPx);
}

test('a track is presented by keys alone, read from the back of the room, and left at the step where it was', async ({
  when,
  then,
  page,
}) => {
  await when.openMap('?v=1&rum=labb');
  await track(page);
  const shown = page.getByRole('dialog', { name: 'Presentation' });
  await page
    .getByRole('button', { name: /^Presentera/ })
    .first()
    .press('Enter');
  await expect(shown).toBeFocused();
  await expect(shown.getByRole('heading', { name: 'Labb i Storhamn' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(shown.getByRole('heading', { name: 'Båda polerna' })).toBeVisible();
  await expect(shown.getByText('Vad har de gemensamt?')).toBeVisible();
  await expect(shown.getByText('påhittade värden')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Steg 1 av 4: Båda polerna' })).toBeAttached();
  await expect(page.getByRole('button', { name: 'Zooma in' })).toBeHidden();

  const least = shareFor(16, 'sans') * 800;
  const before = page.url();
  await when.mapIsReady();
  for (const title of ['Båda polerna', 'Stråket <b>mellan</b>', 'Tavlan', 'Siffrorna']) {
    await expect(shown.getByRole('heading', { name: title })).toBeVisible();
    await when.settle();
    expect.soft([title, await smallTexts(page, least)]).toEqual([title, []]);
    if (title === 'Tavlan') {
      await expect(page.getByRole('table').getByText('Ny bro')).toBeVisible();
    } else {
      const sentence = shown.locator('.relation');
      const size = await sentence.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
      expect(size).toBeGreaterThanOrEqual(40);
    }
    if (title === 'Båda polerna') await then.accessible(shown);
    if (title !== 'Siffrorna') await page.keyboard.press('ArrowRight');
  }
  expect(page.url()).not.toBe(before);

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('q');
  await expect(shown.getByRole('img', { name: /QR-kod/ })).toBeVisible();
  await expect(shown.getByText('så publiken kan inte öppna adressen')).toBeVisible();
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await expect(shown.locator('.aim')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(shown.getByRole('img', { name: /QR-kod/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
  await then.addressHas('rum', 'labb');
  await expect(page.locator('mr-track [data-step]').nth(1).locator(':focus')).toHaveCount(1);
  await expect(page.locator('[inert]')).toHaveCount(0);
});

test('the presenter’s window leads and follows, and each says when the other has gone', async ({
  when,
  page,
  context,
}) => {
  await when.openMap('?v=1&rum=labb');
  await track(page);
  await page
    .getByRole('button', { name: /^Presentera/ })
    .first()
    .click();
  const [desk] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  await expect(desk.getByRole('heading', { name: 'Labb i Storhamn' })).toBeVisible();
  await desk.keyboard.press('PageDown');
  const shown = page.getByRole('dialog', { name: 'Presentation' });
  await expect(shown.getByRole('heading', { name: 'Båda polerna' })).toBeVisible();
  await expect(desk.getByText('Vänta in alla.')).toBeVisible();
  await desk.getByRole('button', { name: /Stråket <b>mellan<\/b>/ }).click();
  await expect(shown.getByRole('heading', { name: 'Stråket <b>mellan</b>' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(desk.getByText('Skärmen är svart eller tom.')).toBeVisible();
  expect((await context.storageState()).origins).toEqual([]);
  await page.close();
  await expect(desk.getByText('Presentationen svarar inte.')).toBeVisible();
});
