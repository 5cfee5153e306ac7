import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';

const pair = `a=${startPair.a.join('.')}&b=${startPair.b.join('.')}`;

test('pairs are suggested, shown and sifted', async ({ when, then, page }) => {
  await test.step('from the pair to suggestions of another kind, one of them shown, and back', async () => {
    await when.openMap(`?v=1&lada=ingen#${pair}`);
    await when.press('Föreslå polpar');
    await then.addressHas('forslag', 'motpol');
    const sheet = page.locator('mr-suggest');
    await expect(sheet.locator('.of-a .why')).toContainText('Närmaste motpolen');
    await when.pick('Vad som söks', 'Kommungräns');
    const card = sheet.locator('.found > section:not(.of-a) .suggestion-card').first();
    await expect(card).toContainText('över kommungränsen');
    const names = await card.locator('.side strong').allInnerTexts();
    await card.getByRole('button', { name: /^Visa paret/ }).click();
    await expect(card).toContainText('Visas nu');
    for (const name of names) await expect(sheet.locator('.say')).toContainText(name);
    await when.press('Till polparet');
    await then.addressHas('forslag', null);
    for (const [k, letter] of (['A', 'B'] as const).entries())
      await expect(then.pole(letter).getByRole('heading')).toHaveText(names[k] ?? '');
  });
  await test.step('a higher threshold leaves fewer suggestions, and is part of the link', async () => {
    await when.travel(`?v=1&visa=text&forslag=motpol#${pair}`);
    const counted = async (): Promise<number> => {
      const words = await page.locator('mr-suggest summary .small').allInnerTexts();
      return words.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0);
    };
    await expect.poll(counted).toBeGreaterThan(0);
    const before = await counted();
    const slider = page.getByRole('slider', { name: /^Minsta skillnad/ });
    await slider.focus();
    await when.keys('End');
    await then.addressHas('troskel', '20');
    await expect(page.getByRole('spinbutton', { name: /^Minsta säkra skillnad/ })).toHaveValue('20');
    await expect.poll(counted).toBeLessThan(before);
  });
});
