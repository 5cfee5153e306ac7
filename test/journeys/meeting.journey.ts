import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('where the poles’ surroundings meet is followed by key, and places that both reach are found', async ({
  when,
  page,
}) => {
  await when.openMap('?v=1&lada=motesskalan');
  await test.step('the poles’ surroundings are followed by key to where they meet, and the address keeps the size', async () => {
    const panel = page.locator('mr-meeting-scale');
    await expect(panel.locator('.sentence')).toContainText('möts omgivningarna');
    const met = await panel.locator('output').innerText();
    await panel.getByRole('slider').press('ArrowLeft');
    await expect(panel.locator('output')).not.toHaveText(met);
    await expect(page).toHaveURL(/krets=\d+/);
    await panel.getByRole('button', { name: 'Där de möts' }).click();
    await expect(panel.locator('output')).toHaveText(met);
    await expect(page).not.toHaveURL(/krets=/);
  });
  await test.step('a longer reach finds more places that both poles reach, and a place in the list lights on the map', async () => {
    await when.goTo('?v=1&lada=motesplatser&racker=300');
    const panel = page.locator('mr-meeting-places');
    await expect(panel.locator('.sentence')).toContainText('Ingen plats ligger inom 300');
    await panel.getByRole('spinbutton', { name: 'Räckvidd i meter' }).fill('2000');
    await panel.getByRole('spinbutton', { name: 'Räckvidd i meter' }).press('Enter');
    await expect(page).toHaveURL(/racker=2000/);
    await expect(panel.locator('.sentence')).toContainText('möjliga mötesplatser');
    // What lies under the mouse lights too.
    await page.mouse.move(0, 0);
    const row = panel.locator('.places tbody tr').first();
    await row.focus();
    await expect(row).toHaveClass(/pointed/);
  });
});
