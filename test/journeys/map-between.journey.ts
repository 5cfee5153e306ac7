import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './driver.ts';

/** A point of the map in px of the page, from its middle. */
async function fromMiddle(page: Page, dx: number, dy: number): Promise<readonly [number, number]> {
  const box = await page.locator('mr-map').boundingBox();
  if (!box) throw new Error('The map has no place on the page.');
  return [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy];
}

test('areas are chosen by key, two years lie beside each other, a way is drawn and followed, and borders are walked', async ({
  when,
  then,
  page,
}) => {
  await when.openMap('?v=1#a=ingen&b=ingen');
  await test.step('two areas become the pair', async () => {
    await page.getByRole('application').focus();
    await when.keys('Enter');
    await expect.poll(() => then.inAddress('a')).toMatch(/^\d{4}/);
    await when.keys('Alt+ArrowRight', 'Alt+ArrowRight', 'Enter');
    await expect.poll(() => then.inAddress('b')).toMatch(/^\d{4}/);
    await then.sentenceIsWhole();
  });
  await when.goTo('?v=1&jamfor=2012&jamforelse=svep');
  await test.step('a way is drawn on the map and followed, and two years lie beside each other', async () => {
    const handle = page.getByRole('slider', { name: 'Dela kartan mellan 2012 och 2024' });
    await handle.focus();
    await when.keys('ArrowRight');
    await expect(handle).toHaveAttribute('aria-valuenow', '52');
    await when.keys('Home');
    await expect(handle).toHaveAttribute('aria-valuetext', /^2012 till vänster om 0/);
    await page.locator('mr-app').evaluate((app) => {
      app.dispatchEvent(new CustomEvent('act', { detail: { type: 'drawRoute', on: true }, bubbles: true }));
    });
    await expect(page.locator('.draft-bar')).toContainText('Rita en väg');
    for (const [dx, dy] of [
      [0, -150],
      [-80, -60],
      [0, 40],
    ] as const)
      await page.mouse.click(...(await fromMiddle(page, dx, dy)));
    await expect(page.locator('.draft-bar')).toContainText('3 punkter');
    await when.keys('Enter');
    await expect.poll(() => then.inAddress('rutt')).toMatch(/^[\d.,~-]+$/);
    await expect(page.locator('mr-between .line.way')).toHaveCount(1);
    await expect(page.locator('mr-draft')).toHaveCount(0);
  });
  await test.step('borders are walked with the keyboard, said in words, and their sides become the poles', async () => {
    await when.goTo('?v=1&granser=pa&lada=ingen');
    await expect(page.getByRole('region', { name: 'Gränser mellan grannar' })).toBeVisible();
    await page.getByRole('application').focus();
    await when.keys('ArrowUp', 'g');
    await expect(page.locator('mr-announcer')).toContainText(/Gräns 1 av \d+\. .+ gånger \(.+\), .+ gräns/);
    await expect(page.locator('.between-card')).toContainText('Enter ställer sidorna mot varandra');
    await expect(page.locator('mr-between .line.lit')).toHaveCount(1);
    const before = page.url();
    await when.keys('Enter');
    await expect.poll(() => page.url()).not.toBe(before);
    expect(then.inAddress('a')).toMatch(/^\d{4}C\d{4}$/);
    await then.sentenceIsWhole();
  });
});
