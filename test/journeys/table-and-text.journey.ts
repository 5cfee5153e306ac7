import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { area, areas, startPair } from './demo-region.ts';
import { test } from './driver.ts';

const mapCode = /\/assets\/(map-element|maplibre)[^/]*\.js/;

test('table and text are there without the code of the map: sorted, filtered, turned, downloaded and read, and what is missing is said', async ({
  given,
  when,
  then,
  page,
}) => {
  await given.unreachable(mapCode);
  await when.open('?v=1&visa=tabell');
  await test.step('both poles stand at the top of the table, marked', async () => {
    const poles = page.getByRole('rowgroup', { name: 'Polparet' }).getByRole('row');
    await expect(poles).toHaveCount(startPair.a.length + startPair.b.length);
    await expect(poles.first()).toContainText(area(startPair.a[0] ?? '').name);
    await expect(poles.last()).toContainText(area(startPair.b[0] ?? '').name);
  });
  await test.step('the table is downloaded as a file that Excel in Swedish reads', async () => {
    const download = await when.download(/CSV/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const lines = text.split(/\r?\n/).filter((line) => line.includes(';'));
    expect(lines.length).toBeGreaterThan(areas.length);
    expect(text).toMatch(/\d,\d/);
    expect(text).toContain('Påhittad');
    expect(text).not.toMatch(/NaN|undefined/);
  });
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
  await test.step('the text is there before the code of the map and tells of both poles and the municipality', async () => {
    await when.travel('?v=1&visa=text');
    const summary = page.locator('mr-summary');
    await expect(summary.getByRole('heading').first()).toBeVisible();
    await expect(summary).toContainText(await then.pole('A').getByRole('heading').innerText());
    await expect(summary).not.toContainText(/NaN|undefined|null/);
  });
  await test.step('when the code of the map does not arrive, it is said and the rest stays', async () => {
    await when.travel('?v=1');
    await then.problem(/hämta/i);
    await then.sentenceIsWhole();
    await when.show('Tabell');
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});
