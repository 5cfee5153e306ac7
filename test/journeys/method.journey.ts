import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('a link leads to a measure on the method page', async ({ when, page }) => {
  await when.open('?v=1&visa=metod&om=balance');
  await expect(page.getByRole('heading', { name: 'Balansmått' }).first()).toBeInViewport();
});

test('the calculator places a household in its quartile', async ({ when, page }) => {
  await when.open('?v=1&visa=metod');
  const calculator = page
    .locator('mr-method')
    .getByRole('group')
    .filter({ hasText: /kvartil|köpkraft/i })
    .first();
  await calculator.scrollIntoViewIfNeeded();
  await calculator.getByRole('spinbutton').or(calculator.getByRole('textbox')).last().fill('490000');
  await expect(
    page
      .locator('mr-method')
      .getByText(/köpkraft/i)
      .first(),
  ).toBeVisible();
});

test('every number opens how it is made, and Escape leads back to the number', async ({ when, then, page }) => {
  await when.openMap();
  const number = then
    .pole('A')
    .getByRole('button', { name: /Så räknas det/ })
    .first();
  await number.click();
  const dialog = page.getByRole('dialog').filter({ has: page.getByRole('heading') });
  await expect(dialog.first()).toBeVisible();
  await expect(dialog.first()).toContainText(/\d/);
  await then.accessible();
  await page.keyboard.press('Escape');
  await expect(dialog.first()).toBeHidden();
  await expect(number).toBeFocused();
});
