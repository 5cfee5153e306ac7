import type { Page } from '@playwright/test';
import type { Overlay } from '../../src/geography/overlay.ts';
import { manifest } from './demo-region.ts';

const [west, south, east, north] = manifest.bounds;

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

/** Two districts across the demo region; one is named as if it were markup. */
export const districts: Overlay = {
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
export async function add(page: Page, overlay: Overlay): Promise<void> {
  await page.locator('mr-app').evaluate(
    (app, detail) => {
      app.dispatchEvent(new CustomEvent('act', { detail, bubbles: true }));
    },
    { type: 'addOverlay', overlay },
  );
  await page.locator('mr-overlays li').first().waitFor();
}
