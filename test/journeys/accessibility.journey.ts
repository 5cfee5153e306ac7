import type { Page } from '@playwright/test';
import type { When } from './when.ts';
import { test } from './driver.ts';

/** Every page: by address, and what is then on it. */
const pages = [
  ['', 'mr-map[data-state="ready"]'],
  ['&visa=tabell', 'mr-table tbody tr'],
  ['&visa=text', 'mr-summary h2'],
  ['&visa=metod', 'mr-method h2'],
  ['&visa=text#a=ingen&b=ingen', 'mr-summary h2'],
] as const;

/** The same with a table of a few rows: where the whole table has been looked at in other colours. */
const pagesAgain = pages.map(([address, holds]) => [address.replace('tabell', 'tabell&sok=vik'), holds] as const);

/** What the same thing is called in both languages. */
const languages = [
  {
    theme: 'ljust',
    language: 'sv',
    sources: 'Källor',
    appearance: 'Utseende',
    explains: /Så räknas det/,
    walk: pages,
  },
  {
    theme: 'morkt',
    language: 'en',
    sources: 'Sources',
    appearance: 'Display',
    explains: /How it is calculated/,
    walk: pagesAgain,
  },
] as const;

/** Goes to each page in turn and looks at it. */
async function visit(
  { when, page }: { readonly when: When; readonly page: Page },
  base: string,
  walk: typeof pages | typeof pagesAgain,
  look: () => Promise<void>,
): Promise<void> {
  for (const [address, holds] of walk) {
    await when.travel(base + address);
    await page.locator(holds).first().waitFor();
    await when.settle();
    await test.step(address === '' ? 'the map' : address, look);
  }
}

for (const { theme, language, sources, appearance, explains, walk } of languages) {
  test(`axe finds nothing in what opens on the map, nor on any page: ${theme}, ${language}`, async ({
    when,
    then,
    page,
  }) => {
    test.setTimeout(150_000);
    await when.openMap(`?v=1&tema=${theme}&sprak=${language}`);
    for (const panel of [sources, appearance]) {
      await when.press(panel);
      await test.step(panel, () => then.accessible(page.locator('[popover]:popover-open')));
      await when.keys('Escape');
    }
    const dialog = page.locator('dialog[open]');
    await when.keysOfTheMap();
    await test.step('the keys', () => then.accessible(dialog));
    await when.keys('Escape');
    await then.pole('A').getByRole('button', { name: explains }).first().click();
    await dialog.getByRole('heading').nth(1).waitFor();
    await test.step('how a number is made', () => then.accessible(dialog));
    await when.keys('Escape');
    await visit({ when, page }, `?v=1&tema=${theme}&sprak=${language}`, walk, () => then.accessible());
  });
}

test('axe finds nothing on a phone, while a problem is shown, and in the colours of high contrast', async ({
  when,
  then,
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await when.openMap();
  await test.step('on a phone', () => then.accessible());
  await page.setViewportSize({ width: 1440, height: 900 });
  await when.travel('?v=1&niva=kvarter');
  await then.problem(/länk/i);
  await test.step('while a problem is shown', () => then.accessible());
  await visit({ when, page }, '?v=1&tema=kontrast&sprak=sv', pagesAgain, () => then.coloursAreAccessible());
});
