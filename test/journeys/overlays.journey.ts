import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Overlay } from '../../src/geography/overlay.ts';
import { manifest } from './demo-region.ts';
import { test } from './driver.ts';

const [west, south, east, north] = manifest.bounds;

/** Two districts and four places across the demo region; one is named as if it were markup. */
function district(name: string, from: number, to: number): Overlay['collection']['features'][number] {
  const [left, right] = [west + (east - west) * from, west + (east - west) * to];
  const [low, high] = [south + (north - south) * 0.35, south + (north - south) * 0.65];
  const ring = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
    [left, low],
  ];
  return { type: 'Feature', properties: { namn: name }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const districts: Overlay = {
  id: 'stadsdelar',
  name: 'Stadsdelar',
  kind: 'fill',
  colour: 0,
  hidden: false,
  collection: {
    type: 'FeatureCollection',
    features: [district('Östra <b>sidan</b>', 0.5, 0.65), district('Västra sidan', 0.35, 0.5)],
  },
};

/** As the dialog for own files does: an action that bubbles to the page. */
async function add(page: Page, overlay: Overlay): Promise<void> {
  await page.locator('mr-app').evaluate(
    (app, detail) => {
      app.dispatchEvent(new CustomEvent('act', { detail, bubbles: true }));
    },
    { type: 'addOverlay', overlay },
  );
  await page.locator('mr-overlays li').first().waitFor();
}

test('a layer of one’s own is listed, renamed, recoloured, hidden, removed and brought back, and stays out of the link', async ({
  when,
  then,
  page,
}) => {
  await when.openMap();
  const address = page.url();
  await add(page, districts);
  const panel = page.locator('mr-overlays');
  await panel.locator('summary').filter({ hasText: 'Stadsdelar' }).click();
  await panel.getByLabel('Namn').fill('Distrikt');
  await panel.getByLabel('Namn').press('Tab');
  await expect(panel.locator('summary')).toContainText('Distrikt');
  await panel.getByRole('radio', { name: 'plommon' }).check({ force: true });
  await expect(panel.locator('summary .sample rect')).toHaveAttribute('stroke', '#8a2c68');
  await panel.getByRole('button', { name: 'Dölj Distrikt' }).click();
  await expect(panel.getByRole('button', { name: 'Visa Distrikt' })).toBeVisible();
  await then.accessible(panel);
  await panel.getByRole('button', { name: 'Ta bort' }).click();
  await expect(panel.getByRole('button', { name: 'Ångra' })).toBeFocused();
  await when.keys('Enter');
  await expect(panel.locator('summary')).toContainText('Distrikt');
  expect(page.url()).toBe(address);
});

test('a surface of a layer is told from the DeSO below it, its name never as markup, and becomes pole B', async ({
  when,
  then,
  page,
}) => {
  await when.openMap();
  await add(page, districts);
  await page.locator('mr-overlays summary').click();
  await when.choose('Räkna på en yta', 'Östra <b>sidan</b>');
  const card = page.locator('mr-polygon');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Östra <b>sidan</b>');
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(card).toContainText('uppskattat: områdenas värden vägda efter yta');
  await expect(card.locator('dl > div').filter({ hasText: 'Invånare' })).toContainText(/≈\s*uppskattat\s*\d/);
  await expect(card).not.toContainText(/NaN|undefined|null|\[object/);
  await then.accessible(card);
  await card.getByRole('button', { name: 'Gör till pol B' }).click();
  await expect.poll(() => then.inAddress('b')).toMatch(/^\d{4}.*\d{4}/);
  await then.sentenceIsWhole();
  await card.getByRole('button', { name: /^Stäng/ }).click();
  await expect(card).toHaveCount(0);
});

test('an area is drawn with the mouse: three clicks, and a double click closes it', async ({ when, page }) => {
  await when.openMap();
  const zoom = page.url();
  await when.press('Rita ett område');
  await page.locator('.draft-bar').waitFor();
  const box = await page.locator('mr-map').boundingBox();
  if (!box) throw new Error('The map has no place on the page.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x - 120, y - 120);
  await page.mouse.click(x + 120, y - 120);
  await expect(page.locator('.draft-bar')).toContainText('2 hörn');
  await page.mouse.dblclick(x, y + 60);
  const card = page.locator('mr-polygon');
  await expect(card.getByRole('heading', { name: 'Området du ritat' })).toBeVisible();
  await expect(card.locator('dl > div').first()).toContainText(/\d/);
  // Neither poles nor camera have moved: clicks were corners.
  expect(page.url()).toBe(zoom);
});

test('an area is drawn by keyboard alone, and a corner taken back', async ({ when, then, page }) => {
  await when.openMap();
  const start = page.getByRole('button', { name: 'Rita ett område' });
  await start.focus();
  await when.keys('Enter');
  await expect(page.getByRole('application')).toBeFocused();
  await expect(page.locator('mr-announcer')).toContainText('Du ritar');
  const bar = page.locator('.draft-bar');
  await when.keys('Space', 'Enter');
  await expect(bar).toContainText('minst tre hörn');
  for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await when.keys(arrow);
    await when.settle();
    await when.keys('Space');
  }
  await expect(bar).toContainText('4 hörn');
  await when.keys('Backspace');
  await expect(bar).toContainText('3 hörn');
  await then.accessible(bar);
  await when.keys('Enter');
  await expect(page.locator('mr-polygon').getByRole('heading', { name: 'Området du ritat' })).toBeFocused();
  await expect(page.locator('mr-polygon dl')).toContainText('Balansmått');
});

test('drawing is left with Escape, and nothing is asked', async ({ when, page }) => {
  await when.openMap('?v=1&sprak=en');
  await page.getByRole('button', { name: 'Draw an area' }).click();
  await page.locator('.draft-bar').getByText('Draw an area').waitFor();
  await when.keys('Escape');
  await expect(page.locator('mr-draft')).toHaveCount(0);
  await expect(page.locator('mr-polygon')).toHaveCount(0);
});
