import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';
import { chromiumFlags } from './playwright.config.ts';

const executablePath = process.env['CHROMIUM'];

test.describe('without WebGL', () => {
  test.use({
    launchOptions: {
      args: [
        ...chromiumFlags.filter((flag) => flag !== '--enable-unsafe-swiftshader'),
        '--disable-gpu',
        '--disable-software-rasterizer',
      ],
      ...(executablePath ? { executablePath } : {}),
    },
  });

  test('the same map is drawn as SVG and a sentence says why', async ({ when, then, page }) => {
    await when.openMap();
    await then.problem(/WebGL/);
    expect(await page.locator('mr-map svg path').count()).toBeGreaterThan(10);
    await then.sentenceIsWhole();
  });

  test('areas are chosen on it', async ({ when, then }) => {
    await when.openMap('?v=1#a=ingen&b=ingen');
    const [code = ''] = startPair.a;
    await when.clickArea(code);
    await then.addressHas('a', code);
  });
});

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
  await then.sentenceIsWhole();
  const [code = ''] = startPair.b;
  await when.press('Rensa');
  await when.clickArea(code);
  await then.addressHas('a', code);
});
