import { cells, levelOf } from '../../../lab/matrix.ts';
import type { Cell } from '../../../lab/matrix.ts';
import type { Spot } from './card-view.ts';

/** Places of the matrix beside each other. */
const columns = 6;

/** All places in their order: level by level, those that have not been placed last. */
export const spots: readonly Spot[] = [...cells, 'tray'];

const across: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Where an arrow leads from a place: to the one beside it, above or below; below the lowest level lie the cards without a place, and up from there is `column`. The same where there is none. */
export function spotBeside(spot: Spot, key: string, column = columnOf(spot)): Spot {
  if (spot === 'tray') return key === 'ArrowUp' ? (cells.at(column - columns) ?? spot) : spot;
  const at = cells.indexOf(spot);
  if (key === 'ArrowUp') return cells[at - columns] ?? spot;
  if (key === 'ArrowDown') return cells[at + columns] ?? 'tray';
  return within(spot, at + (across[key] ?? 0));
}

/** A place of the same level; the one that it was where there is none. */
function within(spot: Cell, at: number): Cell {
  const beside = cells[at];
  return beside && levelOf(beside) === levelOf(spot) ? beside : spot;
}

/** The column that a place stands in; 0 for those that have none. */
export function columnOf(spot: Spot): number {
  return spot === 'tray' ? 0 : spots.indexOf(spot) % columns;
}
