import { expect } from '@playwright/test';
import { test } from './driver.ts';

const windows = [
  { name: 'a phone, 390 × 844', width: 390, height: 844 },
  { name: '320 px, the narrowest', width: 320, height: 640 },
  { name: 'a laptop, 1280 × 800', width: 1280, height: 800 },
  { name: 'a large screen, 1920 × 1080', width: 1920, height: 1080 },
];

for (const { name, width, height } of windows) {
  test(`nothing is lost on ${name}`, async ({ when, then, page }) => {
    await page.setViewportSize({ width, height });
    await when.openMap();
    await then.nothingIsWiderThanTheWindow();
    await then.sentenceIsWhole();
    for (const target of [
      then.sentence,
      then.pole('A'),
      then.pole('B'),
      page.getByLabel('Visa', { exact: true }).and(page.locator('select')),
      page.getByRole('slider', { name: 'År' }),
      page.getByRole('button', { name: 'Rensa' }).first(),
      page.getByRole('button', { name: 'Utseende' }),
    ]) {
      await then.canBeReached(target);
    }
    for (const surface of ['tabell', 'text', 'metod']) {
      await when.open(`?v=1&visa=${surface}`);
      await then.nothingIsWiderThanTheWindow();
    }
  });
}

test('nothing is lost with text at twice its size', async ({ given, when, then, page }) => {
  await given.textSize(200);
  await page.setViewportSize({ width: 1280, height: 800 });
  await when.openMap();
  await then.nothingIsWiderThanTheWindow();
  for (const target of [then.sentence, then.pole('A'), then.pole('B'), page.getByRole('slider', { name: 'År' })]) {
    await then.canBeReached(target);
  }
});

test('a finger hits every control: targets are 24 px or more', async ({ when, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await when.openMap();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input:not([type=radio]):not([type=checkbox]), summary')]
      .filter(
        (element) => element.checkVisibility() && !element.matches('.explains, .visually-hidden, .visually-hidden *'),
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(
        ({ element, box }) =>
          `${element.tagName} ${element.innerText || element.ariaLabel || ''} ${String(box.width)}×${String(box.height)}`,
      ),
  );
  expect(small).toEqual([]);
});
