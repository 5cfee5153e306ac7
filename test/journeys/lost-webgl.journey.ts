import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('a lost WebGL context comes back with the same map', async ({ when, then, page }) => {
  await when.openMap();
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('mr-map canvas');
    const context = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!context) throw new Error('There is no context to lose.');
    context.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    context.restoreContext();
  });
  await when.mapIsReady();
  await expect(page.locator('mr-map')).toHaveAttribute('data-engine', 'gl');
  const [code = ''] = startPair.b;
  await when.press('Rensa');
  await when.clickArea(code);
  await then.addressHas('a', code);
});
