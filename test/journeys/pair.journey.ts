import { expect } from '@playwright/test';
import { areas, startPair } from './demo-region.ts';
import { test } from './driver.ts';

const [a = ''] = startPair.a;
const [b = ''] = startPair.b;
const third = areas.find(({ code }) => ![...startPair.a, ...startPair.b].includes(code))?.code ?? '';
const noPair = '?v=1#a=ingen&b=ingen';

test('a click chooses A and at once suggests a counter-pole; a second click chooses B', async ({ when, then }) => {
  await when.openMap(noPair);
  await when.clickArea(a);
  await then.addressHas('a', a);
  await expect(then.pole('B')).toContainText('Förslag');
  await when.clickArea(b);
  await then.addressHas('b', b);
  await expect(then.pole('B')).not.toContainText('Förslag');
  await then.sentenceIsWhole();
});

test('the suggested counter-pole is accepted with one button', async ({ when, then }) => {
  await when.openMap(`?v=1#a=${a}&b=ingen`);
  await expect(then.pole('B')).toContainText('Förslag');
  const suggested = await then.pole('B').getByRole('heading').innerText();
  await when.press(/^Välj som B/);
  await expect(then.pole('B')).not.toContainText('Förslag');
  await expect(then.pole('B').getByRole('heading')).toHaveText(suggested);
});

test('Shift adds areas to a pole', async ({ when, then }) => {
  await when.openMap(`?v=1#a=${a}&b=${b}`);
  await when.clickArea(third, ['Shift']);
  await then.addressHas('b', `${b}.${third}`);
  await then.sentenceIsWhole();
});

test('swapping the poles swaps everything and keeps both', async ({ when, then }) => {
  await when.openMap(`?v=1#a=${a}&b=${b}`);
  const before = await then.pole('A').getByRole('heading').innerText();
  await when.press(/^Byt plats/);
  await then.addressHas('a', b);
  await then.addressHas('b', a);
  await expect(then.pole('B').getByRole('heading')).toHaveText(before);
});

test('clearing leaves an invitation, never one side alone', async ({ when, then }) => {
  await when.openMap(`?v=1#a=${a}&b=${b}`);
  await when.press('Rensa');
  await then.addressHas('a', 'ingen');
  await expect(then.panel.getByText('Välj två områden', { exact: false }).first()).toBeVisible();
  await when.press('Visa exempelparet');
  await expect(then.pole('A')).toBeVisible();
});

test('a pinned pole stays while the other is chosen again', async ({ when, then }) => {
  await when.openMap(`?v=1#a=${a}&b=${b}`);
  await when.press('Fäst A');
  await when.clickArea(third);
  await then.addressHas('a', a);
  await then.addressHas('b', third);
});
