import { expect } from '@playwright/test';
import { test } from './driver.ts';
import { add, districts } from './own-layer.ts';

test('areas are drawn by mouse and by keyboard, and a surface of a layer is read and becomes a pole', async ({
  when,
  then,
  page,
}) => {
  await when.openMap();
  await test.step('an area is drawn with the mouse: three clicks, and a double click closes it', async () => {
    const zoom = page.url();
    await when.press('Rita ett område');
    await page.locator('.draft-bar').waitFor();
    const box = await page.locator('mr-map').boundingBox();
    if (!box) throw new Error('The map has no place on the page.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x - 120, y - 120);
    await page.mouse.click(x + 120, y - 120);
    await expect(page.locator('.draft-bar')).toContainText('2 hörn');
    await page.mouse.dblclick(x, y + 60);
    const card = page.locator('mr-polygon');
    await expect(card.getByRole('heading', { name: 'Området du ritat' })).toBeVisible();
    await expect(card.locator('dl > div').first()).toContainText(/\d/);
    // Neither poles nor camera have moved: clicks were corners.
    expect(page.url()).toBe(zoom);
    await card.getByRole('button', { name: /^Stäng/ }).click();
    await expect(card).toHaveCount(0);
  });
  await test.step('an area is drawn by keyboard alone, and a corner taken back', async () => {
    const start = page.getByRole('button', { name: 'Rita ett område' });
    await start.focus();
    await when.keys('Enter');
    await expect(page.getByRole('application')).toBeFocused();
    await expect(page.locator('mr-announcer')).toContainText('Du ritar');
    const bar = page.locator('.draft-bar');
    await when.keys('Space', 'Enter');
    await expect(bar).toContainText('minst tre hörn');
    for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await when.keys(arrow);
      await when.settle();
      await when.keys('Space');
    }
    await expect(bar).toContainText('4 hörn');
    await when.keys('Backspace');
    await expect(bar).toContainText('3 hörn');
    await then.accessible(bar);
    await when.keys('Enter');
    await expect(page.locator('mr-polygon').getByRole('heading', { name: 'Området du ritat' })).toBeFocused();
    await expect(page.locator('mr-polygon dl')).toContainText('Balansmått');
    await page
      .locator('mr-polygon')
      .getByRole('button', { name: /^Stäng/ })
      .click();
  });
  await test.step('a surface of a layer is told from the DeSO below it, its name never as markup, and becomes pole B', async () => {
    await add(page, districts);
    await page.locator('mr-overlays summary').click();
    await when.choose('Räkna på en yta', 'Östra <b>sidan</b>');
    const card = page.locator('mr-polygon');
    await expect(card.getByRole('heading', { level: 2 })).toHaveText('Östra <b>sidan</b>');
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(card).toContainText('uppskattat: områdenas värden vägda efter yta');
    await expect(card.locator('dl > div').filter({ hasText: 'Invånare' })).toContainText(/≈\s*uppskattat\s*\d/);
    await expect(card).not.toContainText(/NaN|undefined|null|\[object/);
    await then.accessible(card);
    await card.getByRole('button', { name: 'Gör till pol B' }).click();
    await expect.poll(() => then.inAddress('b')).toMatch(/^\d{4}.*\d{4}/);
    await then.sentenceIsWhole();
    await card.getByRole('button', { name: /^Stäng/ }).click();
    await expect(card).toHaveCount(0);
  });
});
