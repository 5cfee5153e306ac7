import { distanceM } from './distance.ts';

type Point = readonly [number, number];

/** Metres from the start of a line (lon, lat in degrees) to each of its points, along great circles: 0 at the first. Empty for no points. */
export function lineMetres(line: readonly Point[]): readonly number[] {
  const metres: number[] = [];
  line.forEach((point, k) => {
    const before = line[k - 1];
    metres.push(before ? (metres[k - 1] ?? 0) + distanceM(...before, ...point) : 0);
  });
  return metres;
}

/** The point of a line so many metres from its start, straight between its points; its ends for metres beyond them, NaN for a line without points. */
export function pointAlong(line: readonly Point[], metres: readonly number[], alongM: number): Point {
  const next = metres.findIndex((m) => m >= alongM);
  const [to = [NaN, NaN], at] = next < 0 ? [line.at(-1), line.length - 1] : [line[next], next];
  const from = line[at - 1];
  if (next < 1 || !from) return to;
  const [fromM = 0, toM = 0] = [metres[next - 1], metres[next]];
  const t = (alongM - fromM) / (toM - fromM);
  return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
}
