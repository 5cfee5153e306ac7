import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('the method is read, tried and reached from every number', async ({ when, then, page }) => {
  await when.open('?v=1&visa=metod');
  await test.step('the first Tab on the method page leads past the header to the text', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
  await test.step('the calculator places a household in its quartile, and says what it needs', async () => {
    const calculator = page.locator('mr-calculator');
    // Two adults, two children and 490 000 kronor make 2,45 units: the example of the report.
    await expect(calculator.locator('output')).toContainText(/2,45 .*200\s000 kronor/);
    await calculator.getByLabel('Disponibel inkomst, kronor per år').fill('200 000');
    await expect(calculator.locator('output')).toContainText('låg köpkraft');
    await calculator.getByLabel('Vuxna', { exact: true }).fill('x');
    await expect(calculator.locator('output')).toContainText('minst en vuxen');
  });
  await test.step('every number opens how it is made, and Escape leads back to the number', async () => {
    await when.goTo('?v=1');
    const number = then
      .pole('A')
      .getByRole('button', { name: /Så räknas det/ })
      .first();
    await number.click();
    const dialog = page.getByRole('dialog').filter({ has: page.getByRole('heading') });
    await expect(dialog.first()).toBeVisible();
    await expect(dialog.first()).toContainText(/\d/);
    await page.keyboard.press('Escape');
    await expect(dialog.first()).toBeHidden();
    await expect(number).toBeFocused();
  });
  await test.step('a link leads to a measure on the method page', async () => {
    await when.open('?v=1&visa=metod&om=balance');
    await expect(page.getByRole('heading', { name: 'Balansmått' }).first()).toBeInViewport();
  });
});
