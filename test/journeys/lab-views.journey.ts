import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './driver.ts';

/** Writes a card by keyboard: what is to be done, and for whom or what. */
async function write(page: Page, what: string, target: string): Promise<void> {
  await page.getByRole('button', { name: 'Nytt kort', exact: true }).click();
  await page.getByLabel('Vad ska göras?').fill(what);
  await page.getByRole('dialog').getByRole('radio', { name: target }).check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a room reads its cards on the map by keyboard, as a table and in words', async ({ when, then, page }) => {
  await when.openMap('./?v=1&rum=insatser&visa=karta');
  await write(page, 'Gemensam fritidsgård', 'Mellanrummet');
  await write(page, 'Byggnorm <b>x</b>', 'Hela staden');

  const marks = page.getByRole('group', { name: 'Insatser på kartan' });
  const between = marks.getByRole('button', { name: /^En insats gäller mellanrummet mellan Bergsåsen/ });
  await page.getByRole('application').focus();
  await when.tabTo(between);
  await expect(marks.getByRole('listitem')).toHaveText(['Gemensam fritidsgård Idé']);
  await when.keys('Escape');
  await expect(marks.getByRole('listitem')).toHaveCount(0);
  await expect(between).toBeFocused();
  await when.keys('Tab');
  await expect(marks.getByRole('button', { name: 'En insats gäller hela staden' })).toBeFocused();
  await expect(marks.getByRole('listitem')).toHaveText(['Byggnorm <b>x</b> Idé']);

  await when.show('Tabell');
  const table = page.getByRole('table', { name: 'Insatserna på tavlan' });
  await expect(table.getByRole('rowheader')).toHaveText(['Gemensam fritidsgård', 'Byggnorm <b>x</b>']);
  await table.getByRole('button', { name: 'Insats', exact: true }).press('Enter');
  await expect(table.getByRole('rowheader')).toHaveText(['Byggnorm <b>x</b>', 'Gemensam fritidsgård']);
  await then.accessible(page.locator('mr-board-table'));
  const file = await when.download('Ladda ner CSV');
  expect(file.suggestedFilename()).toMatch(/\.csv$/);

  await when.show('Text');
  const text = page.locator('mr-board-text');
  await expect(text).toContainText('Mot pol A: ingen. Mot pol B: ingen. I mellanrummet: en insats.');
  await expect(text).toContainText('Byggnorm <b>x</b>');
  await then.accessible(text);
});
