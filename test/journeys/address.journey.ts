import { expect } from '@playwright/test';
import { startPair } from './demo-region.ts';
import { test } from './driver.ts';

test('Back and Forward go through what a person chose, and the link restores all that is shown', async ({
  when,
  then,
  page,
  context,
  baseURL,
}) => {
  await when.openMap();
  await test.step('Back and Forward', async () => {
    const before = await then.pole('A').getByRole('heading').innerText();
    await when.press(/^Byt plats/);
    await expect(then.pole('B').getByRole('heading')).toHaveText(before);
    await when.show('Tabell');
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.goBack();
    await when.mapIsReady();
    await page.goBack();
    await expect(then.pole('A').getByRole('heading')).toHaveText(before);
    await page.goForward();
    await expect(then.pole('B').getByRole('heading')).toHaveText(before);
  });
  await when.goTo(`?v=1#a=${startPair.a.join('.')}&b=${startPair.b.join('.')}`);
  await when.choose('Visa', 'Förvärvsfrekvens');
  await when.press('Föregående år');
  await when.press('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const [sentence, link] = [await then.sentence.innerText(), page.url()];

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await expect(other.locator('mr-pair .say').first()).toHaveText(sentence);
  await expect(other.getByRole('slider', { name: 'Year' })).toHaveAttribute(
    'aria-valuetext',
    (await page.getByRole('slider', { name: 'Year' }).getAttribute('aria-valuetext')) ?? '',
  );
  expect(other.url()).toBe(link);
  const { search, hash } = new URL(link);
  expect(search.length + hash.length + 'https://mellanrum.example.se/'.length).toBeLessThanOrEqual(160);
  expect(baseURL).toBeDefined();
});

test('a link with nonsense in every field, or to areas that do not exist, says what could not be restored, and shows the rest', async ({
  when,
  then,
  page,
}) => {
  await when.openMap('?v=1&niva=kvarter&ar=sommar&bas=katter&visa=bild&sprak=xx&matt=%3Cscript%3E#a=%C3%B6&b=!!&k=hit');
  await then.problem(/länk/i);
  await then.sentenceIsWhole();
  await expect(page.locator('mr-problems')).toContainText('kvarter');
  expect(await page.locator('mr-problems script').count()).toBe(0);
  await test.step('areas that do not exist are named', async () => {
    await when.goTo('?v=1#a=9999X9999&b=9999X9998');
    await then.problem(/område/i);
    await expect(page.locator('mr-problems')).toContainText('9999X9999');
  });
});
