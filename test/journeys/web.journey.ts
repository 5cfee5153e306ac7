import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { serve } from '../run/serve.mjs';
import { test } from './driver.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = process.env['MELLANRUM_DIST'] ?? `${root}dist`;

/** The policy that README gives servers. */
const policy =
  /add_header Content-Security-Policy "(default-src[^"]+)"/.exec(readFileSync(`${root}README.md`, 'utf8'))?.[1] ?? '';

/** What a page refused because of its policy, workers included: they too say it in the console. */
function refusals(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) said.push(message.text());
  });
  return said;
}

test.describe('On a web server', () => {
  test('the app runs in a folder of a site, under the policy that README gives, workers included', async ({ page }) => {
    const site = await serve({
      folder: dist,
      port: 0,
      at: '/kommunen/karta/',
      headers: { 'content-security-policy': policy },
    });
    try {
      const refused = refusals(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${site.address}?visa=tabell`);
      await expect(page.getByRole('row', { name: /Bergsåsen/ }).first()).toBeVisible();
      await page.getByRole('button', { name: 'Text', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Bergsåsen', exact: false }).first()).toBeVisible();
      expect(refused).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(site.address) && !url.startsWith('blob:'))).toEqual([]);
      // The policy holds: what it does not name is refused.
      await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
      await expect.poll(() => refused.length).toBeGreaterThan(0);
    } finally {
      await site.close();
    }
  });

  test('the pages about the website are there before any region is, without a fault; a page opened from a folder says why nothing happens', async ({
    page,
    context,
    when,
    then,
  }) => {
    // It waits some seconds before it says so.
    const fromFolder = await context.newPage();
    await fromFolder.goto(`file://${dist}/index.html`);
    await when.open('?visa=metod&om=uppgifter');
    await expect(page.getByRole('heading', { level: 1, name: 'Så hanterar vi uppgifter' })).toBeVisible();
    await then.accessible();
    await page.getByRole('button', { name: 'Tillgänglighet för Mellanrum' }).click();
    await expect(page.getByRole('heading', { name: 'Kända brister' })).toBeVisible();
    await expect(page).toHaveURL(/om=tillganglighet/);
    await then.accessible();
    await expect(fromFolder.getByRole('heading', { name: 'Mellanrum har inte startat' })).toBeVisible();
  });
});
