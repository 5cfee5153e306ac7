import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('a whole journey by keyboard alone: past the map and onto it, two poles, another measure, how a number is made', async ({
  when,
  then,
  page,
}) => {
  await when.openMap('?v=1#a=ingen&b=ingen');
  const map = page.getByRole('application');
  await test.step('the first Tab leads past the map to the pair', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Hoppa till polparet' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#polpar')).toBeFocused();
  });
  await test.step('Alt+I says where one is, ? lists the keys', async () => {
    await when.tabTo(map, 'Shift+Tab');
    await when.keys('Alt+i');
    await expect(page.locator('mr-announcer')).toContainText(/\d/);
    await when.keys('?');
    await expect(page.getByRole('dialog').filter({ hasText: 'Esc' }).first()).toBeVisible();
    await when.keys('Escape');
    await expect(map).toBeFocused();
  });
  await test.step('two areas become the pair', async () => {
    await when.keys('Enter');
    await expect.poll(() => then.inAddress('a')).toMatch(/^\d{4}/);
    await expect(then.pole('B')).toContainText('Förslag');
    await when.keys('Alt+ArrowRight', 'Alt+ArrowRight', 'Enter');
    await expect.poll(() => then.inAddress('b')).toMatch(/^\d{4}/);
    await then.sentenceIsWhole();
  });
  await test.step('another measure is chosen, and how a number is made is read', async () => {
    const measure = page.getByLabel('Visa', { exact: true }).and(page.locator('select'));
    await when.tabTo(measure, 'Shift+Tab');
    await when.keys('ArrowDown');
    await expect.poll(() => then.inAddress('matt')).not.toBeNull();
    const number = then
      .pole('A')
      .getByRole('button', { name: /Så räknas det/ })
      .first();
    await when.tabTo(number);
    await when.keys('Enter');
    await expect(
      page
        .getByRole('dialog')
        .filter({ has: page.getByRole('heading') })
        .first(),
    ).toBeVisible();
    await when.keys('Escape');
    await expect(number).toBeFocused();
  });
});
