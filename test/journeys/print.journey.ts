import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { area, startPair } from './demo-region.ts';
import { test } from './driver.ts';
import { readPdf } from './printed-pdf.ts';
import type { PrintedPdf } from './printed-pdf.ts';

/** Presses Ctrl+P, and saves what the browser then would print. */
async function print(page: Page): Promise<PrintedPdf> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['asked'];
    window.print = () => {
      document.documentElement.dataset['asked'] = 'print';
    };
  });
  await page.keyboard.press('Control+p');
  await page.locator('html[data-asked="print"]').waitFor();
  return readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
}

test('the pair prints with both poles; a region alone and the method print as they are', async ({ when, page }) => {
  await test.step('the pair prints as two tagged pages with both poles, and leaves the page as it was', async () => {
    await when.open('?v=1&visa=tabell&tema=mork');
    await when.settle();
    const title = await page.title();
    const pdf = await print(page);
    expect(pdf.pages).toBe(2);
    expect(pdf.isMarked).toBe(true);
    expect([...pdf.languages]).toContain('sv-SE');
    const names = [...startPair.a, ...startPair.b].map((code) => area(code).name);
    for (const name of names) expect(pdf.title).toContain(name);
    const [map = ''] = pdf.alternatives.filter((words) => words.startsWith('Karta: '));
    for (const name of names) expect(map).toContain(name);
    for (const [kind, least] of [
      ['H1', 1],
      ['H2', 7],
      ['Table', 4],
      ['TH', 20],
      ['Caption', 1],
    ] as const)
      expect(pdf.parts.get(kind), kind).toBeGreaterThanOrEqual(least);
    // Every figure has its words, and the map is drawn, not blank.
    expect(pdf.alternatives).toHaveLength(pdf.parts.get('Figure') ?? NaN);
    expect(pdf.strokesOn(0)).toBeGreaterThan(1000);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('mr-report')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  });
  await test.step('without a pair one page on the region prints, and the method as it stands', async () => {
    await when.travel('?v=1&sprak=en#a=ingen&b=ingen');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await when.settle();
    const pdf = await print(page);
    expect(pdf.pages).toBe(1);
    expect([...pdf.languages]).toContain('en-GB');
    expect(pdf.title).toMatch(/^Report on a region/);
    await when.travel('?v=1&visa=metod&sprak=en');
    await page.locator('mr-method h2').first().waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('mr-report')).toHaveCount(0);
  });
});
