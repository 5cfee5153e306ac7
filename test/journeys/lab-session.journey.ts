import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './driver.ts';

const file = readFileSync(new URL('../lab/released/v1.mellanrum.json', import.meta.url), 'utf8');

test('a session that falls on the page opens the room Labb; one that breaks off says where, and takes nothing with it', async ({
  page,
  when,
  then,
}) => {
  await when.open();
  await drop(page, 'forra.mellanrum.json', file);
  const title = page.getByRole('textbox', { name: 'Labbets titel' });
  await expect(title).toHaveValue('Mellan Bergsåsen och Norrdalen, labb 2');
  await expect(page.locator('mr-track i')).toHaveCount(0);

  // One of its steps has no view: the dialog stands open and says so.
  const dialog = page.getByRole('dialog', { name: 'Labb' });
  await expect(dialog.getByLabel('Plats', { exact: true })).toHaveValue('Biblioteket');
  await then.accessible(dialog);
  await dialog.getByRole('tab', { name: 'Slå ihop' }).click();
  await expect(dialog.getByText(/Gång- och cykelväg över spåret/).first()).toBeVisible();
  await then.accessible(dialog);
  await page.keyboard.press('Escape');

  await drop(page, 'halv.mellanrum.json', file.slice(0, file.indexOf('"steg2"')));
  await expect(page.getByText(/inte hel: den slutar i steg 2/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(title).toHaveValue('Mellan Bergsåsen och Norrdalen, labb 2');
});

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
