import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('borders are walked with the keyboard, said in words, and their sides become the poles', async ({
  when,
  then,
  page,
}) => {
  await when.openMap('?v=1&granser=pa&lada=ingen');
  await expect(page.getByRole('region', { name: 'Gränser mellan grannar' })).toBeVisible();
  await page.getByRole('application').focus();
  await when.keys('ArrowUp', 'g');
  await expect(page.locator('mr-announcer')).toContainText(/Gräns 1 av \d+\. .+ gånger \(.+\), .+ gräns/);
  await expect(page.locator('.between-card')).toContainText('Enter ställer sidorna mot varandra');
  await expect(page.locator('mr-between .line.lit')).toHaveCount(1);
  const before = page.url();
  await when.keys('Enter');
  await expect.poll(() => page.url()).not.toBe(before);
  expect(then.inAddress('a')).toMatch(/^\d{4}C\d{4}$/);
  await then.sentenceIsWhole();
});
