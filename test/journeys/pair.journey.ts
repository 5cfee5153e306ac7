import { expect } from '@playwright/test';
import { areas, startPair } from './demo-region.ts';
import { test } from './driver.ts';

const [a = ''] = startPair.a;
const [b = ''] = startPair.b;
const third = areas.find(({ code }) => ![...startPair.a, ...startPair.b].includes(code))?.code ?? '';
const pair = `?v=1#a=${a}&b=${b}`;

test('a pair is chosen, suggested, added to, swapped, cleared and held in place', async ({ when, then }) => {
  await when.openMap('?v=1#a=ingen&b=ingen');
  await test.step('a click chooses A and at once suggests a counter-pole; a second click chooses B', async () => {
    await when.clickArea(a);
    await then.addressHas('a', a);
    await expect(then.pole('B')).toContainText('Förslag');
    await when.clickArea(b);
    await then.addressHas('b', b);
    await expect(then.pole('B')).not.toContainText('Förslag');
    await then.sentenceIsWhole();
  });
  await test.step('the suggested counter-pole is accepted with one button', async () => {
    await when.goTo(`?v=1#a=${a}&b=ingen`);
    await expect(then.pole('B')).toContainText('Förslag');
    const suggested = await then.pole('B').getByRole('heading').innerText();
    await when.press(/^Välj som B/);
    await expect(then.pole('B')).not.toContainText('Förslag');
    await expect(then.pole('B').getByRole('heading')).toHaveText(suggested);
  });
  await test.step('Shift adds areas to a pole', async () => {
    await when.goTo(pair);
    await when.clickArea(third, ['Shift']);
    await then.addressHas('b', `${b}.${third}`);
    await then.sentenceIsWhole();
  });
  await test.step('swapping the poles swaps everything and keeps both', async () => {
    await when.goTo(pair);
    const before = await then.pole('A').getByRole('heading').innerText();
    await when.press(/^Byt plats/);
    await then.addressHas('a', b);
    await then.addressHas('b', a);
    await expect(then.pole('B').getByRole('heading')).toHaveText(before);
  });
  await test.step('clearing leaves an invitation, never one side alone', async () => {
    await when.press('Rensa');
    await then.addressHas('a', 'ingen');
    await expect(then.panel.getByText('Välj två områden', { exact: false }).first()).toBeVisible();
    await when.press('Visa exempelparet');
    await expect(then.pole('A')).toBeVisible();
  });
  await test.step('a pinned pole stays while the other is chosen again', async () => {
    await when.goTo(pair);
    await when.press('Fäst A');
    await when.clickArea(third);
    await then.addressHas('a', a);
    await then.addressHas('b', third);
  });
});
