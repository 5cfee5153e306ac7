import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './driver.ts';

const file = readFileSync(new URL('../lab/released/v1.mellanrum.json', import.meta.url), 'utf8');

/** The same lab in another room: another title, a step more, one card otherwise. */
const theirs = file
  .replace('"title": "Mellan Bergsåsen och Norrdalen, labb 2"', '"title": "Labb 2, den andra salen"')
  .replace('"steps": [', '"steps": [{ "id": "steg4", "title": "Den andra salens steg", "address": "?v=1" },')
  .replace('"state": "ongoing"', '"state": "done"');

/** Every text of a person is markup, and the version is of a year to come. */
const hostile = file
  .replace('"version": 1', '"version": 99')
  .replace('"id": "0f8b7c52', '"id": "1f8b7c52')
  .replaceAll(
    /"(title|place|group|text|question|note|what|who|name)": "[^"]*"/g,
    String.raw`"$1": "$1<img src=x onerror=\"window.taken=1\"><script>window.taken=1</script><b data-taken>fet</b>"`,
  );

test('a session that falls on the page opens the room Labb; another is merged in; what is hostile, newer or cut off takes nothing with it', async ({
  page,
  when,
  then,
}) => {
  const title = page.getByRole('textbox', { name: 'Labbets titel' });
  const dialog = page.getByRole('dialog', { name: 'Labb' });

  await test.step('opens', async () => {
    await when.open();
    await drop(page, 'forra.mellanrum.json', file);
    await expect(title).toHaveValue('Mellan Bergsåsen och Norrdalen, labb 2');
    await expect(page.locator('mr-track i')).toHaveCount(0);
    // One of its steps has no view: the dialog stands open and says so.
    await expect(dialog.getByLabel('Plats', { exact: true })).toHaveValue('Biblioteket');
    await then.accessible(dialog);
  });

  await test.step('takes another in, as was chosen', async () => {
    await dialog.getByRole('tab', { name: 'Slå ihop' }).click();
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Välj fil …' }).click();
    await (await chooser).setFiles({ name: 'sal-b.mellanrum.json', ...json(theirs) });
    await expect(dialog.getByRole('heading', { name: /och ”Labb 2, den andra salen”/ })).toBeFocused();
    const called = dialog.getByRole('radiogroup', { name: 'Titeln: vad som ska vara kvar' });
    await expect(called.getByRole('radio', { name: 'Båda' })).toBeChecked();
    await then.accessible(dialog);
    await called.getByRole('radio', { name: 'Det här' }).check();
    await dialog.getByRole('button', { name: 'Slå ihop', exact: true }).click();
    await expect(dialog.getByRole('status')).toContainText(/Sessionerna är nu en: 4 steg, 3 kort/);
    await page.keyboard.press('Escape');
    await expect(title).toHaveValue('Mellan Bergsåsen och Norrdalen, labb 2');
    await expect(page.locator('mr-track').getByText('Den andra salens steg')).toBeVisible();
  });

  await test.step('lets nothing hostile become markup, and says that it is newer', async () => {
    await drop(page, 'ond.mellanrum.json', hostile);
    await dialog.getByRole('button', { name: 'Öppna utan att spara' }).click();
    await expect(dialog.getByText('Sessionen är sparad i en nyare version av Mellanrum')).toBeVisible();
    await expect(title).toHaveValue(/^title<img src=x/);
    await dialog.getByRole('tab', { name: 'Slå ihop' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Insatser', exact: true }).click();
    await expect(page.getByText(/what<img src=x/).first()).toBeVisible();
    expect(await page.locator('[data-taken], img[src="x"], [onerror]').count()).toBe(0);
    expect(await page.evaluate(() => 'taken' in window)).toBe(false);
    await page.getByRole('button', { name: 'Labb', exact: true }).click();
  });

  await test.step('says where a file is cut off, and what was open stays', async () => {
    await drop(page, 'halv.mellanrum.json', file.slice(0, file.indexOf('"steg2"')));
    await expect(page.getByText(/inte hel: den slutar i steg 2/).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(title).toHaveValue(/^title<img src=x/);
  });
});

function json(text: string): { readonly mimeType: string; readonly buffer: Buffer } {
  return { mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Lets a file fall on the page, as from the desktop. */
async function drop(page: Page, name: string, body: string): Promise<void> {
  await page.evaluate(
    ([called, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text ?? ''], called ?? ''));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragover', options));
      document.body.dispatchEvent(new DragEvent('drop', options));
    },
    [name, body],
  );
}
