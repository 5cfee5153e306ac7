import type { AreaShape } from './area-shapes.ts';
import { distance, type Point } from './polyline.ts';
import { northOfRiver, storhamn } from './social-map.ts';

/** Areas chosen to show what the tool must be able to show; numbers of areas. The README says what each is for. */
export interface PlantedCases {
  readonly start: readonly [number, number];
  readonly sixKilometres: readonly [number, number];
  readonly converging: readonly [number, number];
  readonly diverging: readonly [number, number];
  readonly mixed: number;
  readonly highAmongLow: number;
  readonly lowAmongHigh: number;
  readonly suppressed: readonly [number, number, number];
  /** No tenure; no education in the last year. */
  readonly missing: readonly [number, number];
  readonly tooFewResidents: number;
  readonly noHigh: number;
  readonly noLow: number;
  readonly fewOfWorkingAge: number;
  readonly alone: number;
}

/** ln of the balance in the last year and its change a year, where a case asks for it. */
export interface Course {
  readonly last: number;
  readonly perYear: number;
}

const archipelago = 7;

export function plantedCases(
  shapes: readonly AreaShape[],
  municipalityOf: readonly number[],
  logBalance: readonly number[],
): PlantedCases {
  const taken = new Set<number>();
  const take = (at: Point, fits: (area: number) => boolean = () => true): number => {
    const ordered = [...shapes.keys()]
      .filter((area) => !taken.has(area) && fits(area))
      .sort((a, b) => distance((shapes[a] as AreaShape).middle, at) - distance((shapes[b] as AreaShape).middle, at));
    const area = ordered[0];
    if (area === undefined) throw new Error(`no area fits at ${at.join(', ')}`);
    taken.add(area);
    return area;
  };
  const level = (area: number): number => logBalance[area] ?? 0;
  const inside = (municipality: number) => (area: number) => municipalityOf[area] === municipality;
  const bordering = (area: number): number[] => [...(shapes[area]?.neighbours.keys() ?? [])];
  const inland = (area: number): boolean => (shapes[area]?.coastKm ?? 0) === 0 && inside(storhamn)(area);

  const start = startPair(shapes, municipalityOf, logBalance);
  start.forEach((area) => taken.add(area));
  const sixFrom = take([-3.6, -3.2], (area) => level(area) > 1.4);
  const six = byDistance(
    shapes,
    sixFrom,
    6,
    (area) => inside(storhamn)(area) && level(area) < -0.6 && !taken.has(area),
  );
  taken.add(six);
  return {
    start,
    sixKilometres: [sixFrom, six],
    converging: [take([-1.9, 16.6], inside(1)), take([-4.6, 18], inside(1))],
    diverging: [take([22, -2.6], inside(3)), take([20.2, -0.6], inside(3))],
    mixed: take([-9.6, 3.2], inland),
    highAmongLow: take(
      [-4.4, -3.4],
      (area) => inland(area) && bordering(area).every((next) => level(next) > -0.2 && !taken.has(next)),
    ),
    lowAmongHigh: take(
      [-9.4, 5.6],
      (area) =>
        inland(area) &&
        (shapes[area]?.areaKm2 ?? 0) < 2 &&
        bordering(area).every((next) => level(next) < 0.2 && !taken.has(next)),
    ),
    suppressed: [take([-8.2, -4.6], inland), take([12, 14], inside(2)), take([4.6, -11], inside(5))],
    missing: [take([-11, 6], inland), take([-9.4, -15], inside(6))],
    tooFewResidents: take([-12.6, 0.4], inside(storhamn)),
    noHigh: take([-2.4, -2.2], inland),
    noLow: take([-19, -5.6], inside(storhamn)),
    fewOfWorkingAge: take([-10.6, -6.4], inland),
    alone: take([-25.2, 7.6], inside(archipelago)),
  };
}

/** An area of the estate and one across the river, about 1.1 km apart, that share a border or have one area between them, better one of the estate. */
function startPair(
  shapes: readonly AreaShape[],
  municipalityOf: readonly number[],
  logBalance: readonly number[],
): [number, number] {
  const estate = (area: number): boolean => (logBalance[area] ?? 0) > 1.2;
  let best: [number, number] = [0, 0];
  let bestCost = Infinity;
  shapes.forEach((from, a) => {
    if (municipalityOf[a] !== storhamn || !estate(a) || !northOfRiver(from.middle)) return;
    shapes.forEach((to, b) => {
      if ((logBalance[b] ?? 0) > -0.6 || northOfRiver(to.middle)) return;
      const between = [...from.neighbours.keys()].filter((next) => to.neighbours.has(next));
      if (between.length === 0 && !from.neighbours.has(b)) return;
      const sharp = from.neighbours.has(b) || between.some(estate);
      const cost = Math.abs(distance(from.middle, to.middle) - 1.1) + (sharp ? 0 : 0.5);
      if (cost < bestCost) [best, bestCost] = [[a, b], cost];
    });
  });
  if (bestCost === Infinity) throw new Error('no pair across the river');
  return best;
}

function byDistance(
  shapes: readonly AreaShape[],
  from: number,
  wantedKm: number,
  fits: (area: number) => boolean,
): number {
  const off = (area: number): number =>
    Math.abs(distance((shapes[from] as AreaShape).middle, (shapes[area] as AreaShape).middle) - wantedKm);
  const [nearest] = [...shapes.keys()].filter(fits).sort((a, b) => off(a) - off(b));
  if (nearest === undefined) throw new Error('no counter-pole at that distance');
  return nearest;
}

/** The courses that the cases ask for: ln balance in 2024, and how fast it has moved since 2011. */
export function plantedCourses(
  cases: PlantedCases,
  shapes: readonly AreaShape[],
  logBalance: readonly number[],
): ReadonlyMap<number, Course> {
  const courses = new Map<number, Course>();
  const around = (area: number): number[] => [...(shapes[area]?.neighbours.keys() ?? [])];
  for (const next of around(cases.highAmongLow))
    courses.set(next, { last: Math.max(0.75, logBalance[next] ?? 0), perYear: 0.005 });
  for (const next of around(cases.lowAmongHigh))
    courses.set(next, { last: Math.min(-0.5, logBalance[next] ?? 0), perYear: -0.005 });
  courses.set(cases.highAmongLow, { last: -0.75, perYear: -0.01 });
  courses.set(cases.lowAmongHigh, { last: 0.95, perYear: 0.01 });
  const pair = (
    [a, b]: readonly [number, number],
    first: readonly [number, number],
    last: readonly [number, number],
  ): void => {
    courses.set(a, { last: last[0], perYear: (last[0] - first[0]) / 13 });
    courses.set(b, { last: last[1], perYear: (last[1] - first[1]) / 13 });
  };
  // Natural logarithms of 6.4 and 0.28 in 2011, 11 and 0.2 in 2024.
  pair(cases.start, [1.856, -1.273], [2.398, -1.609]);
  // 5.2 and 0.42; 5.6 and 0.4.
  pair(cases.sixKilometres, [1.649, -0.868], [1.723, -0.916]);
  // 6.5 and 0.34 come to 2.6 and 0.6.
  pair(cases.converging, [1.872, -1.079], [0.956, -0.511]);
  // 1.8 and 0.8 go to 6.2 and 0.3.
  pair(cases.diverging, [0.588, -0.223], [1.825, -1.204]);
  courses.set(cases.mixed, { last: 0, perYear: 0 });
  return courses;
}
