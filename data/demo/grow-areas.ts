import { grow, type Ground } from './grow.ts';
import { landLevel, municipalities } from './landscape.ts';
import type { MicroCells } from './micro-cells.ts';
import { noise } from './noise.ts';
import { distance, type Point } from './polyline.ts';
import { random, type Random } from './random.ts';

/** Which area every micro-cell belongs to: 0…areas − 1, or `sea`, or `lake`. */
export interface GrownAreas {
  readonly areaOf: Int32Array;
  readonly areas: number;
  /** Municipality of each area, as an index. */
  readonly municipalityOf: readonly number[];
  /** Micro-cells of each area. */
  readonly size: readonly number[];
}

export const sea = -1;
export const lake = -2;

const cellsPerArea = 50;
/** Steps that an area may set out before or after the others; more would let large areas close around small ones. */
const largestDelay = 1.6;
const archipelago = 7;
const archipelagoMiddle: Point = [-22.6, 10.4];

/** Lets municipalities grow over the land, and then areas within each, of about as many cells each. */
export function growAreas(cells: MicroCells, seed: number): GrownAreas {
  const draw = random(seed);
  const water = waterOf(cells);
  const land = (cell: number): boolean => water[cell] === 0;
  const municipalityOfCell = growMunicipalities(cells, land);
  const areaOf = new Int32Array(cells.points.length).fill(sea);
  const municipalityOf: number[] = [];
  municipalities.forEach((_, municipality) => {
    const own = [...cells.points.keys()].filter((cell) => municipalityOfCell[cell] === municipality);
    const parts = municipality === archipelago ? archipelagoAreas(cells, own) : growWithin(cells, own, draw);
    own.forEach((cell, i) => (areaOf[cell] = municipalityOf.length + (parts.ownerOf[i] ?? 0)));
    for (let area = 0; area < parts.areas; area++) municipalityOf.push(municipality);
  });
  adopt(cells, areaOf, land, (cell) => municipalityOfCell[cell] !== -2);
  for (let cell = 0; cell < areaOf.length; cell++) if (water[cell] === 2) areaOf[cell] = lake;
  const size = municipalityOf.map(() => 0);
  for (const area of areaOf) if (area >= 0) size[area] = (size[area] ?? 0) + 1;
  return { areaOf, areas: municipalityOf.length, municipalityOf, size };
}

/** 0 land, 1 sea, 2 lake. Water that the rim cannot reach is a lake; ponds of fewer than four cells are land. */
function waterOf(cells: MicroCells): Uint8Array {
  const wet = cells.points.map((point) => landLevel(...point) < 0);
  const kind = new Uint8Array(cells.points.length);
  for (let start = 0; start < wet.length; start++) {
    if (!wet[start] || kind[start] !== 0) continue;
    const body = connected(cells, start, (cell) => wet[cell] === true);
    const open = body.some((cell) => Math.abs(cells.points[cell]?.[0] ?? 0) > 30);
    for (const cell of body) kind[cell] = open ? 1 : body.length < 4 ? 0 : 2;
  }
  return kind;
}

/** The cells that hang together with the first, all of them fitting. */
function connected(cells: MicroCells, first: number, fits: (cell: number) => boolean): number[] {
  const body = [first];
  const seen = new Set(body);
  for (const cell of body) {
    const next = (cells.around[cell] ?? []).filter((other) => !seen.has(other) && fits(other));
    for (const other of next) seen.add(other);
    body.push(...next);
  }
  return body;
}

const drift = noise(71, 4, 4, 0.6);

function growMunicipalities(cells: MicroCells, land: (cell: number) => boolean): Int32Array {
  const seeds = municipalities.map((municipality) => nearestCell(cells, municipality.town.at, land));
  const ground: Ground = {
    open: land,
    cost: (from, to, resistance) => {
      const [x, y] = cells.points[to] as Point;
      return distance(cells.points[from] as Point, [x, y]) * (1 + 0.7 * drift(x, y)) * (resistance > 10 ? 1.6 : 1);
    },
  };
  const delay = municipalities.map((municipality) => municipality.delayKm);
  const owner = grow(cells, seeds, delay, ground);
  for (let cell = 0; cell < owner.length; cell++) {
    if (!land(cell) || owner[cell] !== -1) continue;
    const point = cells.points[cell] as Point;
    if (distance(archipelagoMiddle, point) < 6.5) owner[cell] = archipelago;
  }
  return owner;
}

function nearestCell(cells: MicroCells, at: Point, allowed: (cell: number) => boolean): number {
  let best = -1;
  let bestKm = Infinity;
  cells.points.forEach((point, cell) => {
    const awayKm = distance(point, at);
    if (awayKm < bestKm && allowed(cell)) [best, bestKm] = [cell, awayKm];
  });
  return best;
}

