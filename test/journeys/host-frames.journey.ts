import { expect } from '@playwright/test';
import { test } from './host-driver.ts';
import { coloursOf } from './picture-colours.ts';

test('a website embeds the map under a strict policy, twice on a page, in a sandbox and without scripts', async ({
  host,
  page,
}) => {
  await test.step('under a strict policy of the page around, plain or in a sandbox with its origin, the map is whole and is printed', async () => {
    for (const path of ['prov/vanlig.html', 'prov/sandlada.html']) {
      await host.open(path);
      await host.mapIsShown();
      await expect(host.map().getByText('finns elva hushåll').first()).toBeVisible();
      await expect(page.getByRole('link', { name: 'Öppna kartan' })).toBeVisible();
    }
    await page.emulateMedia({ media: 'print' });
    expect(coloursOf(await page.locator('iframe').screenshot())).toBeGreaterThan(20);
    await page.emulateMedia({ media: null });
  });
  await test.step('two maps on a page each begin as a picture of their own', async () => {
    await host.open('prov/tva.html');
    await host.mapIsShown(0);
    await host.mapIsShown(1);
    await expect(host.map(0).getByText('Bergsåsen').first()).toBeVisible();
    await expect(host.map(1).getByText('Tångviken').first()).toBeVisible();
    await expect(host.map(1).locator('html')).toHaveAttribute('lang', 'en');
    for (const nth of [0, 1]) {
      await expect(host.map(nth).locator('mr-still-map')).toBeVisible();
      await expect(host.map(nth).locator('mr-map')).toHaveCount(0);
    }
  });
  await test.step('in a sandbox without origin there is the poster: picture, sentence and a way out; without scripts and frames, the link', async () => {
    await host.open('prov/utan-ursprung.html');
    const picture = host.map().getByRole('img').first();
    await expect(picture).toHaveAttribute('alt', /\S/);
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(0);
    await expect(host.map().getByText('finns elva hushåll').first()).toBeVisible();
    await expect(host.map().getByRole('link').first()).toHaveAttribute('href', /index\.html\?paket=exempel/);
    await host.open('prov/utan-skript.html');
    await expect(page.getByRole('link', { name: 'Öppna kartan' })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});
