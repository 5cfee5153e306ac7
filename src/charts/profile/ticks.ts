import { textWidth } from '../sized/label.ts';

/** A round distance on the axis under a profile. */
export interface DistanceTick {
  readonly x: number;
  readonly metres: number;
  /** Px that its words take. */
  readonly width: number;
  /** False where its words would stand in those of the ends. */
  readonly isNamed: boolean;
}

/** Least room between two distances, in em. */
const apartEm = 6.5;

/** As wide as a distance in words gets. */
const widest = '9,9 km';

/** Round distances (1, 2 or 5 times a power of ten) from the start of the way, as many as there is room for; none at its ends. Not named yet. */
export function distanceTicks(lengthM: number, width: number, textSize: number): readonly DistanceTick[] {
  const least = (lengthM * apartEm * textSize) / width;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((part) => part * power).find((round) => round >= least) ?? 10 * power;
  const count = Math.max(0, Math.ceil(lengthM / step) - 1);
  return Array.from({ length: count }, (_, k) => ({
    x: ((k + 1) * step * width) / lengthM,
    metres: (k + 1) * step,
    width: textWidth(widest, textSize),
    isNamed: true,
  }));
}
