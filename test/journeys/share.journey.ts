import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { test } from './driver.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^(Dela|Share)$/ });

test('the link is copied without a mouse and opens the same view in another window; the code is shown large and left again', async ({
  when,
  then,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await when.openMap('?v=1&matt=forvarv&bas=personer&ar=2019&lada=motesskalan&tema=morkt#k=11.2/57.2/4.5');
  await then.sentenceIsWhole();
  const sentence = await then.sentence.innerText();
  await when.tabTo(page.getByRole('banner').getByRole('button', { name: 'Dela', exact: true }));
  await when.keys('Enter');
  const box = dialog(page);
  await expect(box.getByRole('heading', { name: 'En länk till just det här' })).toBeVisible();
  await when.tabTo(box.getByRole('button', { name: 'Kopiera', exact: true }));
  await when.keys('Enter');
  await expect(box.getByRole('button', { name: 'Kopierad' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(await box.getByRole('textbox', { name: 'Länk' }).inputValue()).toBe(link);
  await when.tabTo(box.getByRole('button', { name: 'Visa stort' }));
  await when.keys('Enter');
  const large = page.getByRole('dialog', { name: 'Öppna samma karta' });
  await expect(large.getByRole('img', { name: /^QR-kod med länken till/ })).toBeInViewport({ ratio: 1 });
  await expect(large).toContainText(link);
  await then.accessible(large);
  await when.keys('Escape');
  await expect(large).toBeHidden();
  await expect(box.getByRole('button', { name: 'Visa stort' })).toBeFocused();
  await when.keys('Escape');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Dela', exact: true })).toBeFocused();

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('mr-pair .say').first()).toHaveText(sentence);
  const held = new URL(other.url());
  const opened = new URLSearchParams(held.search);
  expect([opened.get('matt'), opened.get('bas'), opened.get('ar'), opened.get('lada')]).toEqual([
    'forvarv',
    'personer',
    '2019',
    'motesskalan',
  ]);
  expect([opened.has('tema'), held.hash]).toEqual([false, expect.stringContaining('k=11.2/57.2/4.5')]);
  await expect(other.locator('mr-problems')).toHaveText(/^\s*$/);
});

for (const { width, height, query } of [
  { width: 1280, height: 800, query: '' },
  { width: 390, height: 844, query: '?v=1&sprak=en&tema=morkt' },
]) {
  test(`axe finds nothing in the part with the link, and nothing is wider than the window: ${String(width)} px`, async ({
    when,
    then,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await when.open(query);
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^(Dela|Share)$/ })
      .click();
    await expect(dialog(page).getByRole('img', { name: /^QR/ })).toBeVisible();
    await then.accessible(dialog(page));
    await then.nothingIsWiderThanTheWindow();
  });
}
