import { loadOverlayText } from '../text/load-overlay-text.ts';
import type { DraftKind } from './draft-kind.ts';

/** A polygon that figures are asked for. More corners than 500 are not set by hand. */
export const polygonDraft: DraftKind = {
  least: 3,
  most: 500,
  isClosed: true,
  words: async ({ id }) => (await loadOverlayText(id)).drawing,
  finished: (corners) => {
    const ring = [...corners, ...corners.slice(0, 1)].map(([lon, lat]) => [lon, lat]);
    return [{ type: 'askPolygon', polygon: { name: '', geometry: { type: 'Polygon', coordinates: [ring] } } }];
  },
  left: { type: 'drawPolygon', on: false },
};
