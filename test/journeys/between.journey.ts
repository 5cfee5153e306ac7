import { test } from './driver.ts';

/** What lies between the poles, by address. */
const views = [
  'lada=straket',
  'lada=motesskalan',
  'lada=motesplatser',
  'lada=utveckling',
  'lada=fordelning',
  'lada=fordelning&fordelning=kurva',
  'lada=fordelning&fordelning=tva-matt',
  'lada=ingen&forslag=grans&granser=pa',
  'lada=ingen&forslag=motpol',
  'lada=ingen&forslag=regioner',
  'lada=ingen&rum=tank-om',
];

for (const [theme, language] of [
  ['ljust', 'sv'],
  ['morkt', 'en'],
  ['kontrast', 'sv'],
] as const) {
  test(`axe finds nothing in what lies between: ${theme}, ${language}`, async ({ when, then }) => {
    test.setTimeout(150_000);
    await when.openMap(`?v=1&tema=${theme}&sprak=${language}`);
    for (const view of views) {
      await when.goTo(`?v=1&tema=${theme}&sprak=${language}&${view}`);
      await test.step(view, () => then.accessible());
    }
  });
}

test('nothing of what lies between is wider than a window of 320 px', async ({ when, then, page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await when.openMap();
  for (const view of views) {
    await when.goTo(`?v=1&${view}`);
    await test.step(view, () => then.nothingIsWiderThanTheWindow());
  }
});
