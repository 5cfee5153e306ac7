import { expect } from '@playwright/test';
import { manifest } from './demo-region.ts';
import { test } from './driver.ts';

const workerScript = /\/assets\/analysis[^/]*\.js/;

test('a worker that never starts, that stops, and that dies while it is asked: each is said, and one button starts it again', async ({
  given,
  when,
  then,
  page,
}) => {
  await test.step('never starts', async () => {
    await given.altered(workerScript, () => `throw new Error('the worker never began');`);
    await page.goto('./');
    await expect(page.getByRole('button', { name: /Starta om|Försök igen/ }).first()).toBeVisible();
    await page.unroute(workerScript);
    await given.altered(
      workerScript,
      (text) => `${text}\n;setTimeout(() => { throw new Error('the worker broke'); }, 3000);`,
    );
    await when.press(/Starta om|Försök igen/);
    await when.region();
    await then.sentenceIsWhole();
  });
  await test.step('stops', async () => {
    await then.problem(/beräkning/i);
    await page.unroute(workerScript);
    await given.altered(
      workerScript,
      (text) => `self.addEventListener('message', ({ data }) => {
      if (data.params?.measure === 'disposableIncome') { setTimeout(() => { throw new Error('out of memory'); }); }
    });
    ${text}`,
    );
    await when.press(/Starta om/);
    await when.region();
    await then.sentenceIsWhole();
    await then.noProblem();
  });
  await test.step('dies while it is asked: what was shown is kept, and restarted it answers what was asked', async () => {
    await when.choose('Visa', 'Disponibel inkomst');
    await then.problem(/beräkning/i);
    await then.sentenceIsWhole();
    await page.unroute(workerScript);
    await when.press(/Starta om/);
    await expect(page.locator('mr-legend').first()).toContainText('tkr');
    await then.sentenceIsWhole();
    await then.noProblem();
  });
});

test('a pack that is wrong, newer, broken or not there is said to be so, and leads to the demo region', async ({
  given,
  when,
  then,
  page,
}) => {
  for (const { name, given: alter, says } of [
    {
      name: 'a wrong checksum is not shown as if it were right',
      given: () => given.altered('**/packs/exempel/areas.topojson', (text) => `${text} `),
      says: /kontrollsumma/i,
    },
    {
      name: 'a newer version is said to be newer',
      given: () => given.alteredManifest((found) => ({ ...found, version: 2 })),
      says: /version/i,
    },
    {
      name: 'what is not JSON is said to be broken',
      given: () => given.altered('**/packs/exempel/pack.json', () => '<!doctype html>'),
      says: /JSON/,
    },
  ])
    await test.step(name, async () => {
      await alter();
      await page.goto('./');
      await expect(page.getByRole('alert').first()).toContainText(says);
      await page.unrouteAll();
    });
  await test.step('a table with a line of ten megabytes is refused in words, and the page stays awake', async () => {
    const last = `values-${String(manifest.years.at(-1))}.csv`;
    await given.alteredFile(last, (text) => `${text}${'1'.repeat(10_000_000)}\n`);
    await page.goto('./');
    await expect(page.getByText(/En rad är .* tecken lång/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Utseende' }).click();
    await expect(page.getByRole('radio', { name: 'Mörkt' })).toBeVisible();
    await page.unrouteAll();
  });
  await test.step('a pack that does not exist leads to the demo region', async () => {
    await page.goto('?v=1&paket=ingenstans');
    await expect(page.getByRole('alert').first()).toContainText('ingenstans');
    await then.accessible();
    await when.press('Öppna exempelregionen');
    await when.region();
    await then.sentenceIsWhole();
  });
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
