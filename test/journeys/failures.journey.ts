import { expect } from '@playwright/test';
import { manifest } from './demo-region.ts';
import { test } from './driver.ts';

const workerScript = /\/assets\/analysis[^/]*\.js/;

test('a worker that stops is said, and one button starts it again', async ({ given, when, then, page }) => {
  await given.altered(
    workerScript,
    (text) => `${text}\n;setTimeout(() => { throw new Error('the worker broke'); }, 3000);`,
  );
  await when.open();
  await then.problem(/beräkning/i);
  await page.unroute(workerScript);
  await when.press(/Starta om/);
  await when.region();
  await then.sentenceIsWhole();
  await then.noProblem();
});

test('a worker that dies while it is asked keeps what was shown, and restarted answers what was asked', async ({
  given,
  when,
  then,
  page,
}) => {
  await given.altered(
    workerScript,
    (text) => `self.addEventListener('message', ({ data }) => {
      if (data.params?.measure === 'disposableIncome') { setTimeout(() => { throw new Error('out of memory'); }); }
    });
    ${text}`,
  );
  await when.open();
  await when.choose('Visa', 'Disponibel inkomst');
  await then.problem(/beräkning/i);
  await then.sentenceIsWhole();
  await page.unroute(workerScript);
  await when.press(/Starta om/);
  await expect(page.locator('mr-legend').first()).toContainText('tkr');
  await then.sentenceIsWhole();
  await then.noProblem();
});

test('a worker that never starts is said, and one button tries again', async ({ given, when, then, page }) => {
  await given.altered(workerScript, () => `throw new Error('the worker never began');`);
  await page.goto('./');
  await expect(page.getByRole('button', { name: /Starta om|Försök igen/ }).first()).toBeVisible();
  await page.unroute(workerScript);
  await when.press(/Starta om|Försök igen/);
  await when.region();
  await then.sentenceIsWhole();
});

test('a pack with a wrong checksum is not shown as if it were right', async ({ given, page }) => {
  await given.altered('**/packs/exempel/areas.topojson', (text) => `${text} `);
  await page.goto('./');
  await expect(page.getByRole('alert').first()).toContainText(/kontrollsumma/i);
});

test('a table with a line of ten megabytes is refused in words, and the page stays awake', async ({ given, page }) => {
  const last = `values-${String(manifest.years.at(-1))}.csv`;
  await given.alteredFile(last, (text) => `${text}${'1'.repeat(10_000_000)}\n`);
  await page.goto('./');
  await expect(page.getByText(/En rad är .* tecken lång/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Utseende' }).click();
  await expect(page.getByRole('radio', { name: 'Mörkt' })).toBeVisible();
});

test('a pack of a newer version is said to be newer', async ({ given, page }) => {
  await given.alteredManifest((found) => ({ ...found, version: 2 }));
  await page.goto('./');
  await expect(page.getByRole('alert').first()).toContainText(/version/i);
});

test('a pack that is not JSON is said to be broken', async ({ given, page }) => {
  await given.altered('**/packs/exempel/pack.json', () => '<!doctype html>');
  await page.goto('./');
  await expect(page.getByRole('alert').first()).toContainText(/JSON/);
});

test('a pack that does not exist leads to the demo region', async ({ when, then, page }) => {
  await page.goto('?v=1&paket=ingenstans');
  await expect(page.getByRole('alert').first()).toContainText('ingenstans');
  await when.press('Öppna exempelregionen');
  await when.region();
  await then.sentenceIsWhole();
});

test('everything works where storage is denied', async ({ given, when, then, page }) => {
  await given.storageDenied();
  await when.openMap();
  await then.sentenceIsWhole();
  await when.press('Utseende');
  await page.getByRole('radio', { name: 'Mörkt' }).check();
  await then.addressHas('tema', 'morkt');
  await when.show('Tabell');
  await expect(page.getByRole('table').first()).toBeVisible();
  await then.noProblem();
});

test('when the code of the map does not arrive, it is said and the rest stays', async ({ given, when, then, page }) => {
  await given.unreachable(/\/assets\/(map-element|maplibre)[^/]*\.js/);
  await when.open();
  await then.problem(/hämta/i);
  await then.sentenceIsWhole();
  await when.show('Tabell');
  await expect(page.getByRole('table').first()).toBeVisible();
});
