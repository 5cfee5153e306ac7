import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './driver.ts';
import { When } from './when.ts';

/** README's "Ett labb på en timme", from the desk to the record. */
test('a facilitator prepares a lab, goes offline, presents, lays cards, votes and saves; the next lab opens the file and writes the record', async ({
  page,
  browser,
  when,
}) => {
  test.setTimeout(120_000);
  await test.step('prepares a track', async () => {
    await when.open('?v=1&rum=labb');
    await capture(page, 1);
    await page.getByRole('tab', { name: 'Utveckling' }).click();
    await capture(page, 2);
    await page.getByLabel('Fråga till gruppen').first().fill('Vad har hänt mellan polerna?');
  });
  await test.step('keeps it for a room without a network', async () => {
    await page.getByRole('button', { name: 'Utan nät', exact: true }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Labb' });
    await dialog.getByRole('button', { name: 'Förbered för labb utan nät' }).click();
    await expect(dialog.getByText(/^Klart /)).toBeVisible({ timeout: 60_000 });
    await dialog.getByRole('tab', { name: 'Spara och öppna' }).click();
    await dialog.getByLabel('Titel', { exact: true }).fill('Labb ett');
    await dialog.getByRole('checkbox', { name: 'Spara på den här datorn' }).check();
    await expect(dialog.getByText(/^Sparat /)).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await test.step('opens it where there is no network', async () => {
    await page.context().setOffline(true);
    await page.goto('?v=1&rum=labb');
    await when.region();
    await page.getByRole('button', { name: 'Fortsätt', exact: false }).first().click();
    await expect(page.getByRole('textbox', { name: 'Labbets titel' })).toHaveValue('Labb ett');
  });
  await test.step('presents by keyboard, and comes back to the same step', async () => {
    await page
      .getByRole('button', { name: /^Presentera/ })
      .first()
      .click();
    const shown = page.locator('mr-presenting');
    await expect(shown.getByRole('heading').first()).toHaveText('Labb ett');
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/rum=labb/);
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/lada=utveckling/);
    await page.keyboard.press('Escape');
    await expect(shown).toBeHidden();
    await expect(page).toHaveURL(/lada=utveckling/);
  });
  await test.step('lays a card in the matrix, and the room votes', async () => {
    await page.getByRole('button', { name: 'Insatser', exact: true }).click();
    await page.getByRole('button', { name: 'Nytt kort', exact: true }).first().click();
    await page.getByLabel('Vad ska göras?').fill('Gemensam skolgård');
    await page.getByRole('radio', { name: /Mellanrummet/ }).check({ force: true });
    await page
      .getByRole('checkbox', { name: 'Område: Möten och ömsesidigt lärande mellan polerna' })
      .check({ force: true });
    await page.getByRole('button', { name: 'Lägg på tavlan' }).click();
    await page.getByRole('button', { name: 'Börja rösta' }).click();
    await page.getByRole('button', { name: 'En prick till på Gemensam skolgård' }).first().click();
    await expect(page.getByText('Ingen insats bekämpar orsaker, bara symptom.')).toBeVisible();
  });
  const file = await test.step('saves it as a file', async () => {
    await page.getByRole('button', { name: 'Spara och öppna' }).first().click();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog', { name: 'Labb' }).getByRole('button', { name: 'Spara som fil' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/\.mellanrum\.json$/);
    return { name: saved.suggestedFilename(), buffer: await readFile(await saved.path()) };
  });
  await test.step('another browser goes on with it, and writes the record', async () => {
    const other = await elsewhere(browser);
    await new When(other).open('?v=1&rum=labb');
    await other.getByRole('button', { name: 'Spara och öppna' }).first().click();
    const dialog = other.getByRole('dialog', { name: 'Labb' });
    const choosing = other.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /Öppna fil/ }).click();
    await (await choosing).setFiles([{ ...file, mimeType: 'application/json' }]);
    await expect(other.getByRole('textbox', { name: 'Labbets titel' })).toHaveValue('Labb ett');
    await other.getByRole('button', { name: 'Slå ihop', exact: true }).click();
    await dialog
      .getByRole('button', { name: /Börja nästa labb/ })
      .first()
      .click();
    await dialog.getByRole('tab', { name: 'Protokoll' }).click();
    const download = other.waitForEvent('download', { timeout: 60_000 });
    await dialog.getByRole('button', { name: 'Gör webbsida' }).click();
    const record = (await readFile(await (await download).path())).toString();
    for (const words of ['Vad har hänt mellan polerna?', 'Gemensam skolgård', 'Påhittade värden'])
      expect(record).toContain(words);
    expect(record).not.toContain('<script');
    await other.context().close();
  });
});

/** The view on screen as a step, by its one key. */
async function capture(page: Page, number: number): Promise<void> {
  await page.locator('mr-map').focus();
  await page.keyboard.press('c');
  await expect(page.getByText(new RegExp(`Steg ${String(number)} fångat`)).first()).toBeAttached();
}

/** A browser that knows nothing of the first. */
async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', acceptDownloads: true });
  return context.newPage();
}
