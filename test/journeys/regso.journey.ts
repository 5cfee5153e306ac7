import { expect } from '@playwright/test';
import { area, manifest, startPair } from './demo-region.ts';
import { test } from './driver.ts';

/** Name of the RegSO that an area lies in. */
function regsoOf(code: string): string {
  const found = manifest.regsos?.find((regso) => regso.code === area(code).regso);
  if (!found) throw new Error(`No RegSO of ${code}.`);
  return found.name;
}

const [a = '', b = ''] = [...startPair.a, ...startPair.b];

test('RegSO are chosen as level, compared and listed, and estimates are marked', async ({ when, then, page }) => {
  await when.openMap();
  await test.step('RegSO can be chosen: the pair becomes those that it lies in, and the legend counts RegSO', async () => {
    await when.pick('Nivå', 'RegSO');
    await then.addressHas('niva', 'regso');
    await when.mapIsReady();
    await expect(then.pole('A').getByRole('heading')).toHaveText(regsoOf(a));
    await expect(then.pole('B').getByRole('heading')).toHaveText(regsoOf(b));
    await then.sentenceIsWhole();
    const legend = page.locator('mr-legend').first();
    await expect(legend).toContainText('RegSO');
    await expect(legend).not.toContainText('uppskattat');
    await when.choose('Visa', 'Disponibel inkomst');
    await expect(legend).toContainText('vägt medelvärde, uppskattat av Mellanrum');
  });
  await test.step('the pair of RegSO says which figures are estimates, and “Så räknas det” says how', async () => {
    await when.goTo('?v=1&niva=regso');
    const income = page.locator('mr-pair').getByRole('row', { name: /Disponibel inkomst/ });
    const residents = page.locator('mr-pair').getByRole('row', { name: /^.*Invånare/ });
    await expect(income).toContainText('uppskattat');
    await expect(residents.first()).not.toContainText('uppskattat');
    await income.getByRole('button').first().click();
    await expect(page.getByRole('dialog')).toContainText('uppskattat av Mellanrum');
    await when.press('Stäng');
    await then.sentenceIsWhole();
  });
  await test.step('the table of RegSO has them all, and marks the estimates', async () => {
    await when.travel('?v=1&niva=regso&visa=tabell');
    const table = page.getByRole('table', { name: /^RegSO i/ });
    await expect(table.getByRole('columnheader', { name: /Disponibel inkomst/ })).toContainText('uppskattat');
    await expect(table.getByRole('columnheader', { name: /Invånare/ }).first()).not.toContainText('uppskattat');
    await expect(
      page.getByRole('status').filter({ hasText: `${String(manifest.regsos?.length)} områden` }),
    ).toBeVisible();
  });
});

test('a link to RegSO in a pack that does not know them shows DeSO and says so', async ({
  given,
  when,
  then,
  page,
}) => {
  await given.alteredFile('areas.topojson', (text) => text.replace(/,"regso":"\w+"/g, ''));
  await when.open('?v=1&niva=regso');
  await expect(page.locator('mr-problems')).toContainText('nivå ”regso”');
  await expect(page.getByRole('radio', { name: 'RegSO' })).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'DeSO' })).toBeChecked();
  await expect(then.pole('A').getByRole('heading')).toHaveText(area(a).name);
});
