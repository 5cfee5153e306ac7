import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './stand-in-driver.ts';

const both = 'lokal-1402-1480-2024';

/** The databases of the page: nothing may be there that nobody asked for. */
async function databases(page: Page): Promise<number> {
  return page.evaluate(async () => (await window.indexedDB.databases()).length);
}

test('two municipalities are fetched without a mouse, and opened as a map with a pair', async ({
  when,
  then,
  dialog,
  page,
  standIn,
}) => {
  await when.open();
  const entrance = page.getByRole('button', { name: 'Hämta eller lägg in data …' });
  await when.tabTo(entrance);
  await when.keys('Enter');
  await when.tabTo(dialog.field);
  await page.keyboard.type('goteb');
  await when.keys('Enter');
  await page.keyboard.type('1402');
  await when.keys('Enter');
  await dialog.planned();
  await expect(dialog.box.getByText(/^\d+ anrop, .* och .*B\.$/)).toBeVisible();
  await expect(
    dialog.box.getByText(/^Frågorna går till localhost:\d+\. Inget annat lämnar din dator\.$/),
  ).toBeVisible();
  await expect(dialog.box.getByText('Alla siffror som kommer är påhittade', { exact: false })).toBeVisible();
  expect(standIn.calls).toEqual([]);
  await when.tabTo(dialog.box.getByRole('button', { name: 'Hämta', exact: true }));
  await when.keys('Enter');
  await dialog.closed();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Data', exact: true })).toBeFocused();
  await then.addressHas('paket', both);
  await when.mapIsReady();
  await expect(page.locator('header').getByText('Påhittade värden')).toBeVisible();
  await page
    .getByRole('button', { name: /Göteborg/ })
    .first()
    .click();
  await then.sentenceIsWhole();
  for (const letter of ['A', 'B'] as const) await expect(then.pole(letter)).toContainText(/1480|Göteborg/);
  await then.noProblem();
  expect(await databases(page)).toBe(0);
});

