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
  await page.setViewportSize({ width: 1280, height: 800 });
  await when.openMap('?v=1&matt=forvarv&bas=personer&ar=2019&lada=motesskalan&tema=morkt#k=11.2/57.2/4.5');
  await then.sentenceIsWhole();
  const sentence = await then.sentence.innerText();
  await when.tabTo(page.getByRole('banner').getByRole('button', { name: 'Dela', exact: true }));
  await when.keys('Enter');
  const box = dialog(page);
  await expect(box.getByRole('heading', { name: 'En länk till just det här' })).toBeVisible();
  await expect(box.getByRole('img', { name: /^QR/ })).toBeVisible();
  await then.accessible(box);
  await then.nothingIsWiderThanTheWindow();
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

  await test.step('on a phone, in English and in the light', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await when.goTo('?v=1&sprak=en&tema=ljust');
    await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
    await expect(box.getByRole('img', { name: /^QR/ })).toBeVisible();
    await then.accessible(box);
    await then.nothingIsWiderThanTheWindow();
  });
});
