import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { areas, startPair } from './demo-region.ts';
import { test } from './driver.ts';

const mapCode = /\/assets\/(map-element|maplibre)[^/]*\.js/;

test('the table is there before the code of the map, sorts, filters and turns pages', async ({ given, when, page }) => {
  await given.unreachable(mapCode);
  await when.open('?v=1&visa=tabell');
  const table = page.getByRole('table').first();
  await expect(table).toBeVisible();
  const rows = table.getByRole('row');
  const firstRow = rows.nth(1);
  const before = await firstRow.innerText();
  await table.getByRole('columnheader').nth(3).getByRole('button').first().click();
  await expect(page).toHaveURL(/ordning=/);
  await expect(firstRow).not.toHaveText(before);
  await page.getByRole('button', { name: /nästa/i }).first().click();
  await expect(page).toHaveURL(/sida=2/);
  const name = areas[0]?.name ?? '';
  await page
    .getByRole('searchbox')
    .or(page.getByRole('textbox', { name: /filtrera/i }))
    .first()
    .fill(name);
  await expect(table).toContainText(name);
  await expect(page).toHaveURL(/sok=/);
});

test('both poles are marked in the table', async ({ when, page }) => {
  await when.open(`?v=1&visa=tabell&sok=${startPair.a[0] ?? ''}`);
  await expect(page.getByRole('table').first().getByRole('row').nth(1)).toContainText(/pol A/i);
});

test('the table is downloaded as a file that Excel in Swedish reads', async ({ when }) => {
  await when.open('?v=1&visa=tabell');
  const download = await when.download(/CSV/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.split(/\r?\n/).filter((line) => line.includes(';'));
  expect(lines.length).toBeGreaterThan(areas.length);
  expect(text).toMatch(/\d,\d/);
  expect(text).toContain('Påhittad');
  expect(text).not.toMatch(/NaN|undefined/);
});

test('the text is there before the code of the map and tells of both poles and the municipality', async ({
  given,
  when,
  then,
  page,
}) => {
  await given.unreachable(mapCode);
  await when.open('?v=1&visa=text');
  const summary = page.locator('mr-summary');
  await expect(summary.getByRole('heading').first()).toBeVisible();
  await expect(summary).toContainText(await then.pole('A').getByRole('heading').innerText());
  await expect(summary).not.toContainText(/NaN|undefined|null/);
});
