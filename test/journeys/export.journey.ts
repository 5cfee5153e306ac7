import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { cellsOf, partsOf } from '../files/read-back.ts';
import { area, areas, startPair } from './demo-region.ts';
import { test } from './driver.ts';

const firstOf = (pole: readonly string[]): string => area(pole[0] ?? '').name;

test('what is on screen is saved as CSV, a workbook, GeoJSON and pictures, and each says what it is', async ({
  when,
  then,
  page,
}) => {
  await when.openMap();
  await when.press('Exportera');
  const part = page.getByRole('tabpanel', { name: 'Exportera' });
  await expect(part.getByRole('button', { name: 'Spara Polparet som CSV' })).toBeEnabled();
  await then.accessible(part);

  const csv = await when.download('Spara Polparet som CSV');
  expect(csv.suggestedFilename()).toMatch(/^mellanrum-polpar-[a-z0-9-]+-exempel-deso-\d{4}\.csv$/);
  const text = readFileSync(await csv.path(), 'utf8');
  for (const pole of [startPair.a, startPair.b]) expect(text).toContain(firstOf(pole));
  expect(text).toContain('Påhittade värden');
  await expect(part.getByText(`Sparad: ${csv.suggestedFilename()}`)).toBeVisible();

  const workbook = await when.download('Spara Tabell över områden som Excel');
  const parts = partsOf(readFileSync(await workbook.path()));
  const [header, ...rows] = cellsOf(parts.get('xl/worksheets/sheet1.xml') ?? '');
  expect(header?.get('B')?.text).toBe('Namn');
  expect(rows).toHaveLength(areas.length);
  expect(rows[0]?.get('E')?.type).toBe('');
  const about = cellsOf(parts.get('xl/worksheets/sheet2.xml') ?? '').map((row) => row.get('A')?.text);
  expect(about).toEqual(expect.arrayContaining(['Källa', 'Så räknas', 'Tomt värde', 'Länk']));

  const geojson = await when.download('Spara Områden för kartprogram som GeoJSON');
  const made = JSON.parse(readFileSync(await geojson.path(), 'utf8')) as FeatureCollection;
  expect(made.features).toHaveLength(areas.length);
  expect(made.features.some(({ properties }) => typeof properties?.['balance_status'] === 'string')).toBe(true);

  await test.step('the map and a chart are saved as pictures that stand on their own', async () => {
    const png = await when.download('Spara Kartbild som PNG 1×');
    expect(png.suggestedFilename()).toMatch(/^mellanrum-karta-exempel-deso-\d{4}-1x\.png$/);
    const painted = await page.evaluate(
      async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 4 * 97) colours.add([data[at], data[at + 1], data[at + 2]].join());
        return { width: bitmap.width, colours: [...colours] };
      },
      [...readFileSync(await png.path())],
    );
    expect(painted.width).toBe(1280);
    expect(painted.colours).toEqual(expect.arrayContaining(['94,60,153', '224,130,20', '255,255,255']));

    const svg = readFileSync(await (await when.download('Spara Kartbild som SVG')).path(), 'utf8');
    for (const words of [firstOf(startPair.a), firstOf(startPair.b), 'Påhittade värden', 'Källa: ', '9901C1930'])
      expect(svg).toContain(words);
    const chart = readFileSync(await (await when.download('Spara Köpkraft i fyra delar som SVG')).path(), 'utf8');
    expect(chart).toContain(firstOf(startPair.a));
    expect(chart).toMatch(/\d+\u00a0%/);
  });
});

test('a page that may not save says so in words, and the list says why what is not there cannot be saved', async ({
  when,
  page,
}) => {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      if (blob.type.startsWith('text/csv')) throw new Error('SecurityError');
      return make(blob);
    };
  });
  await when.open('?v=1&visa=tabell&sok=finns-inte#a=ingen&b=ingen');
  await when.press('Exportera');
  const part = page.getByRole('tabpanel', { name: 'Exportera' });
  await expect(part.getByText('Filtret i Tabell lämnar inga områden kvar.')).toBeVisible();
  await expect(part.getByText('Välj två poler, så kan paret sparas.').first()).toBeVisible();
  await expect(part.getByRole('button', { name: 'Spara Tabell över områden som CSV' })).toBeDisabled();
  await when.keys('Escape');
  await when.travel('?v=1&visa=tabell');
  await page.locator('mr-table tbody tr').first().waitFor();
  await when.press('Exportera');
  await when.press('Spara Tabell över områden som CSV');
  await expect(part.getByText('Filen kunde inte sparas')).toBeVisible();
});
