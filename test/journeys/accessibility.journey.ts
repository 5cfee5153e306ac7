import { test } from './driver.ts';

const pages = ['', '&visa=tabell', '&visa=text', '&visa=metod', '&visa=text#a=ingen&b=ingen'];

for (const theme of ['ljust', 'morkt', 'kontrast']) {
  test(`axe finds nothing on any page or panel: ${theme}`, async ({ when, then }) => {
    test.setTimeout(150_000);
    for (const address of pages) {
      await when.open(`?v=1&tema=${theme}${address}`);
      if (address === '') await when.mapIsReady();
      await when.settle();
      await test.step(address === '' ? 'the map' : address, () => then.accessible());
    }
    for (const panel of ['Källor', 'Utseende']) {
      await when.press(panel);
      await test.step(panel, () => then.accessible());
      await when.keys('Escape');
    }
  });
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
