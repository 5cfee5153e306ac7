import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { fields } from '../../src/address/view.ts';
import { test } from './driver.ts';

const picture = 'mr-still-map[data-state="ready"]';
const moving = 'mr-map[data-state="ready"]';

/** What a page has fetched, said of faults, and been asked to say in a window. */
function follow(page: Page): { readonly fetched: string[]; readonly faults: string[] } {
  const [fetched, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => fetched.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  return { fetched, faults };
}

/** Everything that a page may leave in a browser. */
async function left(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: window.localStorage.length,
    session: window.sessionStorage.length,
    databases: (await window.indexedDB.databases()).length,
    caches: (await window.caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    history: history.length,
    address: location.href,
  }));
}

test('an embedded map is a picture until it is asked to move, and leaves nothing behind', async ({
  page,
  then,
  baseURL,
}) => {
  const { fetched, faults } = follow(page);
  await page.setViewportSize({ width: 320, height: 320 });
  await page.goto('embed.html?v=1&interaktiv=0&sok=vik');
  await page.locator(picture).waitFor();
  const before = await left(page);
  // No room for the whole sentence: what is seen of it names both poles.
  await expect(page.locator('.say.short')).toHaveText(/^Bergsåsen och Strandängen:/);
  await expect(page.getByRole('img', { name: /Karta över Exempelregionen: .*Bergsåsen.*Strandängen/ })).toBeVisible();
  await then.accessible();
  await then.nothingIsWiderThanTheWindow();
  expect(fetched.filter((url) => /map-element|maplibre|arc-overlay|between/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Gör kartan rörlig' }).click();
  await page.locator(moving).waitFor();
  await page.setViewportSize({ width: 640, height: 480 });
  await then.accessible();
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await page.getByRole('button', { name: 'Tabell' }).click();
  await page.getByRole('cell').first().waitFor();
  await then.accessible();
  expect(await left(page)).toEqual(before);
  expect(await page.context().cookies()).toEqual([]);
  expect(fetched.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('blob:'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('fixed poles are read and not changed, and hostile addresses are told in words', async ({ page }) => {
  await test.step('where the page has fixed poles and view, the map is read but not changed, and the keyboard goes through', async () => {
    await page.goto('embed.html?v=1&andra=inget&flikar=karta.tabell');
    await page.locator(moving).waitFor();
    await expect(page.getByRole('button', { name: 'Zooma in' })).toHaveCount(0);
    const said = await page.locator('mr-embedded .say').textContent();
    await page.getByRole('application').focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('x');
    await expect(page.locator('mr-announcer')).toHaveText(/\S/);
    expect(await page.locator('mr-embedded .say').textContent()).toBe(said);
    for (let step = 0; step < 12; step++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.ground') ?? null)).toBeNull();
  });
  await test.step('hostile addresses and regions that are not there are told in words, never as markup', async () => {
    const { faults } = follow(page);
    const script = encodeURIComponent('<img src=x onerror=alert(1)><script>alert(1)</script>');
    const query = Object.values(fields).filter(({ where, key }) => where === 'query' && key !== 'paket');
    await page.goto(`embed.html?v=1&${query.map(({ key }) => `${key}=${script}`).join('&')}#a=${script}&k=${script}`);
    await page.locator(moving).waitFor();
    await expect(page.getByRole('status').first()).toContainText('Länken');
    expect(await page.locator('img, mr-embedded script').count()).toBe(0);
    expect(faults).toEqual([]);
    for (const [pack, words] of [
      ['finns-inte', /finns inte/],
      ['lokal-min-region', /bara finns i en webbläsare/],
    ] as const) {
      await page.goto(`embed.html?v=1&paket=${pack}`);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('link', { name: 'Öppna i nytt fönster' })).toHaveAttribute('href', new RegExp(pack));
    }
  });
});
