import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';
import { coloursOf } from './picture-colours.ts';

test('a lost WebGL context comes back with the same map; one that stays away leaves it drawn without, and a sentence says why', async ({
  when,
  then,
  page,
}) => {
  const [code = ''] = startPair.b;
  const isUsed = async (): Promise<void> => {
    await when.clickArea(code);
    await then.addressHas('a', code);
  };
  const colours = async (): Promise<number> => {
    await when.settle();
    return coloursOf(await page.locator('mr-map').screenshot());
  };
  await when.openMap();
  await test.step('it comes back, and the areas have their colours', async () => {
    await when.press('Rensa');
    const before = await colours();
    await when.webGlIsLost(300);
    await when.mapIsReady();
    await expect(page.locator('mr-map')).toHaveAttribute('data-engine', 'gl');
    await expect.poll(colours).toBeGreaterThan(before * 0.95);
    await isUsed();
  });
  await test.step('it stays away', async () => {
    await when.press('Rensa');
    await when.webGlIsLost();
    await expect(page.locator('mr-map[data-engine="svg"][data-state="ready"]')).toBeVisible();
    await expect(page.locator('mr-map').getByText(/WebGL/).first()).toBeVisible();
    await isUsed();
  });
});
