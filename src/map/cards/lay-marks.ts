import type { Point } from '../mercator.ts';

/** px from the middle of a letter to the middle of a mark at least, and between two marks, where both are as large as on a desk. */
export const apart = { letter: 34, mark: 30 } as const;

const turns = [0, 1, -1, 2, -2, 3, -3, 4].map((eighth) => (eighth * Math.PI) / 4);
const rings = [0, 1, 1.6, 2.3, 3.1];

/** A mark that is to be laid: where it belongs, and the way it steps aside first. */
export interface Wish {
  readonly at: Point;
  readonly aside: Point;
}

/**
 * Where marks stand, in px: as near as can be to where they belong, never nearer to a letter than `apart.letter`, and apart from each other while there is room. The first come
 * first. Where no room is found, a mark steps as far aside as is tried. `scale` is how many times larger letters and marks are than on a desk. Pure.
 */
export function layMarks(wishes: readonly Wish[], letters: readonly Point[], scale = 1): readonly Point[] {
  const laid: Point[] = [];
  for (const wish of wishes) laid.push(placeFor(wish, letters, laid, scale));
  return laid;
}

function placeFor({ at, aside }: Wish, letters: readonly Point[], laid: readonly Point[], scale: number): Point {
  const start = Math.atan2(aside[1], aside[0]);
  const tried = rings.flatMap((ring) =>
    (ring === 0 ? [0] : turns).map((turn): Point => {
      const reach = ring * apart.letter * scale;
      return [at[0] + Math.cos(start + turn) * reach, at[1] + Math.sin(start + turn) * reach];
    }),
  );
  const clearOfLetters = tried.filter((place) =>
    letters.every((letter) => distance(letter, place) >= apart.letter * scale - 0.01),
  );
  const free = clearOfLetters.find((place) => laid.every((other) => distance(other, place) >= apart.mark * scale));
  return free ?? clearOfLetters.at(-1) ?? tried.at(-1) ?? at;
}

function distance([x, y]: Point, [u, v]: Point): number {
  return Math.hypot(x - u, y - v);
}
