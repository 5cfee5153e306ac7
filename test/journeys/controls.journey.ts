import { expect } from '@playwright/test';
import { area, manifest, startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('stock, year, measure, colour and level are chosen, and legend, map, figures and link follow', async ({
  when,
  then,
  page,
}) => {
  const legend = page.locator('mr-legend').first();
  await when.openMap();
  await test.step('the balance of public housing stands beside the balance of all', async () => {
    const all = await then.sentence.innerText();
    await when.choose('Bestånd', 'Allmännyttan');
    await then.addressHas('del', 'allmannyttan');
    await expect(then.sentence).not.toHaveText(all);
    await then.sentenceIsWhole();
  });
  await test.step('another year is said on the slider and in the figures', async () => {
    await when.goTo('?v=1');
    const last = manifest.years.at(-1) ?? 0;
    await expect(page.getByRole('slider', { name: 'År' })).toHaveAttribute('aria-valuetext', String(last));
    await when.press('Föregående år');
    await expect(page.getByRole('slider', { name: 'År' })).toHaveAttribute('aria-valuetext', String(last - 1));
    await then.addressHas('ar', String(last - 1));
    await then.sentenceIsWhole();
  });
  await test.step('another measure gives another legend, and the map is drawn anew in its colours', async () => {
    await when.goTo('?v=1');
    await expect(legend).toContainText('jämnt');
    await when.lookAt(area(startPair.a[0] ?? '').code);
    const before = await then.colourInTheMiddle();
    await when.choose('Visa', 'Disponibel inkomst');
    await expect(legend).toContainText('tkr');
    await expect(page).toHaveURL(/matt=inkomst/);
    await expect.poll(async () => (await then.legendColours()).includes(await then.colourInTheMiddle())).toBe(true);
    expect(await then.colourInTheMiddle()).not.toBe(before);
  });
  await test.step('the map can be seen from A', async () => {
    await when.goTo('?v=1');
    await when.pick('Färg', 'Sett från A');
    await then.addressHas('farg', 'fran-a');
    await expect(legend).toContainText('Sett från A');
  });
  await test.step('municipalities can be poles too', async () => {
    await when.goTo('?v=1');
    await when.pick('Nivå', 'Kommun');
    await then.addressHas('niva', 'kommun');
    await when.mapIsReady();
    await expect(legend).toContainText(/\d/);
  });
});
