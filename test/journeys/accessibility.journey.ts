import { test } from './driver.ts';

/** Every page: by address, and what is then on it. */
const pages = [
  ['', 'mr-map[data-state="ready"]'],
  ['&visa=tabell', 'mr-table tbody tr'],
  ['&visa=text', 'mr-summary h2'],
  ['&visa=metod', 'mr-method h2'],
  ['&visa=text#a=ingen&b=ingen', 'mr-summary h2'],
] as const;

/** What the same thing is called in both languages. */
const languages = [
  {
    theme: 'ljust',
    language: 'sv',
    name: 'Swedish',
    sources: 'Källor',
    appearance: 'Utseende',
    explains: /Så räknas det/,
  },
  {
    theme: 'morkt',
    language: 'en',
    name: 'English',
    sources: 'Sources',
    appearance: 'Display',
    explains: /How it is calculated/,
  },
] as const;

for (const [theme, language] of [
  ['ljust', 'sv'],
  ['morkt', 'en'],
  ['kontrast', 'sv'],
] as const) {
  test(`axe finds nothing on any page: ${theme}, ${language}`, async ({ when, then, page }) => {
    test.setTimeout(150_000);
    await when.open(`?v=1&tema=${theme}&sprak=${language}`);
    for (const [address, holds] of pages) {
      await when.travel(`?v=1&tema=${theme}&sprak=${language}${address}`);
      await page.locator(holds).first().waitFor();
      await when.settle();
      await test.step(address === '' ? 'the map' : address, () => then.accessible());
    }
  });
}

for (const { theme, language, name, sources, appearance, explains } of languages) {
  test(`axe finds nothing in what opens on the map: ${theme}, ${name}`, async ({ when, then, page }) => {
    test.setTimeout(120_000);
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
  });
}

test('axe finds nothing on a phone', async ({ when, then, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await when.openMap();
  await then.accessible();
});

test('axe finds nothing while a problem is shown', async ({ when, then }) => {
  await when.open('?v=1&niva=kvarter');
  await then.problem(/länk/i);
  await then.accessible();
});

test('axe finds nothing where a pack could not be opened', async ({ then, page }) => {
  await page.goto('?v=1&paket=ingenstans');
  await page.getByRole('alert').first().waitFor();
  await then.accessible();
});
