import { test } from './driver.ts';

/** What lies between the poles: by address, and where on the page it stands. */
const views = [
  ['lada=straket', 'mr-drawer'],
  ['lada=motesskalan', 'mr-drawer'],
  ['lada=motesplatser', 'mr-drawer'],
  ['lada=utveckling', 'mr-drawer'],
  ['lada=fordelning', 'mr-drawer'],
  ['lada=fordelning&fordelning=kurva', 'mr-drawer'],
  ['lada=fordelning&fordelning=tva-matt', 'mr-drawer'],
  ['lada=ingen&forslag=grans&granser=pa', 'mr-suggest'],
  ['lada=ingen&forslag=motpol', 'mr-suggest'],
  ['lada=ingen&forslag=regioner', 'mr-suggest'],
  ['lada=ingen&rum=tank-om', 'mr-what-if'],
] as const;

for (const [theme, language, isNarrowToo] of [
  ['ljust', 'sv', true],
  ['morkt', 'en', false],
] as const) {
  test(`axe finds nothing in what lies between: ${theme}, ${language}${isNarrowToo ? '; nothing is wider than a window of 320 px' : ''}`, async ({
    when,
    then,
    page,
  }) => {
    test.setTimeout(150_000);
    await when.openMap(`?v=1&tema=${theme}&sprak=${language}`);
    for (const [view, place] of views) {
      await when.goTo(`?v=1&tema=${theme}&sprak=${language}&${view}`);
      await test.step(view, () => then.accessible(page.locator(place)));
    }
    if (!isNarrowToo) return;
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [view] of views) {
      await when.goTo(`?v=1&${view}`);
      await test.step(`${view}, 320 px`, () => then.nothingIsWiderThanTheWindow());
    }
  });
}
