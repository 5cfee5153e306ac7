import { pointAtDistance } from '../../geography/point-at-distance.ts';
import { stepInFocus } from '../../relations/meeting-sizes.ts';
import type { MeetingScale, MeetingStep } from '../../relations/meeting-scale.ts';
import type { Point } from '../mercator.ts';
import type { Line } from '../outline.ts';
import type { MarkLabel, MarkLine, Marks } from './between-marks.ts';

/** Corners of a circle: smooth at the size of a screen. */
const corners = 96;

/** The places so many metres from a place along great circles, closed; the first lies north of it. Empty for no radius. */
export function circle([lon, lat]: Point, radiusM: number): Line {
  if (!(radiusM > 0)) return [];
  return Array.from({ length: corners + 1 }, (_, k): [number, number] => [
    ...pointAtDistance(lon, lat, radiusM, (360 * (k % corners)) / corners),
  ]);
}

/** Mötesskalan on the map: round each pole the ring that holds so many residents, and quietly the smaller ones that it has grown from. */
export function drawRings(scale: MeetingScale, context: number | null): Partial<Marks> {
  const step = scale.steps[stepInFocus(scale, context)];
  if (!step) return {};
  const smaller = scale.steps.filter(({ k }) => k < step.k);
  const quiet = (['a', 'b'] as const).map((pole): MarkLine => {
    const radii = apart(
      step[pole].radiusM,
      smaller.map((one) => one[pole].radiusM),
    );
    return { look: 'ring-quiet', paths: radii.map((radiusM) => circle(pointOf(scale, pole), radiusM)) };
  });
  const rings = (['a', 'b'] as const).map((pole): MarkLine => ({
    look: `ring-${pole}`,
    paths: [circle(pointOf(scale, pole), step[pole].radiusM)],
  }));
  return { lines: [...quiet, ...rings], labels: labelsOf(scale, step) };
}

/** A ring is drawn inside another only where its radius is at most this part of that one's. */
const roomBetween = 0.75;

/** Radii within one, the largest first, with room between them; none of 0. */
function apart(within: number, radii: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const radiusM of [...radii].sort((one, other) => other - one))
    if (radiusM > 0 && radiusM <= roomBetween * (kept.at(-1) ?? within)) kept.push(radiusM);
  return kept;
}

/** Each ring is named where it lies furthest from the other pole. */
function labelsOf(scale: MeetingScale, step: MeetingStep): MarkLabel[] {
  const isNorth = scale.pointA[1] >= scale.pointB[1];
  return (['a', 'b'] as const).flatMap((pole): MarkLabel[] => {
    const ring = circle(pointOf(scale, pole), step[pole].radiusM);
    const at = ring[isNorth === (pole === 'a') ? 0 : corners / 2];
    return at ? [{ at, words: { kind: 'residents', pole, k: step.k } }] : [];
  });
}

function pointOf({ pointA, pointB }: MeetingScale, pole: 'a' | 'b'): Point {
  return pole === 'a' ? pointA : pointB;
}
