import { earthRadiusM } from '../geography/distance.ts';

const radians = Math.PI / 180;

/** A place beside a line. */
export interface PlaceAlong {
  /** Row of the place. */
  readonly index: number;
  /** Metres from the start of the line to the point of it that is nearest to the place. */
  readonly alongM: number;
  /** Metres from there to the place. */
  readonly offM: number;
}

/** A line, lon, lat, with the metres from its start at each of its points. */
export interface MeasuredLine {
  readonly line: readonly (readonly [number, number])[];
  readonly lineM: readonly number[];
}

/**
 * Places at most `offM` metres from a line, in the order in which one passes them. A place that the line passes several times is told once, where it is nearest;
 * of equally near ones the first. Straight lines of the plane around each stretch: metres off for stretches of tens of kilometres.
 * Edge cases: a line of one point is that point; no points, no places. A place without a position is by no line.
 */
export function placesAlong(
  { line, lineM }: MeasuredLine,
  positions: Float64Array,
  offM: number,
): readonly PlaceAlong[] {
  const found: PlaceAlong[] = [];
  for (let index = 0; 2 * index + 1 < positions.length; index++) {
    const place = nearestOn(line, lineM, positions[2 * index] ?? NaN, positions[2 * index + 1] ?? NaN);
    if (place.offM <= offM) found.push({ index, ...place });
  }
  return found.sort((a, b) => a.alongM - b.alongM || a.index - b.index);
}

function nearestOn(
  line: MeasuredLine['line'],
  lineM: MeasuredLine['lineM'],
  lon: number,
  lat: number,
): Omit<PlaceAlong, 'index'> {
  const metres = earthRadiusM * radians;
  const east = metres * Math.cos(lat * radians);
  let best = { alongM: NaN, offM: Infinity };
  line.forEach((corner, i) => {
    const before = line[Math.max(0, i - 1)] ?? corner;
    const [x, y] = [(before[0] - lon) * east, (before[1] - lat) * metres];
    const [dx, dy] = [(corner[0] - lon) * east - x, (corner[1] - lat) * metres - y];
    const size = dx * dx + dy * dy;
    const t = size > 0 ? Math.min(1, Math.max(0, -(x * dx + y * dy) / size)) : 0;
    const offM = Math.hypot(x + t * dx, y + t * dy);
    if (!(offM < best.offM)) return;
    const [from, to] = [lineM[Math.max(0, i - 1)] ?? NaN, lineM[i] ?? NaN];
    best = { alongM: from + t * (to - from), offM };
  });
  return best;
}
