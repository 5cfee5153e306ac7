import type { SettledView } from '../store/state.ts';
import type { LayerAnswer, LevelAnswer, Outlines, PackAnswer } from '../protocol/requests.ts';
import type { PairRelation } from '../relations/pair-relation.ts';
import type { AreaSet } from '../geography/area-set.ts';
import type { MapColours } from './map-colours.ts';
import type { Point } from './mercator.ts';
import type { OverlayDrawing } from './overlay-drawing.ts';
import type { FrontierDrawing } from './between/frontier-drawing.ts';

export interface PoleDrawing {
  readonly pole: 'a' | 'b';
  readonly codes: readonly string[];
  readonly areas: readonly number[];
  /** Where its letter stands: lon, lat. */
  readonly point: Point;
  readonly suggested: boolean;
}

export interface LinkDrawing {
  readonly from: Point;
  readonly to: Point;
  /** Great-circle metres. */
  readonly distanceM: number;
  /** Far apart or in different municipalities: an arc shows the pair where the line alone would be lost. */
  readonly arc: boolean;
}

/** Everything that is drawn, whichever engine draws it. */
export interface Scene {
  readonly pack: PackAnswer;
  readonly level: LevelAnswer;
  /** Undefined until the measure has arrived for this level. */
  readonly layer: LayerAnswer | undefined;
  readonly fine: Outlines | undefined;
  readonly poles: readonly PoleDrawing[];
  readonly link: LinkDrawing | undefined;
  /** Layers of the person's own, the lowest first. */
  readonly overlays: readonly OverlayDrawing[];
  /** The borders between areas by how much they differ; undefined while they are not shown. */
  readonly frontiers: FrontierDrawing | undefined;
  /** The area under the pointer or in focus; −1 for none. */
  readonly marked: number;
  readonly colours: MapColours;
  /** No animation. */
  readonly still: boolean;
}

/** What the map element was given. */
export interface SceneParts {
  readonly pack: PackAnswer;
  readonly level: LevelAnswer;
  readonly layer: LayerAnswer | undefined;
  readonly view: Pick<SettledView, 'a' | 'b'>;
  readonly suggested: readonly string[];
  readonly relation: PairRelation | undefined;
}

/** Poles further apart than this get an arc. */
const arcFromM = 4000;

const earthM = 6371008.8;

/** The poles and the link between them. A relation that is still the one before the last choice is not used. Pure. */
export function drawPoles({ level, view, suggested, relation }: SceneParts): Pick<Scene, 'poles' | 'link'> {
  const index = indexOfCode(level.areas);
  const known = relation && sameCodes(relation.a.codes, view.a) ? relation : undefined;
  const a = poleOf('a', view.a, false, index, level.areas, known?.geography.pointA);
  const chosenB = view.b.length > 0;
  const codesB = chosenB ? view.b : suggested;
  const pair = known && sameCodes(known.b.codes, codesB) ? known : undefined;
  const b = poleOf('b', codesB, !chosenB, index, level.areas, pair?.geography.pointB);
  const poles = [a, b].filter((pole) => pole !== undefined);
  return { poles, link: a && b ? linkBetween(a, b, level.areas, pair) : undefined };
}

/** Whether the layer belongs to the level: one item per area. */
export function fits(layer: LayerAnswer | undefined, level: LevelAnswer): boolean {
  return layer?.classed.itemOf.length === level.areas.codes.length;
}

const indexes = new WeakMap<AreaSet, ReadonlyMap<string, number>>();

/** Area index by code; made once per level. */
export function indexOfCode(areas: AreaSet): ReadonlyMap<string, number> {
  const known = indexes.get(areas);
  if (known) return known;
  const made = new Map(areas.codes.map((code, i) => [code, i]));
  indexes.set(areas, made);
  return made;
}

function poleOf(
  pole: 'a' | 'b',
  codes: readonly string[],
  suggested: boolean,
  index: ReadonlyMap<string, number>,
  { centroids }: AreaSet,
  point: Point | undefined,
): PoleDrawing | undefined {
  const areas = codes.map((code) => index.get(code)).filter((area) => area !== undefined);
  if (areas.length === 0) return undefined;
  const mean = (offset: 0 | 1): number =>
    areas.reduce((sum, area) => sum + (centroids[area * 2 + offset] ?? 0), 0) / areas.length;
  return { pole, codes, areas, suggested, point: point ?? [mean(0), mean(1)] };
}

function linkBetween(
  a: PoleDrawing,
  b: PoleDrawing,
  { municipalityOf }: AreaSet,
  relation: PairRelation | undefined,
): LinkDrawing {
  const distanceM = relation?.geography.distanceM ?? greatCircleM(a.point, b.point);
  const homes = new Set(a.areas.map((area) => municipalityOf[area]));
  const apart = !b.areas.some((area) => homes.has(municipalityOf[area]));
  return { from: a.point, to: b.point, distanceM, arc: distanceM > arcFromM || apart };
}

/** Haversine distance on the mean sphere. */
function greatCircleM([lon0, lat0]: Point, [lon1, lat1]: Point): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat1 - lat0) * rad) / 2) ** 2 +
    Math.cos(lat0 * rad) * Math.cos(lat1 * rad) * Math.sin(((lon1 - lon0) * rad) / 2) ** 2;
  return 2 * earthM * Math.asin(Math.min(1, Math.sqrt(h)));
}

function sameCodes(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code, i) => code === other[i]);
}
