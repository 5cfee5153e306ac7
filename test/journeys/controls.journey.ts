import { expect } from '@playwright/test';
import { area, manifest, startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('another measure gives another legend', async ({ when, page }) => {
  await when.openMap();
  await expect(page.locator('mr-legend').first()).toContainText('jämnt');
  await when.choose('Visa', 'Disponibel inkomst');
  await expect(page.locator('mr-legend').first()).toContainText('tkr');
  await expect(page).toHaveURL(/matt=inkomst/);
});

test('the map is drawn in the colours of its legend, and anew when the measure changes', async ({ when, then }) => {
  await when.openMap();
  await when.lookAt(area(startPair.a[0] ?? '').code);
  const before = await then.colourInTheMiddle();
  await when.choose('Visa', 'Disponibel inkomst');
  await expect.poll(async () => (await then.legendColours()).includes(await then.colourInTheMiddle())).toBe(true);
  expect(await then.colourInTheMiddle()).not.toBe(before);
});

test('another year is said on the slider and in the figures', async ({ when, then, page }) => {
  await when.openMap();
  const last = manifest.years.at(-1) ?? 0;
  await expect(page.getByRole('slider', { name: 'År' })).toHaveAttribute('aria-valuetext', String(last));
  await when.press('Föregående år');
  await expect(page.getByRole('slider', { name: 'År' })).toHaveAttribute('aria-valuetext', String(last - 1));
  await then.addressHas('ar', String(last - 1));
  await then.sentenceIsWhole();
});

test('municipalities can be poles too', async ({ when, then, page }) => {
  await when.openMap();
  await when.pick('Nivå', 'Kommun');
  await then.addressHas('niva', 'kommun');
  await when.mapIsReady();
  await expect(page.locator('mr-legend').first()).toContainText(/\d/);
});

test('the map can be seen from A', async ({ when, then, page }) => {
  await when.openMap();
  await when.pick('Färg', 'Sett från A');
  await then.addressHas('farg', 'fran-a');
  await expect(page.locator('mr-legend').first()).toContainText('Sett från A');
});

test('the balance of public housing stands beside the balance of all', async ({ when, then }) => {
  await when.openMap();
  const all = await then.sentence.innerText();
  await when.choose('Bestånd', 'Allmännyttan');
  await then.addressHas('del', 'allmannyttan');
  await expect(then.sentence).not.toHaveText(all);
  await then.sentenceIsWhole();
});
