import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('English is complete', async ({ when, then, page }) => {
  await when.openMap('?v=1&sprak=en');
  await expect(page.getByRole('button', { name: 'Method' })).toBeVisible();
  await then.sentenceIsWhole();
  for (const [surface, holds] of [
    ['tabell', 'mr-table tbody tr'],
    ['text', 'mr-summary h2'],
    ['metod', 'mr-method h2'],
    ['karta', 'mr-map[data-state="ready"]'],
  ] as const) {
    await when.travel(`?v=1&sprak=en&visa=${surface}`);
    await page.locator(holds).first().waitFor();
    await when.settle();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    // Only the button to the other language is in Swedish, and the names of places, which are marked as such.
    const words = await page.locator('body').innerText();
    expect(words.replace(/Svenska/g, '')).not.toMatch(/\b(och|områden|för|hushåll|räknas|välj|mellan)\b/i);
  }
});

test('the theme follows the machine, a person and the link, and what the system asks of motion and colours', async ({
  when,
  then,
  page,
}) => {
  const html = page.locator('html');
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await when.openMap();
  await test.step('nothing moves by itself under reduced motion', async () => {
    await expect(html).toHaveAttribute('data-motion', 'reduced');
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
  });
  await test.step('the theme follows the machine until a person chooses', async () => {
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await when.press('Utseende');
    await page.getByRole('radio', { name: 'Ljust' }).check();
    await expect(html).toHaveAttribute('data-theme', 'light');
    await then.addressHas('tema', 'ljust');
    await when.keys('Escape');
  });
  for (const [theme, words, colour] of [
    ['morkt', 'dark', 'rgb(21, 19, 28)'],
    ['kontrast', 'contrast', 'rgb(255, 255, 255)'],
  ] as const)
    await test.step(`the theme ${words} is on the whole page and in the link`, async () => {
      await when.goTo(`?v=1&tema=${theme}`);
      await expect(html).toHaveAttribute('data-theme', words);
      expect(await paper()).toBe(colour);
    });
  await test.step('forced colours keep the signs of the poles and what is chosen', async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await when.goTo('?v=1');
    await then.sentenceIsWhole();
    const sign = then.pole('A').locator('.sign');
    const colours = await sign.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
    expect(new Set(colours).size).toBe(2);
  });
});
