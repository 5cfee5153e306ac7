import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('the first visit shows the demo region with a pair; over the whole of it no request leaves the place that the app came from, nothing is stored, and the console stays quiet', async ({
  when,
  then,
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  const said: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await when.openMap();
  await test.step('the demo region is there with a pair and a sentence about it', async () => {
    await then.sentenceIsWhole();
    await expect(page.locator('header').getByText('Påhittade värden')).toBeVisible();
    for (const letter of ['A', 'B'] as const) await expect(then.pole(letter)).toBeVisible();
    expect(startPair.a.length).toBeGreaterThan(0);
    await then.noProblem();
    expect(new URL(page.url()).search).toBe('');
  });
  await when.choose('Visa', 'Disponibel inkomst');
  await when.press('Föregående år');
  await when.press('Rensa');
  await when.clickArea(startPair.a[0] ?? '');
  await expect(then.pole('B')).toContainText('Förslag');
  await then
    .pole('A')
    .getByRole('button', { name: /Så räknas det/ })
    .first()
    .click();
  await expect(page.locator('dialog[open]').getByRole('heading').nth(1)).toBeVisible();
  await when.keys('Escape');
  await when.press('Källor');
  await when.keys('Escape');
  await when.search('a');
  await when.show('Tabell');
  await when.download(/CSV/);
  await when.show('Text');
  await when.press('Metod');
  await when.press('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await when.settle();
  // The worker's requests are seen too: it is what fetches the tables.
  expect(asked.filter((url) => url.includes('/values-'))).not.toEqual([]);
  expect(
    asked.filter((url) => !['blob:', 'data:'].some((own) => url.startsWith(own)) && !url.startsWith(baseURL ?? '?')),
  ).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [window.localStorage.length, window.sessionStorage.length])).toEqual([0, 0]);
  expect(
    await page.evaluate(async () => [(await window.indexedDB.databases()).length, (await window.caches.keys()).length]),
  ).toEqual([0, 0]);
  // Chromium's own remarks on drawing in software are not ours.
  expect(said.filter((text) => !/WebGL|GPU|GL Driver/i.test(text))).toEqual([]);
});
