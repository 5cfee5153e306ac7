import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('borders are shown, told and made the pair', async ({ when, then, page }) => {
  await test.step('the sharpest border becomes the pair, from the tick in the column to both sides on screen', async () => {
    await when.openMap('?forslag=grans&lada=ingen');
    await page.getByRole('checkbox', { name: 'Visa gränser' }).check();
    await then.addressHas('granser', 'pa');
    const entry = page.getByRole('button', { name: /Gör dem till A och B$/ }).first();
    const said = (await entry.getAttribute('aria-label')) ?? '';
    expect(said).toMatch(/^.+ och .+: .+ gånger \(.+\), .+ gräns/);
    await entry.click();
    await expect(entry).toHaveAttribute('aria-pressed', 'true');
    const [, low = '', high = ''] = /^(.+) och (.+): /.exec(said) ?? [];
    await expect(page.locator('mr-suggest .say strong')).toHaveText([low, high]);
  });
  await test.step('another measure keeps the borders and says that it cannot be tested', async () => {
    await when.goTo('?forslag=grans&lada=ingen&granser=pa');
    await expect(page.getByText('Skarp är en gräns där', { exact: false })).toBeVisible();
    await when.choose('Visa', 'Disponibel inkomst');
    await expect(page.getByText('så det går inte att pröva', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: /tkr, .+ gräns/ }).first()).toBeVisible();
  });
});
