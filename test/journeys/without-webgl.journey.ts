import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('without WebGL the same map is drawn as SVG, a sentence says why, and areas are chosen on it', async ({
  when,
  then,
  page,
}) => {
  await when.openMap();
  await expect(page.locator('mr-map').getByText(/WebGL/).first()).toBeVisible();
  await expect(page.locator('mr-map')).toHaveAttribute('data-engine', 'svg');
  expect(await page.locator('mr-map .surface svg path').count()).toBeGreaterThan(10);
  await then.sentenceIsWhole();
  await when.goTo('?v=1#a=ingen&b=ingen');
  const [code = ''] = startPair.a;
  await when.clickArea(code);
  await then.addressHas('a', code);
});
