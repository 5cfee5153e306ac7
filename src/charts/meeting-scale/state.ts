import { balanceBreaks } from '../../classes/breaks.ts';
import type { MeetingScale, Surroundings } from '../../relations/meeting-scale.ts';
import { isNamedSize } from '../../relations/meeting-sizes.ts';

/** A surrounding on the scale: ln of its balance with both ends of its interval, ±∞ where it has only one of the groups. */
export interface ScalePoint {
  readonly y: number;
  readonly lower: number;
  readonly upper: number;
}

/** Both poles' surroundings from the smallest to the largest. Points are null where there is no balance. */
export interface MeetingScaleState {
  readonly ks: readonly number[];
  /** True for the sizes that are written out. */
  readonly named: readonly boolean[];
  readonly a: readonly (ScalePoint | null)[];
  readonly b: readonly (ScalePoint | null)[];
  /** The end of the scale, as a balance above 1: everything finite lies within it. */
  readonly end: number;
  /** Breaks of the map's classes within the scale, as balances above 1. */
  readonly breaks: readonly number[];
  /** How many of the first sizes are too small for the areas. */
  readonly coarse: number;
  /** Index of the size where they meet; −1 for none. */
  readonly meeting: number;
  /** Index of the size in focus. */
  readonly focus: number;
}

/** The ends that a scale may have. */
const ends = [4, 8, 16, 32, 64, 128, 256, 1024];

/** The scale as it is drawn, around even; `focus` is a size of the steps. */
export function meetingScaleState(scale: MeetingScale, focus: number): MeetingScaleState {
  const { steps, meeting } = scale;
  const a = steps.map((step) => pointOf(step.a));
  const b = steps.map((step) => pointOf(step.b));
  const finite = [...a, ...b].flatMap((point) => (point && Number.isFinite(point.y) ? [Math.abs(point.y)] : []));
  const furthest = Math.exp(Math.max(0, ...finite));
  const end = ends.find((one) => one >= furthest) ?? furthest;
  const fine = steps.findIndex(({ coarse }) => !coarse);
  return {
    ks: steps.map(({ k }) => k),
    named: steps.map(({ k }) => isNamedSize(k)),
    a,
    b,
    end,
    breaks: balanceBreaks.edges.filter((edge) => edge > 1 && edge < end),
    coarse: fine < 0 ? steps.length : fine,
    meeting,
    focus,
  };
}

function pointOf({ balance, logBalance }: Surroundings): ScalePoint | null {
  if (Number.isNaN(logBalance)) return null;
  return { y: Math.log(balance.value), lower: Math.log(balance.lower), upper: Math.log(balance.upper) };
}
