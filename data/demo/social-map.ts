import type { AreaShape } from './area-shapes.ts';
import { lines, municipalities } from './landscape.ts';
import { noise } from './noise.ts';
import { nearestOn, type Point } from './polyline.ts';
import type { Random } from './random.ts';

/** A part of the region with living conditions of its own, sharply bounded. */
interface Quarter {
  readonly at: Point;
  readonly wideKm: number;
  readonly highKm: number;
  /** ln of the balance there. */
  readonly logBalance: number;
  readonly spread: number;
  /** Which bank of the river it keeps to: 1 north, −1 south. */
  readonly bank?: 1 | -1;
}

const quarters: readonly Quarter[] = [
  // The estate on the north bank and the gardens across the water: the start pair lies here.
  { at: [-6.3, 2.9], wideKm: 1.55, highKm: 1.5, logBalance: 1.85, spread: 0.28, bank: 1 },
  { at: [-6.9, 0.2], wideKm: 1.4, highKm: 1.1, logBalance: -1.2, spread: 0.35, bank: -1 },
  // The estate in the south-east.
  { at: [-4.0, -3.3], wideKm: 2.1, highKm: 1.7, logBalance: 1.75, spread: 0.25 },
  { at: [-1.9, 16.6], wideKm: 0.85, highKm: 0.8, logBalance: 1.5, spread: 0.2 },
  { at: [22.0, -2.6], wideKm: 0.9, highKm: 0.8, logBalance: 1.4, spread: 0.2 },
  { at: [-16.9, -5.4], wideKm: 4.6, highKm: 1.8, logBalance: -1.1, spread: 0.35 },
  { at: [-13.6, 5.2], wideKm: 3.2, highKm: 2.6, logBalance: -0.8, spread: 0.25 },
  { at: [-8.6, 7.0], wideKm: 2.6, highKm: 2.0, logBalance: -0.72, spread: 0.25 },
  { at: [-11.9, -1.9], wideKm: 1.4, highKm: 1.5, logBalance: -0.85, spread: 0.3 },
  { at: [-5.6, 18.2], wideKm: 2.2, highKm: 1.2, logBalance: -0.6, spread: 0.2 },
  { at: [-11.6, -16.0], wideKm: 2.0, highKm: 1.4, logBalance: -0.5, spread: 0.2 },
  { at: [15.4, 13.4], wideKm: 1.4, highKm: 1.6, logBalance: -0.5, spread: 0.2 },
];

/** Broad slopes: more low purchasing power around the estates, in the old industrial east, less along the west coast. */
const slopes: readonly { readonly at: Point; readonly reachKm: number; readonly logBalance: number }[] = [
  { at: [-5.6, 3.4], reachKm: 2.4, logBalance: 0.5 },
  { at: [-3.6, -3.2], reachKm: 3, logBalance: 0.6 },
  { at: [-1.6, 16.4], reachKm: 2.2, logBalance: 0.4 },
  { at: [21.6, -2.2], reachKm: 3.5, logBalance: 0.4 },
  { at: [8, -13], reachKm: 4, logBalance: 0.3 },
  { at: [13, 11.5], reachKm: 2.2, logBalance: 0.3 },
  { at: [-10, -13.4], reachKm: 2, logBalance: 0.35 },
  { at: [-14.5, 0.5], reachKm: 3.5, logBalance: -0.35 },
];

const rolling = noise(131, 5.5, 4, 0.6);
const blocks = noise(137, 1.1, 2);
const poorButEven = 4;

/** ln of low over high purchasing power in each area in the last year, before anything is planted. */
export function socialMap(shapes: readonly AreaShape[], municipalityOf: readonly number[], draw: Random): number[] {
  return shapes.map(({ middle, coastKm }, area) => {
    const [own, chance] = [draw.bell(), draw.bell()];
    if (municipalityOf[area] === poorButEven) return 0.916 + 0.035 * own;
    const quarter = quarters.find((candidate) => lies(middle, candidate));
    if (quarter) return quarter.logBalance + quarter.spread * own - 0.2 * blocks(...middle);
    const [x, y] = middle;
    let level = -0.04 + 0.95 * rolling(x, y) + 0.18 * chance + 0.3 * blocks(x, y) - (coastKm > 0.5 ? 0.22 : 0);
    for (const slope of slopes) {
      const away = ((x - slope.at[0]) ** 2 + (y - slope.at[1]) ** 2) / slope.reachKm ** 2;
      level += slope.logBalance / (1 + away * away);
    }
    return level;
  });
}

function lies([x, y]: Point, { at, wideKm, highKm, bank }: Quarter): boolean {
  if (((x - at[0]) / wideKm) ** 2 + ((y - at[1]) / highKm) ** 2 > 1) return false;
  return bank === undefined || northOfRiver([x, y]) === (bank === 1);
}

/** The river runs from east to west, so north is on its right. */
export function northOfRiver(point: Point): boolean {
  return nearestOn(lines.river, point).side === -1;
}

export const storhamn = municipalities.findIndex(({ name }) => name === 'Storhamn');
