import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('the transect is read, walked and led another way, and a route of one’s own is fetched', async ({
  when,
  then,
  page,
}) => {
  await test.step('the transect tells the sharpest border, follows another way, and is walked with the keyboard', async () => {
    await when.openMap('?lada=straket');
    const part = page.locator('mr-transect');
    await expect(part.locator('.say')).toContainText('Den skarpaste gränsen ligger efter');
    await part.getByRole('radio', { name: 'Minst skillnad' }).check();
    await then.addressHas('vag', 'minst');
    await page.getByRole('slider', { name: 'Gå längs stråket' }).focus();
    await when.keys('ArrowRight', 'ArrowRight');
    await expect(part.locator('.lit-border')).toHaveCount(1);
    await expect(part.locator('.tip')).toContainText(/gånger mellan .+ och .+, efter/);
  });
  await test.step('a route of one’s own is fetched from a file, and what is wrong with a file is said', async () => {
    await when.goTo('?lada=straket&vag=ritad');
    const part = page.locator('mr-transect');
    await expect(part.locator('.say')).toContainText('Rita en egen väg');
    const choose = (name: string, value: object): Promise<void> =>
      part.locator('input[type=file]').setInputFiles({
        name,
        mimeType: 'application/geo+json',
        buffer: Buffer.from(JSON.stringify(value)),
      });
    await choose('punkt.geojson', { type: 'Point', coordinates: [9.2, 57.1] });
    await expect(part.getByRole('status')).toContainText('Filen har ingen linje att följa');
    await choose('bortom.geojson', {
      type: 'LineString',
      coordinates: [
        [2, 57],
        [2.1, 57],
      ],
    });
    await expect(part.getByRole('status')).toContainText('Vägen är hämtad från bortom.geojson');
    await expect(part.locator('.say')).toContainText('Vägen går inte genom något av områdena.');
    expect(then.inAddress('rutt')).toBe('2,57~2.1,57');
  });
});
