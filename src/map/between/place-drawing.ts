import { overlayMarks } from '../../classes/overlay-looks.ts';
import type { MeetingPlaces } from '../../relations/meeting-places.ts';
import { Reach, withinReach } from '../../relations/meeting-places.ts';
import type { Point } from '../mercator.ts';
import type { MarkSign, Marks } from './between-marks.ts';
import { circle } from './ring-drawing.ts';

/** Most places that are drawn: of more, those nearest to either pole. All are in the list. */
const mostDrawn = 1500;

/** Mötesplatser on the map: how far either pole reaches, and the places by category, each category with a shape of its own; those within both's reach stand out and lie on top. */
export function drawPlaces(places: MeetingPlaces, reachM: number, pointed: number | undefined): Partial<Marks> {
  const reach = withinReach(places, reachM);
  const rows = shownPlaces(places).sort((i, j) => weight(reach[i]) - weight(reach[j]) || i - j);
  return {
    lines: [
      { look: 'reach', paths: [circle(places.pointA, reachM)] },
      { look: 'reach', paths: [circle(places.pointB, reachM)] },
    ],
    signs: [
      ...(pointed === undefined || pointed >= reach.length ? [] : [signOf(places, pointed, 'lit')]),
      ...rows.map((row) => signOf(places, row, lookOf(reach[row]))),
    ],
  };
}

/** Rows of the places that are drawn. */
export function shownPlaces({ distanceA, distanceB, positions }: MeetingPlaces): number[] {
  const nearest = (row: number): number => Math.min(distanceA[row] ?? Infinity, distanceB[row] ?? Infinity);
  const rows = Array.from(distanceA.keys()).filter((row) => Number.isFinite(positions[row * 2]));
  if (rows.length <= mostDrawn) return rows;
  return rows.sort((i, j) => nearest(i) - nearest(j)).slice(0, mostDrawn);
}

/** lon, lat of a place. */
export function placePoint({ positions }: Pick<MeetingPlaces, 'positions'>, row: number): Point {
  return [positions[row * 2] ?? NaN, positions[row * 2 + 1] ?? NaN];
}

function signOf(places: MeetingPlaces, row: number, look: MarkSign['look']): MarkSign {
  const shape = look === 'lit' ? 0 : Math.min(places.categoryOf[row] ?? 0, overlayMarks.length - 1);
  return { at: placePoint(places, row), shape, look };
}

function lookOf(reach: number | undefined): 'both' | 'one' | 'none' {
  if (reach === Reach.both) return 'both';
  return reach === Reach.a || reach === Reach.b ? 'one' : 'none';
}

function weight(reach: number | undefined): number {
  return ['none', 'one', 'both'].indexOf(lookOf(reach));
}
