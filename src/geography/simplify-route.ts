import { earthRadiusM } from './distance.ts';
import { lineMetres } from './line-metres.ts';

type Point = readonly [number, number];

/** A route with no more points than asked for. */
export interface SimplifiedRoute {
  readonly route: readonly Point[];
  /** How far, in metres, the route lies from what it was at most; 0 where nothing was left out. */
  readonly toleranceM: number;
}

/** Metres of a degree of latitude. */
const degreeM = (earthRadiusM * Math.PI) / 180;

/** Metres from a point to a stretch, on the plane that touches the earth at the point. */
function distanceToM([lon, lat]: Point, a: Point, b: Point): number {
  const east = degreeM * Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [(a[0] - lon) * east, (a[1] - lat) * degreeM];
  const [dx, dy] = [(b[0] - a[0]) * east, (b[1] - a[1]) * degreeM];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
  return Math.sqrt((ax + t * dx) ** 2 + (ay + t * dy) ** 2);
}

/** A piece between two kept points, and the point in it that lies furthest from the straight way. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly furthest: number;
  readonly offM: number;
}

function pieceOf(route: readonly Point[], from: number, to: number): Piece {
  const [a = [NaN, NaN], b = [NaN, NaN]] = [route[from], route[to]];
  let [furthest, offM] = [-1, 0];
  for (let k = from + 1; k < to; k++) {
    const off = distanceToM(route[k] ?? a, a, b);
    if (off <= offM) continue;
    [furthest, offM] = [k, off];
  }
  return { from, to, furthest, offM };
}

/**
 * Leaves points out of a route until it has no more than `most` (at least 2): those that change it least, found by adding again and again the point
 * that lies furthest from the route so far. Points that repeat the one before are left out first. The ends stay. Linear in the points times those kept.
 * Source: Douglas & Peucker 1973, doi:10.3138/FM57-6770-U75U-7727, with a number of points in the place of a tolerance.
 */
export function simplifyRoute(given: readonly Point[], most: number): SimplifiedRoute {
  const metres = lineMetres(given);
  const route = given.filter((_, k) => k === 0 || (metres[k] ?? 0) > (metres[k - 1] ?? 0));
  if (route.length <= most) return { route, toleranceM: 0 };
  const pieces: Piece[] = [pieceOf(route, 0, route.length - 1)];
  const widest = (): number => pieces.reduce((at, piece, k) => (piece.offM > (pieces[at]?.offM ?? 0) ? k : at), 0);
  while (pieces.length < most - 1) {
    const [piece] = pieces.splice(widest(), 1);
    if (!piece || piece.furthest < 0) {
      if (piece) pieces.push(piece);
      break;
    }
    pieces.push(pieceOf(route, piece.from, piece.furthest), pieceOf(route, piece.furthest, piece.to));
  }
  const kept = new Set([0, ...pieces.map(({ to }) => to)]);
  return { route: route.filter((_, k) => kept.has(k)), toleranceM: pieces[widest()]?.offM ?? 0 };
}
