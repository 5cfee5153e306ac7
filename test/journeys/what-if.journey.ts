import { expect } from '@playwright/test';
import { test } from './driver.ts';

test('swaps and steps are tried, answered everywhere, taken back and shared', async ({ when, then, page }) => {
  await test.step('a planner tries swaps backwards, sees every figure answer, and goes back to today', async () => {
    await when.openMap('./?v=1&rum=tank-om&lada=ingen');
    const room = page.locator('mr-what-if');
    await expect(room).toContainText('I dag är polerna');
    const today = await then.sentence.innerText();
    await room.getByRole('button', { name: /^Använd: Om .* byter plats/ }).click();
    await expect(room).toContainText('Räkneexempel, ingen prognos.');
    await expect(room).toContainText('1,0 gånger isär');
    await expect(then.sentence).not.toHaveText(today);
    await expect(page).toHaveURL(/tank=byte:\d+/);
    await expect(page.locator('mr-pair .between .today')).toHaveText(/^i dag [\d,]+×$/);
    const chip = page.locator('.surface > .tried');
    await expect(chip).toContainText('räkneexempel, ingen prognos');
    await room.getByRole('button', { name: 'Nollställ' }).click();
    await expect(then.sentence).toHaveText(today);
    await expect(page).not.toHaveURL(/tank=/);
    await expect(page.locator('mr-pair .today')).toHaveCount(0);
    await expect(chip).toHaveCount(0);
  });
  await test.step('a slider is tried while it moves, and a link restores what was tried in table and text', async () => {
    await when.goTo('?v=1&rum=tank-om&lada=ingen');
    const slider = page.getByRole('slider', { name: 'Fler i arbete i A, reglage' });
    await slider.focus();
    for (let step = 0; step < 3; step++) await slider.press('ArrowRight');
    await expect(page.locator('mr-what-if')).toContainText('3 fler i arbete i A');
    await expect(page).toHaveURL(/tank=a:arbete:3$|tank=a:arbete:3[&#]/);
    await when.open('./?v=1&visa=tabell&kommun=9901&tank=byte:100');
    await expect(page.locator('mr-table td small.today').first()).toContainText('i dag');
  });
});
