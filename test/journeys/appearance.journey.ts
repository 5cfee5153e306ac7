import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('English is complete', async ({ when, then, page }) => {
  await when.openMap('?v=1&sprak=en');
  await expect(page.getByRole('button', { name: 'Method' })).toBeVisible();
  await then.sentenceIsWhole();
  for (const surface of ['tabell', 'text', 'metod', 'karta']) {
    await when.open(`?v=1&sprak=en&visa=${surface}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    // Only the button to the other language is in Swedish, and the names of places, which are marked as such.
    const words = await page.locator('body').innerText();
    expect(words.replace(/Svenska/g, '')).not.toMatch(/\b(och|områden|för|hushåll|räknas|välj|mellan)\b/i);
  }
});

for (const [theme, words] of [
  ['morkt', 'dark'],
  ['kontrast', 'contrast'],
] as const) {
  test(`the theme ${words} is on the whole page and in the link`, async ({ when, page }) => {
    await when.openMap(`?v=1&tema=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', words);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe(words === 'dark' ? 'rgb(21, 19, 28)' : 'rgb(255, 255, 255)');
  });
}

test('the theme follows the machine until a person chooses', async ({ when, then, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await when.openMap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await when.press('Utseende');
  await page.getByRole('radio', { name: 'Ljust' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await then.addressHas('tema', 'ljust');
});

test('nothing moves by itself under reduced motion', async ({ when, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await when.openMap();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('forced colours keep the signs of the poles and what is chosen', async ({ when, then, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await when.openMap();
  await then.sentenceIsWhole();
  const sign = then.pole('A').locator('.sign');
  const colours = await sign.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor];
  });
  expect(new Set(colours).size).toBe(2);
});
