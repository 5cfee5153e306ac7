import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('a web editor chooses how the map is embedded, sees it, and copies the code by keyboard alone', async ({
  when,
  then,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await when.open('./?v=1&visa=text');
  await page.getByRole('banner').getByRole('button', { name: 'Bädda in' }).press('Enter');
  const box = page.getByRole('dialog', { name: 'Dela' });
  const code = box.getByRole('textbox', { name: 'Kod att klistra in' });
  await expect(code).toHaveValue(/^<iframe src="[^"]*embed\.html[^"]*" title="Karta: [^"]+" width="100%" height="600"/);

  await box.getByRole('radio', { name: 'Full bredd' }).press('ArrowLeft');
  await box.getByRole('checkbox', { name: 'Karta' }).press('Space');
  await box.getByRole('radio', { name: 'Allt' }).press('ArrowRight');
  await expect(code).toHaveValue(
    /flikar=tabell\.text&amp;andra=vy[^"]*" title="Tabell: [^"]+" width="640" height="480"/,
  );
  const frame = page.frameLocator('mr-embed-preview iframe');
  await expect(frame.getByRole('table').first()).toBeVisible({ timeout: 20_000 });
  await expect(box.locator('mr-embed-preview')).toContainText('640 × 480 px');

  await box.getByRole('button', { name: 'Kopiera koden' }).press('Enter');
  await expect(box.getByRole('button', { name: 'Kopierad' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code.inputValue());
  await then.accessible(box);
});
