import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('the first visit shows the demo region with a pair and a sentence about it', async ({ when, then, page }) => {
  await when.openMap();
  await then.sentenceIsWhole();
  await expect(page.getByText('Påhittad region', { exact: true })).toBeVisible();
  for (const letter of ['A', 'B'] as const) await expect(then.pole(letter)).toBeVisible();
  expect(startPair.a.length).toBeGreaterThan(0);
  await then.noProblem();
  expect(new URL(page.url()).search).toBe('');
});

test('no request leaves the place that the app came from, and nothing is stored', async ({ when, page, context }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(page.url()).host && page.url() !== 'about:blank')
      elsewhere.push(request.url());
  });
  await when.openMap();
  await when.show('Tabell');
  await when.show('Text');
  await when.press('Metod');
  await when.settle();
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [window.localStorage.length, window.sessionStorage.length])).toEqual([0, 0]);
});

test('the page says nothing to the console', async ({ when, page }) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await when.openMap();
  await when.show('Tabell');
  await when.show('Text');
  await when.press('Metod');
  // Chromium's own remarks on drawing in software are not ours.
  expect(said.filter((text) => !/WebGL|GPU|GL Driver/i.test(text))).toEqual([]);
});

test('the main thread is free while the demo region loads (a figure, not a rule)', async ({ given, when, page }) => {
  await given.longTasksNoted();
  await when.openMap();
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const longest = Math.round(Math.max(0, ...tasks));
  const over100 = tasks.filter((ms) => ms > 100).length;
  const figure = `${String(over100)} main-thread tasks over 100 ms while the demo region loads; the longest ${String(longest)} ms`;
  test.info().annotations.push({ type: 'long tasks', description: figure });
  console.log(figure);
  expect(tasks.every((ms) => ms >= 50)).toBe(true);
});
