import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('a facilitator captures views with one key, writes what is asked, and has the track in order', async ({
  when,
  then,
  page,
}) => {
  await when.openMap('./?v=1&rum=labb');
  const track = page.locator('mr-track');
  await expect(track.getByRole('button', { name: 'Fånga vyn' })).toBeVisible();
  await page.getByRole('application').focus();
  await when.keys('c');
  const steps = track.locator('[data-step] .pick');
  await expect(steps).toHaveCount(1);
  await expect(track).toContainText(/Steg 1 fångat: .+: stråket/);
  await page.getByRole('tab', { name: 'Utveckling' }).click();
  await when.keys('c');
  await expect(steps).toHaveCount(2);
  await track.getByLabel('Fråga till gruppen').fill('Vad har hänt här? c c c');
  await expect(steps).toHaveCount(2);
  await steps.nth(1).focus();
  await when.keys('Alt+ArrowUp');
  await expect(steps.first()).toContainText('utveckling');
  await expect(steps.first()).toBeFocused();
  await then.accessible(track);
  await steps.nth(1).click();
  await expect(page).toHaveURL(/rum=labb/);
  await track.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(steps).toHaveCount(1);
  await track.getByRole('button', { name: 'Ångra' }).click();
  await expect(steps).toHaveCount(2);
});
