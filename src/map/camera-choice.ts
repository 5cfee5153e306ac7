import type { Camera } from '../address/camera.ts';
import type { Bounds, Padding } from './fit.ts';
import { boundsOf, fitBounds, sameCamera, visibleBounds } from './fit.ts';
import type { Size } from './mercator.ts';
import type { PoleDrawing } from './scene.ts';

/** How much more than the pair the whole map shows: what lies between and beside the poles is the point. */
const surroundings = 3.2;

/** On a map whose shorter side is less than this, px, the poles need the room themselves. */
const smallPx = 240;

/** How much more than the pair is shown where no panel covers the map. */
const clearly = 1.5;

/** Closest zoom that a pair is shown at. */
const closest = 12.2;

/** A pair smaller than this has its letters on top of each other. */
const apartPx = 72;

const nothingCovers: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The bounds of the poles, so many times as wide and as high; undefined without poles. */
export function pairBounds(
  poles: readonly PoleDrawing[],
  bounds: Float64Array,
  times = surroundings,
): Bounds | undefined {
  const around = boundsOf(
    poles.flatMap(({ areas }) => areas),
    bounds,
  );
  if (!around) return undefined;
  const [west, south, east, north] = around;
  const grow = (from: number, to: number, by: number): [number, number] => [
    (from + to) / 2 - ((to - from) * by) / 2,
    (from + to) / 2 + ((to - from) * by) / 2,
  ];
  const [w, e] = grow(west, east, times);
  const [s, n] = grow(south, north, times);
  return [w, s, e, n];
}

/** The camera of a view that names none: the pair where there is one, else the whole region. */
export function restingCamera(
  poles: readonly PoleDrawing[],
  areaBounds: Float64Array,
  region: Bounds,
  size: Size,
  padding: Padding,
): Camera {
  const pair = pairBounds(poles, areaBounds, clearly);
  const isSmall = Math.min(size.width, size.height) < smallPx;
  const around = pairBounds(poles, areaBounds, isSmall ? clearly : surroundings);
  if (!pair || !around) return fitBounds(region, size, padding);
  const { zoom } = fitBounds(around, size, nothingCovers, closest);
  return fitBounds(pair, size, padding, zoom);
}

/** What `cameraChoice` can say. */
export type CameraChoice = 'stay' | 'asked' | 'rest' | 'pair' | 'crowded';

/** What the last update knew of the camera. */
export interface CameraBefore {
  readonly asked: Camera | null;
  readonly poles: readonly PoleDrawing[];
}

/**
 * Where the camera must go after an update. `asked`: the view names a camera that is not the one on screen (a link, back, forward). `rest`: the view
 * named one and no longer does. `pair`: a pole was chosen out of sight (search, table). `crowded`: the new pair is too small to be told apart. `stay` otherwise: above all after the person's own movement,
 * which comes back through the view.
 */
export function cameraChoice(
  asked: Camera | null,
  poles: readonly PoleDrawing[],
  before: CameraBefore,
  now: Camera,
  areaBounds: Float64Array,
  size: Size,
  padding: Padding,
): CameraChoice {
  if (!sameCamera(asked, before.asked)) {
    if (asked === null) return 'rest';
    return sameCamera(asked, now) ? 'stay' : 'asked';
  }
  if (poles === before.poles) return 'stay';
  const fresh = poles.filter((pole) => !before.poles.some(({ codes }) => codes.join() === pole.codes.join()));
  const visible = visibleBounds(now, size, padding);
  const hidden = fresh.some(({ areas }) => {
    const around = boundsOf(areas, areaBounds);
    return around !== undefined && !meets(around, visible);
  });
  if (hidden) return 'pair';
  return fresh.length > 0 && poles.length > 1 && extentPx(poles, areaBounds, visible, size) < apartPx
    ? 'crowded'
    : 'stay';
}

/** How large the pair is on the screen, along its longer side. */
function extentPx(poles: readonly PoleDrawing[], areaBounds: Float64Array, visible: Bounds, size: Size): number {
  const around = boundsOf(
    poles.flatMap(({ areas }) => areas),
    areaBounds,
  );
  if (!around) return Infinity;
  const across = ((around[2] - around[0]) / (visible[2] - visible[0])) * size.width;
  const along = ((around[3] - around[1]) / (visible[3] - visible[1])) * size.height;
  return Math.max(across, along);
}

function meets(one: Bounds, other: Bounds): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}
