import { withBetweenText } from '../../text/load-between-text.ts';
import type { DraftKind } from '../draft-kind.ts';

/** Degrees to five decimals: about a metre, and as the address holds them. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** A way between the poles. As many points as the address holds. */
export const routeDraft: DraftKind = {
  least: 2,
  most: 100,
  isClosed: false,
  words: async (language) => (await withBetweenText(language)).between.map.route,
  finished: (corners) => [
    {
      type: 'change',
      change: {
        drawer: 'transect',
        way: 'drawn',
        route: corners.map(([lon, lat]) => [rounded(lon), rounded(lat)] as const),
      },
    },
    { type: 'drawRoute', on: false },
  ],
  left: { type: 'drawRoute', on: false },
};
