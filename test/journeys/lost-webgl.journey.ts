import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('a lost WebGL context comes back with the same map', async ({ when, then, page }) => {
  await when.openMap();
  await when.webGlIsLost(300);
  await when.mapIsReady();
  await expect(page.locator('mr-map')).toHaveAttribute('data-engine', 'gl');
  const [code = ''] = startPair.b;
  await when.press('Rensa');
  await when.clickArea(code);
  await then.addressHas('a', code);
});

test('a lost WebGL context that stays away leaves the same map drawn without it, and a sentence says why', async ({
  when,
  then,
  page,
}) => {
  await when.openMap();
  await when.webGlIsLost();
  await expect(page.locator('mr-map[data-engine="svg"][data-state="ready"]')).toBeVisible();
  await expect(page.locator('mr-map').getByText(/WebGL/).first()).toBeVisible();
  const [code = ''] = startPair.b;
  await when.press('Rensa');
  await when.clickArea(code);
  await then.addressHas('a', code);
});
