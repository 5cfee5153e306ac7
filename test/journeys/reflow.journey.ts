import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './driver.ts';

const windows = [
  { name: '320 px, the narrowest', width: 320, height: 640 },
  { name: 'a phone, 390 × 844', width: 390, height: 844 },
  { name: 'a laptop, 1280 × 800', width: 1280, height: 800 },
  { name: 'a large screen, 1920 × 1080', width: 1920, height: 1080 },
];

/** The other surfaces, and what is on them. */
const surfaces = [
  ['tabell', 'mr-table tbody tr'],
  ['text', 'mr-summary h2'],
  ['metod', 'mr-method h2'],
] as const;

/** Controls that a finger misses, in words with their size. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
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
}

test('nothing is lost from the narrowest window to a large screen, nor with text at twice its size', async ({
  given,
  when,
  then,
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await when.openMap();
  for (const { name, width, height } of windows)
    await test.step(`nothing is lost on ${name}`, async () => {
      await page.setViewportSize({ width, height });
      await when.goTo('?v=1');
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
      // A finger hits every control: targets are 24 px or more.
      if (width < 1280) expect(await smallTargets(page)).toEqual([]);
      for (const [surface, holds] of surfaces) {
        await when.travel(`?v=1&visa=${surface}`);
        await page.locator(holds).first().waitFor();
        await when.settle();
        await then.nothingIsWiderThanTheWindow();
      }
    });
  await test.step('nothing is lost with text at twice its size', async () => {
    await given.textSize(200);
    await page.setViewportSize({ width: 1280, height: 800 });
    await when.openMap();
    await then.nothingIsWiderThanTheWindow();
    for (const target of [then.sentence, then.pole('A'), then.pole('B'), page.getByRole('slider', { name: 'År' })]) {
      await then.canBeReached(target);
    }
  });
});