interface Parts {
  /** Area (0…areas − 1) beside each cell of the list. */
  readonly ownerOf: readonly number[];
  readonly areas: number;
}

/** Grows areas, moves each seed to its area's middle, lets the small ones set out earlier, and again. */
function growWithin(cells: MicroCells, own: readonly number[], draw: Random): Parts {
  const areas = Math.round(own.length / cellsPerArea);
  const inside = new Set(own);
  const ground: Ground = {
    open: (cell) => inside.has(cell),
    cost: (from, to, resistance) => {
      const stepKm = distance(cells.points[from] as Point, cells.points[to] as Point);
      return (stepKm / (cells.spacingKm[to] ?? 1)) * resistance;
    },
  };
  const target = Array.from({ length: areas }, () => cellsPerArea * (1 + 0.22 * draw.bell()));
  const delay = target.map(() => 0);
  let seeds = target.map(() => own[draw.below(own.length)] as number);
  let owner = grow(cells, seeds, delay, ground);
  for (let round = 0; round < 14; round++) {
    const groups = target.map((): number[] => []);
    for (const cell of own) groups[owner[cell] ?? -1]?.push(cell);
    seeds = groups.map((group, area) => middleCell(cells, group) ?? (seeds[area] as number));
    groups.forEach((group, area) => {
      const ratio = group.length / (target[area] ?? cellsPerArea);
      delay[area] = Math.max(
        -largestDelay,
        Math.min(largestDelay, (delay[area] ?? 0) + Math.max(-0.5, Math.min(0.5, ratio - 1))),
      );
    });
    owner = grow(cells, seeds, delay, ground);
  }
  return {
    ownerOf: own
      .map((cell) => owner[cell] ?? -1)
      .map((area, i) => (area === -1 ? nearestOwner(cells, own, owner, i) : area)),
    areas,
  };
}

function nearestOwner(cells: MicroCells, own: readonly number[], owner: Int32Array, i: number): number {
  const point = cells.points[own[i] as number] as Point;
  let best = 0;
  let bestKm = Infinity;
  for (const cell of own) {
    const area = owner[cell] ?? -1;
    const awayKm = area === -1 ? Infinity : distance(point, cells.points[cell] as Point);
    if (awayKm < bestKm) [best, bestKm] = [area, awayKm];
  }
  return best;
}

function middleCell(cells: MicroCells, group: readonly number[]): number | undefined {
  let [x, y] = [0, 0];
  for (const cell of group) {
    x += cells.points[cell]?.[0] ?? 0;
    y += cells.points[cell]?.[1] ?? 0;
  }
  const at: Point = [x / group.length, y / group.length];
  let best: number | undefined;
  let bestKm = Infinity;
  for (const cell of group) {
    const awayKm = distance(cells.points[cell] as Point, at);
    if (awayKm < bestKm) [best, bestKm] = [cell, awayKm];
  }
  return best;
}

/** Sälskären has four areas: three on the main island and one island of its own; skerries go with the nearest. */
function archipelagoAreas(cells: MicroCells, own: readonly number[]): Parts {
  const middles: readonly Point[] = [
    [-22.3, 12.2],
    [-20.5, 12.3],
    [-21.3, 10.2],
    [-25.2, 7.6],
  ];
  const ownerOf = own.map((cell) => {
    const point = cells.points[cell] as Point;
    const wobble = 0.5 * drift(point[0] * 3, point[1] * 3);
    const away = middles.map((middle, area) => distance(middle, point) + (area === 0 ? wobble : 0));
    return away.indexOf(Math.min(...away));
  });
  return { ownerOf, areas: middles.length };
}

/** Islands that no area grew to go with the nearest area. */
function adopt(
  cells: MicroCells,
  areaOf: Int32Array,
  land: (cell: number) => boolean,
  allowed: (cell: number) => boolean,
): void {
  const settled = [...areaOf.keys()].filter((cell) => (areaOf[cell] ?? sea) >= 0);
  const homeless = [...areaOf.keys()].filter((cell) => land(cell) && areaOf[cell] === sea && allowed(cell));
  const done = new Set<number>();
  for (const start of homeless) {
    if (done.has(start)) continue;
    const island = connected(cells, start, (cell) => land(cell) && areaOf[cell] === sea);
    for (const cell of island) done.add(cell);
    let home = 0;
    let bestKm = Infinity;
    for (const cell of settled) {
      const awayKm = distance(cells.points[cell] as Point, cells.points[start] as Point);
      if (awayKm < bestKm) [home, bestKm] = [areaOf[cell] ?? 0, awayKm];
    }
    for (const cell of island) areaOf[cell] = home;
  }
}
