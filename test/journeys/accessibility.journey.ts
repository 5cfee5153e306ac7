import { test } from './driver.ts';

const pages = [
  ['the map', ''],
  ['the table', '&visa=tabell'],
  ['the text', '&visa=text'],
  ['the method page', '&visa=metod'],
  ['no pole chosen', '#a=ingen&b=ingen'],
] as const;

for (const theme of ['ljust', 'morkt', 'kontrast']) {
  for (const [name, address] of pages) {
    test(`axe finds nothing: ${name}, ${theme}`, async ({ when, then }) => {
      await when.open(`?v=1&tema=${theme}${address}`);
      if (name === 'the map') await when.mapIsReady();
      await when.settle();
      await then.accessible();
    });
  }
  for (const panel of ['Källor', 'Utseende']) {
    test(`axe finds nothing: ${panel}, ${theme}`, async ({ when, then }) => {
      await when.open(`?v=1&tema=${theme}&visa=text`);
      await when.press(panel);
      await then.accessible();
    });
  }
}

test('axe finds nothing on a phone', async ({ when, then, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await when.openMap();
  await then.accessible();
});

test('axe finds nothing while a problem is shown', async ({ when, then }) => {
  await when.open('?v=1&niva=kvarter');
  await then.problem(/länk/i);
  await then.accessible();
});
