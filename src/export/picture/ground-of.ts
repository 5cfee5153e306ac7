import { linesOf } from '../../map/svg-paths.ts';
import type { Ground } from '../../map/picture/shown.ts';
import type { MapParts } from './parts.ts';

/** Fetches water, roads and railway from the addresses that the map has them by. What does not come is left out, as on the map. */
export async function groundOf({ water, roads, railway }: MapParts['ground'], signal: AbortSignal): Promise<Ground> {
  const read = async (address: string): Promise<Ground['water']> => {
    if (address === '') return [];
    try {
      const response = await fetch(address, { signal });
      return linesOf((await response.json()) as GeoJSON.GeoJSON);
    } catch (error) {
      if (signal.aborted) throw error;
      return [];
    }
  };
  const [rings, ways, rails] = await Promise.all([read(water), read(roads), read(railway)]);
  return { water: rings, roads: ways, railway: rails };
}
