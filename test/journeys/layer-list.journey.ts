import { expect } from '@playwright/test';
import { test } from './driver.ts';
import { add, districts } from './own-layer.ts';

test('a layer of one’s own is kept in order, and drawing is left again', async ({ when, then, page }) => {
  await test.step('a layer of one’s own is listed, renamed, recoloured, hidden, removed and brought back, and stays out of the link', async () => {
    await when.openMap();
    const address = page.url();
    await add(page, districts);
    const panel = page.locator('mr-overlays');
    await panel.locator('summary').filter({ hasText: 'Stadsdelar' }).click();
    await panel.getByLabel('Namn').fill('Distrikt');
    await panel.getByLabel('Namn').press('Tab');
    await expect(panel.locator('summary')).toContainText('Distrikt');
    await panel.getByRole('radio', { name: 'plommon' }).check({ force: true });
    await expect(panel.locator('summary .sample rect')).toHaveAttribute('stroke', '#8a2c68');
    await panel.getByRole('button', { name: 'Dölj Distrikt' }).click();
    await expect(panel.getByRole('button', { name: 'Visa Distrikt' })).toBeVisible();
    await then.accessible(panel);
    await panel.getByRole('button', { name: 'Ta bort' }).click();
    await expect(panel.getByRole('button', { name: 'Ångra' })).toBeFocused();
    await when.keys('Enter');
    await expect(panel.locator('summary')).toContainText('Distrikt');
    expect(page.url()).toBe(address);
  });
  await test.step('drawing is left with Escape, and nothing is asked', async () => {
    await when.goTo('?v=1&sprak=en');
    await page.getByRole('button', { name: 'Draw an area' }).click();
    await page.locator('.draft-bar').getByText('Draw an area').waitFor();
    await when.keys('Escape');
    await expect(page.locator('mr-draft')).toHaveCount(0);
    await expect(page.locator('mr-polygon')).toHaveCount(0);
  });
});
