import type { AreaSet, Shapes } from '../../geography/area-set.ts';
import type {
  PoleRegions,
  RelationFlows,
  SuggestedPair,
  SuggestedPairs,
  SuggestedSide,
} from '../../relations/suggested-pair.ts';
import type { SettledView } from '../../store/state.ts';
import { fromUnit, toUnit } from '../mercator.ts';
import type { Point } from '../mercator.ts';
import type { Line } from '../outline.ts';
import { outlineOf } from '../outline.ts';
import type { MarkLabel, MarkLine, Marks, MarkTick } from './between-marks.ts';

/** Suggestions that are drawn: the largest flows, as many as the list has, and the nearest pairs. More would hide the map and each other. */
const most = 40;

/** px of the largest flow, and the least that is seen. The others are as wide as they have households. */
const widest = 5;
const thinnest = 0.8;

/** Flows that say how many households they stand for. */
const labelled = 10;

/** How far an arc leans out from the straight line, as part of its length. Seen from where it begins it leans to the left, so that flows both ways are two. */
const lean = 0.16;

/** Stretches of an arc. */
const stretches = 14;

const nowhere: Point = [NaN, NaN];

/** The poles in view: codes. */
type Poles = Pick<SettledView, 'a' | 'b'>;

/** Relation flows on the map: an arc for each of the largest, as wide as it has households, with an arrow, and ten of them with the number. One that joins the poles in view stands out. */
export function drawFlows(
  { flows }: RelationFlows,
  areas: Pick<AreaSet, 'centroids' | 'codes'>,
  poles: Poles,
): Partial<Marks> {
  const shown = flows.slice(0, most);
  const largest = Math.max(1, ...shown.map(({ households }) => households));
  const arcs = shown.map(({ from, to, households }) => ({
    path: arc(centroid(areas, from), centroid(areas, to)),
    households,
    width: Math.max(thinnest, (widest * households) / largest),
    isShown: isInView([from], [to], areas, poles),
  }));
  return {
    // The largest lie on top, and above them what is in view.
    lines: [...arcs.filter(({ isShown }) => isShown), ...arcs.filter(({ isShown }) => !isShown)]
      .map(({ path, width, isShown }): MarkLine => ({ look: isShown ? 'flow' : 'flow-quiet', paths: [path], width }))
      .reverse(),
    ticks: arcs.map(({ path, width, isShown }) => arrowAt(path, 4 + width, isShown ? 'arrow' : 'arrow-quiet')),
    labels: arcs.slice(0, labelled).map(({ path, households }): MarkLabel => ({
      at: path[stretches / 2] ?? nowhere,
      words: { kind: 'moved', households },
    })),
  };
}

