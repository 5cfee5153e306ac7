import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('a room writes a card where it belongs, moves it by mouse and by keyboard, votes, and reads the example', async ({
  when,
  then,
  page,
}) => {
  await when.open('./?v=1&rum=insatser&visa=tavla');
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
