import type { PlaceBeside } from '../../charts/profile/state.ts';
import type { MeetingPlaces } from '../../relations/meeting-places.ts';
import { placesAlong } from '../../relations/places-along.ts';
import type { Transect } from '../../relations/transect-relation.ts';

/** A place no further than this from the way is beside it: a few minutes' walk. */
const besideM = 200;

/** The places beside a way, in the order that one passes them; none while they have not arrived. */
export function placesBeside(transect: Transect, places: MeetingPlaces | undefined): readonly PlaceBeside[] {
  if (!places || transect.reason !== null) return [];
  return placesAlong(transect, places.positions, besideM).map(({ index, alongM, offM }) => ({
    name: places.names[index] ?? '',
    alongM,
    offM,
  }));
}
