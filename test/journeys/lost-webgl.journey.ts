import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('a lost WebGL context comes back with the same map; one that stays away leaves it drawn without, and a sentence says why', async ({
  when,
  then,
  page,
}) => {
  const [code = ''] = startPair.b;
  const isUsed = async (): Promise<void> => {
    await when.press('Rensa');
    await when.clickArea(code);
    await then.addressHas('a', code);
  };
  await when.openMap();
  await test.step('it comes back', async () => {
    await when.webGlIsLost(300);
    await when.mapIsReady();
    await expect(page.locator('mr-map')).toHaveAttribute('data-engine', 'gl');
    await isUsed();
  });
  await test.step('it stays away', async () => {
    await when.webGlIsLost();
    await expect(page.locator('mr-map[data-engine="svg"][data-state="ready"]')).toBeVisible();
    await expect(page.locator('mr-map').getByText(/WebGL/).first()).toBeVisible();
    await isUsed();
  });
});
