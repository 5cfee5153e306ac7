import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('the tables of what lies between are read, and say what they need', async ({ when, then, page }) => {
  await test.step('the borders stand row by row, and one of them becomes A and B', async () => {
    await when.open('?v=1&visa=tabell');
    await page.getByLabel('Tabell över').selectOption({ label: 'Gränser' });
    await then.addressHas('tabell', 'granser');
    const table = page.getByRole('table', { name: /^Gränser mellan grannar/ });
    await expect(table.getByRole('row')).toHaveCount(51);
    await table.getByRole('button', { name: /^Skillnad/ }).click();
    await then.addressHas('ordning', 'apart:up');
    const download = await when.download(/CSV/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).not.toMatch(/NaN|undefined/);
    await table
      .getByRole('button', { name: /^Gör .* till A och B$/ })
      .first()
      .click();
    await expect(table.getByText('Visas nu')).toHaveCount(1);
    await then.accessible();
  });
  await test.step('a table that needs two poles says so', async () => {
    await when.travel('?v=1&visa=tabell&tabell=motesskalan#a=ingen&b=ingen');
    await expect(page.locator('mr-plain-table')).toContainText('Välj två poler');
  });
});
