import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './host-driver.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, by rule, with where. */
async function problemsOf(axe: AxeBuilder): Promise<unknown[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
}

test('a municipal page embeds the map in three ways, and drives one of them by messages', async ({ host, page }) => {
  await host.open();
  const status = page.locator('#besked');
  const frame = page.locator('mellanrum-karta iframe').contentFrame();
  await page.getByLabel('Polpar').scrollIntoViewIfNeeded();
  await page.getByLabel('Polpar').selectOption('Rågvallen – Tångviken');
  await expect(status).toHaveText(/Rågvallen och Tångviken/);
  await page.getByLabel('Mått').selectOption('Disponibel inkomst');
  await page.getByLabel('English').check();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(frame.locator('.say').first()).toHaveText(/^In Rågvallen/);
  await page.getByRole('button', { name: 'Läs vad kartan visar' }).click();
  const told = page.locator('#visat');
  await expect(told).toContainText('Disposable income');
  await expect(told).toContainText(/Rågvallen[\s\S]*Tångviken/);
  await page.getByRole('button', { name: 'Gör en bild' }).click();
  await expect(page.locator('#bilden img')).toHaveAttribute('alt', /Rågvallen/);
  // Each document has its own landmarks; axe asks that they differ across all of them, so the page's own are looked at alone.
  const own = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude('iframe')
    .exclude('mellanrum-karta');
  expect(await problemsOf(own)).toEqual([]);
  // The shapes of the maps are hidden, as a canvas is, and many.
  const all = new AxeBuilder({ page })
    .exclude({ fromFrames: ['iframe', 'svg[aria-hidden="true"]'] })
    .exclude({ fromFrames: [{ fromShadowDom: ['mellanrum-karta', 'iframe'] }, 'svg[aria-hidden="true"]'] });
  expect(await problemsOf(all.options({ resultTypes: ['violations'] }).withTags(wcag))).toEqual([]);
});
