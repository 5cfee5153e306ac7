import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './driver.ts';

/** A point of the map in px of the page, from its middle. */
async function fromMiddle(page: Page, dx: number, dy: number): Promise<readonly [number, number]> {
  const box = await page.locator('mr-map').boundingBox();
  if (!box) throw new Error('The map has no place on the page.');
  return [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy];
}

test('a way is drawn on the map and followed, and two years lie beside each other', async ({ when, then, page }) => {
  await when.openMap('?v=1&jamfor=2012&jamforelse=svep');
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