test('nothing is asked of anyone but SCB, and nothing before the button is pressed; a browser that may not read SCB is told so, with the command to run instead', async ({
  given,
  when,
  dialog,
  page,
  context,
  standIn,
  baseURL,
}) => {
  await given.altered('**/scb.json', (text) => text.replaceAll('localhost', '127.0.0.1'));
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const before = standIn.calls.length;
  const elsewhere = (): string[] =>
    asked.filter((url) => !url.startsWith(baseURL ?? '?') && !/^(blob|data):/.test(url));
  await when.open();
  await dialog.open();
  await dialog.choose('Göteborg', 'Partille');
  expect([elsewhere(), standIn.calls.length]).toEqual([[], before]);
  await test.step('SCB does not let the browser read', async () => {
    standIn.setFaults([{ kind: 'noCors' }]);
    await dialog.fetch();
    await dialog.heading('Allt kom inte').waitFor();
    await expect(dialog.box.getByText(/låter SCB inte webbläsaren läsa svaret/).first()).toBeVisible();
    const command = new RegExp(
      `^npm run data -- --kommun 1402,1480 --years 2024 --indicators [\\w,]+ --scb http://127\\.0\\.0\\.1:${standIn.port}$`,
    );
    await expect(dialog.box.getByRole('textbox', { name: 'Kommando' })).toHaveValue(command);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await dialog.press('Kopiera');
    await expect(dialog.box.getByRole('button', { name: 'Kopierat' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(command);
  });
  await test.step('SCB does', async () => {
    standIn.setFaults([]);
    await dialog.press('Försök igen');
    await dialog.closed();
  });
  expect(new Set(elsewhere().map((url) => new URL(url).pathname.split('/')[1]))).toEqual(new Set(['api', 'geoserver']));
});

test('429, 500 and an answer that breaks off are survived; what did not come is named with a reason, and is all that is fetched again', async ({
  when,
  then,
  dialog,
  standIn,
}) => {
  standIn.setFaults([
    { kind: 'tooManyCalls', at: 'TAB6684', times: 1, retryAfter: 2 },
    { kind: 'serverError', at: 'TAB6574', times: 1 },
    { kind: 'cut', at: 'stat:DeSO_2025', call: 2 },
    { kind: 'html', at: 'TAB6680' },
  ]);
  await when.open();
  await dialog.open();
  await dialog.choose('Göteborg', 'Partille');
  await dialog.fetch();
  await expect(dialog.box.getByText(/SCB ber oss vänta/).first()).toBeVisible();
  await dialog.heading('Allt kom inte').waitFor();
  await expect(dialog.box.getByText(/Svaret om .*TAB6680.* är inte data/)).toBeVisible();
  await expect(dialog.box.getByRole('button', { name: 'Öppna Göteborg och Partille' })).toBeVisible();
  await then.accessible(dialog.box);
  standIn.setFaults([]);
  const before = standIn.calls.length;
  await dialog.press('Försök igen');
  await dialog.closed();
  await then.addressHas('paket', both);
  await then.noProblem();
  const again = standIn.calls.slice(before).map(({ address }) => address);
  expect(again.length).toBeGreaterThan(0);
  expect(again.filter((address) => !address.includes('TAB6680'))).toEqual([]);
});

test('what has arrived is shown while the rest comes; cancelled, it is still there', async ({
  when,
  then,
  dialog,
  page,
  standIn,
}) => {
  standIn.setFaults([{ kind: 'slow', ms: 20_000, at: '1480' }]);
  await when.open();
  await dialog.open();
  await dialog.choose('Göteborg', 'Partille');
  standIn.setFaults([{ kind: 'slow', ms: 20_000, at: 'TAB6574' }]);
  await dialog.fetch();
  await dialog.press('Visa det som har kommit');
  await dialog.closed();
  await then.addressHas('paket', both);
  await when.mapIsReady();
  const status = page.getByRole('banner').getByRole('button', { name: /^Hämtar \d+ av \d+$/ });
  await status.click();
  await dialog.heading(/^Hämtar Göteborg och Partille/).waitFor();
  await then.accessible(dialog.box);
  await when.keys('Escape');
  await expect(status).toBeFocused();
  await status.click();
  await dialog.press('Avbryt');
  await dialog.heading('Hämtningen är avbruten').waitFor();
  await dialog.press('Öppna Göteborg och Partille');
  await dialog.closed();
  await when.settle();
  await expect(status).toHaveCount(0);
});

test('a saved region is found after a reload, by its link and in the list, and leaves no trace when removed', async ({
  when,
  then,
  dialog,
  page,
}) => {
  await when.open();
  await dialog.open();
  await dialog.choose('Göteborg', 'Partille');
  await dialog.box.getByRole('checkbox', { name: 'Spara på den här datorn' }).check();
  await dialog.fetch();
  await dialog.closed();
  await then.addressHas('paket', both);
  await dialog.open();
  await expect(dialog.box.getByText('Sparad på den här datorn.')).toBeVisible();
  expect(await databases(page)).toBe(1);
  await page.reload();
  await when.region();
  await then.addressHas('paket', both);
  await when.choose('Område', 'Exempelregionen');
  await then.addressHas('paket', null);
  await when.region();
  await when.choose('Område', 'Göteborg och Partille');
  await then.addressHas('paket', both);
  await when.region();
  await dialog.open();
  await dialog.tab('Sparade på den här datorn');
  await expect(dialog.box.getByText(/7 områden · .* · sparad /)).toBeVisible();
  await then.accessible(dialog.box);
  await dialog.press('Ta bort Göteborg och Partille');
  await dialog.press('Behåll');
  await expect(dialog.box.getByRole('button', { name: 'Ta bort Göteborg och Partille' })).toBeFocused();
  await when.keys('Enter');
  await dialog.press('Ja, ta bort');
  await expect(dialog.box.getByText('Inget är sparat på den här datorn.')).toBeVisible();
  await expect.poll(() => databases(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole('alert').first()).toContainText('inte finns i den här webbläsaren');
});

test('where storage is denied the region opens all the same, and the dialog says that it is not saved', async ({
  given,
  when,
  dialog,
}) => {
  await given.storageDenied();
  await when.open();
  await dialog.open();
  await dialog.choose('Göteborg');
  await dialog.box.getByRole('checkbox', { name: 'Spara på den här datorn' }).check();
  await dialog.fetch();
  await dialog.closed();
  await when.mapIsReady();
  await expect(dialog.box).toBeHidden();
  await dialog.open();
  await expect(dialog.box.getByText('Webbläsaren tillåter inte att något sparas')).toBeVisible();
});

/** What the dialog is called in both languages. */
const languages = [
  { language: 'en', theme: 'morkt', fetch: 'Fetch from SCB', saved: 'Saved on this computer' },
  { language: 'sv', theme: 'ljust', fetch: 'Hämta från SCB', saved: 'Sparade på den här datorn' },
] as const;

test('the dialog is open to all, in both languages, at 320 px and with text at twice its size; years on both sides of 2023|2024 become two regions', async ({
  given,
  when,
  then,
  dialog,
  page,
}) => {
  test.setTimeout(90_000);
  for (const { language, theme, fetch, saved } of languages)
    await test.step(`axe finds nothing, empty, filled in and at the list of what is saved: ${theme}, ${language}`, async () => {
      await when.open(`?v=1&tema=${theme}&sprak=${language}`);
      await dialog.open();
      await expect(dialog.heading(fetch)).toBeVisible();
      await then.accessible(dialog.box);
      await dialog.choose('Göteborg', 'Västra Götaland');
      await dialog.box.getByRole('textbox', { name: /Kommando|Command/ }).waitFor();
      await then.accessible(dialog.box);
      await dialog.tab(saved);
      await expect(dialog.heading(saved)).toBeVisible();
      await then.accessible(dialog.box);
    });
  await test.step('at 320 px, and with text at twice its size, nothing is wider than the window', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await when.open();
    await dialog.open();
    await dialog.choose('Göteborg', 'Partille');
    await then.nothingIsWiderThanTheWindow();
    await page.setViewportSize({ width: 1280, height: 800 });
    await given.textSize(200);
    await page.reload();
    await when.region();
    await dialog.open();
    await then.nothingIsWiderThanTheWindow();
    await then.canBeReached(dialog.field);
  });
  await test.step('years on both sides of 2023|2024', async () => {
    await dialog.choose('Göteborg');
    await dialog.box.getByLabel('Från och med').selectOption('2023');
    await dialog.planned();
    await expect(dialog.box.getByText(/Därför blir det två regioner/)).toBeVisible();
    await dialog.fetch();
    await dialog.closed();
    await then.addressHas('paket', 'lokal-1480-2024');
    await when.choose('Område', 'Göteborg 2023');
    await then.addressHas('paket', 'lokal-1480-2023');
    await when.region();
  });
});
