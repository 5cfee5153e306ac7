import type { AreaSet } from '../geography/area-set.ts';
import type { LineStretch } from '../geography/cut-line.ts';
import { joinStretches } from '../geography/cut-line.ts';
import { pointAlong } from '../geography/line-metres.ts';
import type { EstimateColumn } from '../measures/column.ts';
import { estimateAt, missing } from '../measures/column.ts';
import { Status } from '../measures/status.ts';
import type { MunicipalityMark, Place, Transect, TransectCrossing, TransectSegment } from './transect-relation.ts';

/** A measure as a transect compares it, by row. */
export interface TransectValues {
  /** As it is shown. */
  readonly estimates: EstimateColumn;
  /** On the scale where differences are added: ln of a ratio, anything else as it is. NaN where it cannot be compared. */
  readonly y: Float64Array;
  /** From y down to the lower end of its interval and up to the upper one, on the same scale; 0 where there is none, ∞ where there is no end. */
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** 1 where y is an end, since the value is 0 or ∞. */
  readonly open: Uint8Array;
  /** What the intervals are: of sampling, or what rounding leaves open. */
  readonly form: 'sampling' | 'rounding';
  /** The map's colour of a row. */
  readonly fillOf: (row: number) => string;
}

/** The line that the stretches lie on. */
export interface MeasuredLine {
  readonly line: readonly Place[];
  readonly lineM: readonly number[];
}

type Profile = Pick<
  Transect,
  | 'segments'
  | 'crossings'
  | 'municipalityMarks'
  | 'net'
  | 'netLeast'
  | 'totalVariation'
  | 'mean'
  | 'largest'
  | 'sharpest'
  | 'open'
>;

/** Less than this, as a part of the larger, is what logarithms may be wrong by. */
const tolerance = 1e-12;

/**
 * What one meets along a line whose stretches are known: net = y_end − y_start, total variation Σ|Δy| over every two stretches with a value that follow
 * on one another, the largest step, and the mean of y weighted by length. With y = ln b: net = ln(b_end/b_start).
 *
 * Unit: that of y. Laws: total variation ≥ |net|; backwards, net and steps change sign and the rest stays; a stretch divided in two changes nothing.
 * Edge cases: stretches without a value are stepped over, and the step is marked in their middle; an area that is come back to over a gap is no step.
 * No stretch with a value: net and mean are NaN, total variation 0; one: net and total variation 0.
 * The least that a step is: |Δy| less both intervals together, √(m_i² + m_j²) with the margins that face each other for intervals of sampling (Zou &
 * Donner 2008, doi:10.1002/sim.3095; for counts the interval of the ratio), m_i + m_j for those of rounding. It is certain when that is above 0.
 * Source: measures.md §7. Truth: golden `relational_hand.json` (transect).
 */
export function transectProfile(
  { line, lineM }: MeasuredLine,
  stretches: readonly LineStretch[],
  values: TransectValues,
  { municipalityOf }: Pick<AreaSet, 'municipalityOf'>,
): Profile {
  const segments = joinStretches(stretches).map((stretch) => segmentOf(stretch, values));
  const known = segments.flatMap(({ y }, at) => (Number.isNaN(y) ? [] : [at]));
  const crossings = known.flatMap((after, k): TransectCrossing[] => {
    const before = known[k - 1];
    const [one, other] = [segments[before ?? -1], segments[after]];
    if (before === undefined || !one || !other || one.row === other.row) return [];
    const alongM = (one.toM + other.fromM) / 2;
    return [
      {
        fromM: one.toM,
        toM: other.fromM,
        alongM,
        point: pointAlong(line, lineM, alongM),
        before,
        after,
        ...stepOf(values, one, other),
        acrossMunicipality: municipalityOf[one.row] !== municipalityOf[other.row],
      },
    ];
  });
  const [first, last] = [segments[known[0] ?? -1], segments[known.at(-1) ?? -1]];
  return {
    segments,
    crossings,
    municipalityMarks: municipalityMarks({ line, lineM }, segments, municipalityOf),
    net: first && last ? last.y - first.y : NaN,
    netLeast: first && last ? stepOf(values, first, last).least : NaN,
    totalVariation: crossings.reduce((sum, { step }) => sum + Math.abs(step), 0),
    mean: meanOf(segments.filter(({ y }) => !Number.isNaN(y))),
    largest: largestOf(crossings, () => true),
    sharpest: largestOf(crossings, ({ certain }) => certain),
    open: segments.some(({ open }) => open),
  };
}

function segmentOf(stretch: LineStretch, { estimates, y, open, fillOf }: TransectValues): TransectSegment {
  const { row } = stretch;
  if (row < 0) return { ...stretch, estimate: missing(Status.noData), y: NaN, open: false, fill: '' };
  const estimate = estimateAt(estimates, row);
  return { ...stretch, estimate, y: y[row] ?? NaN, open: open[row] === 1, fill: fillOf(row) };
}

/** From one stretch to another: how much, and how much at least. */
function stepOf(
  { below, above, form }: TransectValues,
  one: TransectSegment,
  other: TransectSegment,
): Pick<TransectCrossing, 'step' | 'least' | 'certain' | 'open'> {
  const step = other.y - one.y;
  const [upper, lower] = step > 0 ? [other, one] : [one, other];
  const [down, up] = [below[upper.row] ?? NaN, above[lower.row] ?? NaN];
  const margin = form === 'sampling' ? Math.hypot(down, up) : down + up;
  const noise = tolerance * Math.max(Math.abs(upper.y), Math.abs(lower.y));
  const left = Math.abs(step) - margin;
  return { step, least: left > noise ? left : 0, certain: left > noise, open: one.open || other.open };
}

function municipalityMarks(
  { line, lineM }: MeasuredLine,
  segments: readonly TransectSegment[],
  municipalityOf: AreaSet['municipalityOf'],
): readonly MunicipalityMark[] {
  const inside = segments.filter(({ row }) => row >= 0);
  return inside.flatMap((segment, k): MunicipalityMark[] => {
    const earlier = inside[k - 1];
    const [before, after] = [municipalityOf[earlier?.row ?? -1], municipalityOf[segment.row]];
    if (!earlier || before === undefined || after === undefined || before === after) return [];
    const alongM = (earlier.toM + segment.fromM) / 2;
    return [{ alongM, point: pointAlong(line, lineM, alongM), before, after }];
  });
}

function meanOf(segments: readonly TransectSegment[]): number {
  let [weighted, length] = [0, 0];
  for (const { y, fromM, toM } of segments) {
    weighted += y * (toM - fromM);
    length += toM - fromM;
  }
  return length > 0 ? weighted / length : NaN;
}

function largestOf(
  crossings: readonly TransectCrossing[],
  counts: (crossing: TransectCrossing) => boolean,
): number | null {
  let best: number | null = null;
  let most = 0;
  crossings.forEach((crossing, at) => {
    const size = crossing.open ? crossing.least : Math.abs(crossing.step);
    if (!counts(crossing) || size <= most * (1 + tolerance)) return;
    best = at;
    most = size;
  });
  return best;
}
