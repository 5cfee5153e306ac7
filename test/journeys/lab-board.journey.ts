import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('a track is captured and kept in order, and cards are written, moved and voted on', async ({
  when,
  then,
  page,
}) => {
  await when.openMap('./?v=1&rum=labb');
  await test.step('a facilitator captures views with one key, writes what is asked, and has the track in order', async () => {
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
  await test.step('a room writes a card where it belongs, moves it by mouse and by keyboard, votes, and reads the example', async () => {
    await when.travel('?v=1&rum=insatser&visa=tavla');
    const board = page.getByRole('group', { name: 'Tavlan' });
    const place = (name: string) => board.getByRole('list', { name: new RegExp(`^${name}`) });
    await when.press('Nytt kort här: Område: Social integration');
    await page.getByLabel('Vad ska göras?').fill('Gemensam fritidsgård');
    await page.getByRole('dialog').getByRole('radio', { name: 'Mellanrummet' }).check();
    await page.keyboard.press('Control+Enter');
    const card = board.getByRole('button', { name: /^Mellanrummet Gemensam fritidsgård/ });
    await expect(card).toBeFocused();
    await expect(page.locator('mr-board-side')).toContainText('Ingen insats är relationell.');

    const from = await card.boundingBox();
    const to = await page.locator('[data-place="omrade/moten"]').boundingBox();
    if (!from || !to) throw new Error('The board has no place on the page.');
    await page.mouse.move(from.x + 30, from.y + 30);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(place('Område: Möten')).toContainText('Gemensam fritidsgård');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('mr-board-side')).not.toContainText('Ingen insats är relationell.');

    await when.keys('m', 'ArrowDown', 'Enter');
    await expect(place('Stad och samhälle: Möten')).toContainText('Gemensam fritidsgård');
    await expect(page.getByRole('status').filter({ hasText: 'ligger nu på Stad och samhälle' })).toHaveCount(1);

    await when.press('Börja rösta');
    await when.press('En prick till på Gemensam fritidsgård');
    await expect(page.locator('mr-board-side')).toContainText('1 prick på tavlan');
    await then.accessible(page.locator('main'));
    await when.press('Se exempeltavlan');
    await expect(page.locator('mr-board')).toContainText('Källa: Grander');
    await when.press('Tillbaka till vår tavla');
    await expect(card).toBeVisible();
  });
});
