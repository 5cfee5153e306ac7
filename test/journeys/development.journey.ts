import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('the poles are followed through the years, by key and by themselves', async ({ when, then, page }) => {
  await test.step('a planner sees whether the poles come closer, goes through the years and compares two of them', async () => {
    await when.openMap('?v=1&lada=utveckling#a=9904C1050&b=9904C1160');
    const panel = page.locator('mr-development');
    await expect(panel.locator('.say')).toHaveText(/^Sedan 2011 har skillnaden ökat från 2,2 till 20 gånger/);
    const years = panel.getByRole('slider', { name: 'År. Piltangenterna byter år.' });
    await when.tabTo(years);
    await when.keys('Home', 'ArrowRight');
    await then.addressHas('ar', '2012');
    await expect(years).toHaveAttribute('aria-valuetext', /^2012: A .+ låg på 1 hög, B .+ gånger$/);
    await panel.getByLabel('Jämför med år').selectOption('2024');
    await then.addressHas('jamfor', '2024');
    await expect(page.locator('mr-legend').first()).toContainText('färre låg per hög än 2024');
    await expect(panel.locator('.say')).toHaveText(/^Sedan 2012 har skillnaden ökat/);
    await panel.getByText('Siffrorna år för år').click();
    await expect(panel.getByRole('row')).toHaveCount(15);
    await when.settle();
    await then.accessible(panel);
  });
  await test.step('the years play until somebody does something, and wait to be asked where motion is off', async () => {
    await when.goTo('?v=1&lada=utveckling&ar=2011#a=9902C1120&b=9902C1210');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await when.press('Spela upp åren');
    await then.addressHas('ar', '2013');
    await when.keys('Escape');
    await expect(when.button('Spela upp åren')).toBeVisible();
    const stopped = then.inAddress('ar');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await when.press('Nästa år');
    await then.addressHas('ar', String(Number(stopped) + 1));
    await expect(page.locator('mr-development')).toContainText('Rörelse är avstängd');
  });
});
