import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('without WebGL the same map is drawn as SVG and a sentence says why', async ({ when, then, page }) => {
  await when.openMap();
  await expect(page.locator('mr-map').getByText(/WebGL/).first()).toBeVisible();
  await expect(page.locator('mr-map')).toHaveAttribute('data-engine', 'svg');
  expect(await page.locator('mr-map .surface svg path').count()).toBeGreaterThan(10);
  await then.sentenceIsWhole();
});

test('without WebGL areas are chosen on the map', async ({ when, then }) => {
  await when.openMap('?v=1#a=ingen&b=ingen');
  const [code = ''] = startPair.a;
  await when.clickArea(code);
  await then.addressHas('a', code);
});