/** The head of an arrow at the end of an arc. */
function arrowAt(path: Line, length: number, look: MarkTick['look']): MarkTick {
  const [from = nowhere, to = nowhere] = path.slice(-2);
  const [x0, y0] = toUnit(from[0], from[1]);
  const [x1, y1] = toUnit(to[0], to[1]);
  return { at: to, turn: (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI, length, look };
}

const regionMarks = new WeakMap<PoleRegions, Partial<Marks>>();

/** Pole regions on the map: the outline of each with a quiet name, and a dotted outline round each area that lies in the other pole. Worked out once. */
export function drawRegions(found: PoleRegions, { areas, shapes }: Level): Partial<Marks> {
  const known = regionMarks.get(found);
  if (known) return known;
  const marks: Partial<Marks> = {
    lines: [
      ...found.regions.map(({ rows }): MarkLine => ({ look: 'region', paths: outlineOf(rows, shapes) })),
      ...found.islands.map(({ row }): MarkLine => ({ look: 'island', paths: outlineOf([row], shapes) })),
    ],
    labels: [...found.regions]
      .sort((one, other) => other.rows.length - one.rows.length)
      .map(({ rows, kind }): MarkLabel => ({
        at: middle(areas, rows),
        words: { kind: 'region', of: kind, areas: rows.length },
      })),
  };
  regionMarks.set(found, marks);
  return marks;
}

interface Level {
  readonly areas: Pick<AreaSet, 'centroids' | 'areaM2'>;
  readonly shapes: Shapes;
}

/**
 * Suggested pairs on the map: a quiet line between the two sides of A's own and of those that lie nearest each other, in the municipality asked for where
 * there is one. The pair in view has none of its own: the line between the poles is there.
 */
export function drawPairs(
  { pairs, ofA }: SuggestedPairs,
  areas: AreasOfPairs,
  view: Poles & Pick<SettledView, 'municipality'>,
): Partial<Marks> {
  const listed = pairs
    .map(({ pair }) => pair)
    .filter((pair) => liesIn(pair, view.municipality, areas))
    .sort((one, other) => one.distanceM - other.distanceM)
    .slice(0, most);
  const paths = [...(ofA ? [ofA] : []), ...listed]
    .filter(({ a, b }) => !isInView(a.rows, b.rows, areas, view))
    .map(({ a, b }): Line => [sidePoint(a, areas), sidePoint(b, areas)]);
  return { lines: paths.length === 0 ? [] : [{ look: 'pair', paths }] };
}

type AreasOfPairs = Pick<AreaSet, 'centroids' | 'areaM2' | 'codes' | 'municipalities' | 'municipalityOf'>;

/** Whether a side lies in the municipality, by code; '' asks for all. */
function liesIn(
  { a, b }: SuggestedPair,
  code: string,
  { municipalities, municipalityOf }: Pick<AreaSet, 'municipalities' | 'municipalityOf'>,
): boolean {
  return code === '' || [...a.rows, ...b.rows].some((row) => municipalities[municipalityOf[row] ?? -1]?.code === code);
}

/** Whether two sides are the poles in view, whichever is A. */
function isInView(
  a: readonly number[],
  b: readonly number[],
  { codes }: Pick<AreaSet, 'codes'>,
  poles: Poles,
): boolean {
  const same = (rows: readonly number[], pole: readonly string[]): boolean =>
    rows.length === pole.length && rows.every((row) => pole.includes(codes[row] ?? ''));
  return (same(a, poles.a) && same(b, poles.b)) || (same(a, poles.b) && same(b, poles.a));
}

function sidePoint({ rows }: SuggestedSide, areas: Pick<AreaSet, 'centroids' | 'areaM2'>): [number, number] {
  const [lon, lat] = middle(areas, rows);
  return [lon, lat];
}

/** The centroid of the area that lies nearest to the mean of all: a place inside, whatever the shape of the whole. */
function middle({ centroids }: Pick<AreaSet, 'centroids'>, rows: readonly number[]): Point {
  const points = rows.map((row) => centroid({ centroids }, row));
  const mean = [0, 1].map((k) => points.reduce((sum, point) => sum + (point[k] ?? 0), 0) / points.length);
  const away = ([lon, lat]: Point): number =>
    Math.hypot((lon - (mean[0] ?? 0)) * Math.cos((lat * Math.PI) / 180), lat - (mean[1] ?? 0));
  return points.reduce((best, point) => (away(point) < away(best) ? point : best), points[0] ?? [NaN, NaN]);
}

function centroid({ centroids }: Pick<AreaSet, 'centroids'>, row: number): Point {
  return [centroids[row * 2] ?? NaN, centroids[row * 2 + 1] ?? NaN];
}

/** A parabola from one place to another on the flat map, leaning to the left. */
function arc(from: Point, to: Point): Line {
  const [x0, y0] = toUnit(...from);
  const [x1, y1] = toUnit(...to);
  const [mx, my] = [(x0 + x1) / 2 + 2 * lean * (y1 - y0), (y0 + y1) / 2 - 2 * lean * (x1 - x0)];
  return Array.from({ length: stretches + 1 }, (_, k): [number, number] => {
    const t = k / stretches;
    const mix = (a: number, m: number, b: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * m + t ** 2 * b;
    const [lon, lat] = fromUnit(mix(x0, mx, x1), mix(y0, my, y1));
    return [lon, lat];
  });
}
