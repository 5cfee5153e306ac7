import { expect } from '@playwright/test';
import { areas, manifest } from './demo-region.ts';
import { test } from './driver.ts';

const swedish = areas.find(({ name }) => /[åäö]/i.test(name)) ?? areas[0];
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test('areas and municipalities are found, and become poles', async ({ when, then, page }) => {
  await when.openMap('?v=1#a=ingen&b=ingen');
  await test.step('an area is found by its name with å ä ö, by the name without, and by its code', async () => {
    for (const words of [swedish?.name ?? '', folded(swedish?.name ?? ''), swedish?.code ?? '']) {
      await when.search(words);
      await expect(when.found.first(), words).toContainText(swedish?.name ?? '');
      await when.search('');
      await expect(when.found).toHaveCount(0);
    }
  });
  await test.step('a municipality is found, and a word that is nowhere is answered', async () => {
    await when.search(manifest.municipalities[0]?.name ?? '');
    await expect(when.found.first()).toContainText(manifest.municipalities[0]?.name ?? '');
    await when.search('xyzzy');
    await expect(page.getByText('Inget område heter något med ”xyzzy”.')).toBeVisible();
  });
  await test.step('a found area becomes a pole by the keyboard', async () => {
    await when.search(swedish?.code ?? '');
    await expect(when.found.first()).toContainText(swedish?.name ?? '');
    await when.keys('ArrowDown', 'ArrowUp', 'Enter');
    await then.addressHas('a', swedish?.code ?? '');
  });
});
