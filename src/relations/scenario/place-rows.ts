import type { AreaSet, Level, Neighbours } from '../../geography/area-set.ts';
import { shortestPath } from '../pair-geography.ts';
import type { MoveReason } from './move-report.ts';
import type { Place, PlacedScenario } from './scenario.ts';

/** The areas that moves are made in, and the level that the poles are chosen at. */
export interface ScenarioGeography {
  /** Areas of the finest level: rows of the columns. */
  readonly areas: AreaSet;
  /** Areas of the level of the poles, and who borders whom there. */
  readonly at: { readonly areas: AreaSet; readonly neighbours: Neighbours };
}

/** Rows of a place, ascending; none where there is a reason. */
export interface PlaceRows {
  readonly rows: readonly number[];
  readonly reason: MoveReason | undefined;
}

/**
 * The rows of each place of a scenario, at the finest level: those that lie in the poles, in the areas on the shortest path between them (by borders, ends
 * left out), and in the municipalities of A. The path is that of the poles' own level.
 */
export function placeRows(
  { areas, at }: ScenarioGeography,
  { level, a, b }: Pick<PlacedScenario, 'level' | 'a' | 'b'>,
): Readonly<Record<Place, PlaceRows>> {
  const unitOf = unitsOf(areas, level);
  const rowOf = new Map(at.areas.codes.map((code, row) => [code, row]));
  const unitsIn = (codes: readonly string[]): readonly number[] =>
    codes.map((code) => rowOf.get(code) ?? -1).filter((unit) => unit >= 0);
  const within = (units: readonly number[]): readonly number[] => {
    const wanted = new Set(units);
    return Array.from(areas.codes.keys()).filter((row) => wanted.has(unitOf(row)));
  };
  const [inA, inB] = [unitsIn(a), unitsIn(b)];
  const rowsA = within(inA);
  const municipalities = new Set(rowsA.map((row) => areas.municipalityOf[row]));
  const between = betweenOf(at.neighbours, inA, inB);
  return {
    a: found(rowsA, 'noPole'),
    b: found(within(inB), 'noPole'),
    between: typeof between === 'string' ? { rows: [], reason: between } : found(within(between), 'touching'),
    municipality: found(
      Array.from(areas.codes.keys()).filter((row) => municipalities.has(areas.municipalityOf[row])),
      'noPole',
    ),
  };
}

function found(rows: readonly number[], otherwise: MoveReason): PlaceRows {
  return { rows, reason: rows.length === 0 ? otherwise : undefined };
}

function betweenOf(neighbours: Neighbours, a: readonly number[], b: readonly number[]): readonly number[] | MoveReason {
  if (a.length === 0 || b.length === 0) return 'noPole';
  const path = shortestPath(neighbours, a, b);
  return path ? path.slice(1, -1) : 'noPath';
}

function unitsOf({ municipalityOf, regsoOf }: AreaSet, level: Level): (row: number) => number {
  if (level === 'kommun') return (row) => municipalityOf[row] ?? -2;
  return level === 'regso' ? (row) => regsoOf?.[row] ?? -2 : (row) => row;
}
