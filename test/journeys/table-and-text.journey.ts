import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { area, areas, startPair } from './demo-region.ts';
import { test } from './driver.ts';

const mapCode = /\/assets\/(map-element|maplibre)[^/]*\.js/;

test('the table is there before the code of the map, sorts, filters and turns pages', async ({
  given,
  when,
  then,
  page,
}) => {
  await given.unreachable(mapCode);
  await when.open('?v=1&visa=tabell');
  const table = page.getByRole('table', { name: /^DeSO i/ });
  const rows = table.getByRole('rowgroup', { name: 'Alla områden i urvalet' }).getByRole('row');
  await expect(rows.first()).toBeVisible();
  const before = await rows.first().innerText();
  await table
    .getByRole('columnheader', { name: /Disponibel inkomst/ })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL(/ordning=/);
  await expect(table.getByRole('columnheader', { name: /Disponibel inkomst/ })).toHaveAttribute('aria-sort', /ending/);
  await expect(rows.first()).not.toHaveText(before);
  await when.press('Nästa');
  await then.addressHas('sida', '2');
  const { name = '' } = areas[0] ?? {};
  await page.getByRole('searchbox', { name: 'Filtrera' }).fill(name);
  await then.addressHas('sok', name);
  await expect(rows).toHaveCount(areas.filter((area) => area.name.includes(name)).length);
  await expect(rows.first()).toContainText(name);
});

test('both poles stand at the top of the table, marked', async ({ when, page }) => {
  await when.open('?v=1&visa=tabell');
  const poles = page.getByRole('rowgroup', { name: 'Polparet' }).getByRole('row');
  await expect(poles).toHaveCount(startPair.a.length + startPair.b.length);
  await expect(poles.first()).toContainText(area(startPair.a[0] ?? '').name);
  await expect(poles.last()).toContainText(area(startPair.b[0] ?? '').name);
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
