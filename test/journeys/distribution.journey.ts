import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('the distribution is told in three pictures, walked, and whole at 320 px', async ({ when, then, page }) => {
  await test.step('the distribution tells how far apart the poles are in their municipality, in three pictures', async () => {
    await when.open('?v=1&lada=fordelning');
    const panel = page.locator('mr-distribution');
    await expect(panel.locator('.say')).toHaveText(/^I Storhamn ligger \d+ av \d+ områden mellan A och B\.$/);
    const walk = panel.getByRole('slider');
    await walk.focus();
    await page.keyboard.press('End');
    await expect(walk).toHaveAttribute('aria-valuetext', /hög/);
    await when.pick('Visa fördelningen som', 'Kurva');
    await then.addressHas('fordelning', 'kurva');
    await expect(panel.locator('.say')).toHaveText(/D är 0,\d\d\.$/);
    await when.pick('Visa fördelningen som', 'Två mått');
    await panel.getByLabel('Vågrätt').selectOption({ label: 'Förvärvsfrekvens 20–64 år' });
    await then.addressHas('x', 'forvarv');
    await expect(panel.locator('.say')).toHaveText(/rangkorrelation −?0,\d\d, \d+ områden\)\. Det säger inte varför/);
    await expect(panel).not.toContainText(/NaN|undefined|Infinity/);
    await then.accessible(panel);
  });
  await test.step('an area in the distribution is chosen with Enter, and nothing is lost at 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await when.travel('?v=1&lada=fordelning&fordelning=tva-matt#a=ingen&b=ingen');
    const panel = page.locator('mr-distribution');
    const walk = panel.getByRole('slider');
    await walk.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => then.inAddress('a')).toMatch(/^99/);
    for (const kind of ['Punkter', 'Kurva', 'Två mått']) {
      await when.pick('Visa fördelningen som', kind);
      await expect(panel.locator('svg').first()).toBeVisible();
      await then.nothingIsWiderThanTheWindow();
    }
  });
});
