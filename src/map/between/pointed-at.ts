import type { Pointed, SettledView } from '../../store/state.ts';
import type { Point } from '../mercator.ts';
import type { Answers } from './between-drawing.ts';
import type { FrontierFinder } from './frontier-finder.ts';
import { placePoint, shownPlaces } from './place-drawing.ts';
import { nearestAlong } from './transect-drawing.ts';

/** Metres along the way are told in steps of this many: moving the pointer by less changes nothing. */
const stepM = 10;

/**
 * What lies at a place of the map, of what the view shows: a meeting place before the way between the poles, and that before a border. `reach` is how far
 * beside it one may be, in degrees of latitude; the way, which is thin and alone, is meant from twice as far. Undefined for nothing.
 */
export function pointedAt(
  place: Point,
  reach: number,
  { drawer }: Pick<SettledView, 'drawer'>,
  { meetingPlaces, transect }: Pick<Answers, 'meetingPlaces' | 'transect'>,
  finder: Pick<FrontierFinder, 'at'> | undefined,
): Pointed | undefined {
  if (drawer === 'meetingPlaces' && meetingPlaces) {
    const index = nearestPlace(place, 1.5 * reach, meetingPlaces);
    if (index >= 0) return { kind: 'place', index };
  }
  if (drawer === 'transect' && transect) {
    const nearest = nearestAlong(transect, place);
    if (nearest && nearest.away <= 2 * reach)
      return { kind: 'along', m: Math.min(transect.lengthM, Math.round(nearest.alongM / stepM) * stepM) };
  }
  const index = finder?.at(place, reach) ?? -1;
  return index < 0 ? undefined : { kind: 'frontier', index };
}

function nearestPlace([lon, lat]: Point, reach: number, places: NonNullable<Answers['meetingPlaces']>): number {
  const shorten = Math.cos((lat * Math.PI) / 180);
  let best = -1;
  let least = reach;
  for (const row of shownPlaces(places)) {
    const [x, y] = placePoint(places, row);
    const away = Math.hypot((x - lon) * shorten, y - lat);
    if (away > least) continue;
    least = away;
    best = row;
  }
  return best;
}
