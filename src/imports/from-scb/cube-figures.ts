import type { Cell, Formula } from '../../../data/catalogue/catalogue.ts';
import { cellsOf } from '../../../data/catalogue/cells-of.ts';
import type { Status } from '../../measures/status.ts';
import { Status as Reason, hasValue } from '../../measures/status.ts';
import type { Cube, CubeCell } from '../../table/cube.ts';
import { strides } from '../../table/cube.ts';

/** A share is kept to this many steps of 1: a hundredth of a percent. */
const shareSteps = 10_000;

const noCell: CubeCell = { value: NaN, status: Reason.noData };

/** Where a cell lies when region and time are 0; null where the cube lacks one of its codes. A dimension that the cell does not name must have one category. */
function offsetOf(cube: Cube, cell: Cell): number | null {
  const steps = strides(cube.dimensions);
  let offset = 0;
  for (const [d, { id, role, categories }] of cube.dimensions.entries()) {
    if (role === 'region' || role === 'time') continue;
    const code = role === 'content' ? cell.content : cell.codes?.[id];
    const only = categories.length === 1 ? 0 : -1;
    const at = code === undefined ? only : categories.findIndex((category) => category.code === code);
    if (at < 0) return null;
    offset += at * (steps[d] ?? 0);
  }
  return offset;
}

function sumOf(cells: readonly CubeCell[]): CubeCell {
  const reason = cells.find(({ status }) => !hasValue(status));
  if (reason) return { value: NaN, status: reason.status };
  const nil = cells.length > 0 && cells.every(({ status }) => status === Reason.nil);
  return {
    value: cells.reduce((sum, { value }) => sum + value, 0),
    status: nil ? Reason.nil : Reason.present,
  };
}

/** A part of a whole, rounded. A share of nobody cannot exist: it is not available. */
function shareOf(part: CubeCell, whole: CubeCell): CubeCell {
  if (!hasValue(part.status)) return part;
  if (!hasValue(whole.status)) return whole;
  if (whole.value === 0) return { value: NaN, status: Reason.notAvailable };
  return { value: Math.round((part.value / whole.value) * shareSteps) / shareSteps, status: Reason.present };
}

/** True where a cube has every cell of a formula. A table that was asked for in parts has them in one of them. */
export function holds(cube: Cube, formula: Formula): boolean {
  return cellsOf(formula).every((cell) => offsetOf(cube, cell) !== null);
}

/** The figures of a formula for every region of a cube, in one of its years. */
export interface Figures {
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

/** Reads the cells of one region and year; `noData` for a cell that the cube does not hold. */
type CellAt = (cell: Cell, region: number) => CubeCell;

function evaluate(formula: Formula, region: number, at: CellAt): CubeCell {
  switch (formula.kind) {
    case 'cell':
      return at(formula.cell, region);
    case 'sum':
      return sumOf(formula.cells.map((cell) => at(cell, region)));
    case 'share': {
      const [part, whole] = [formula.part, formula.whole].map((cells) => sumOf(cells.map((cell) => at(cell, region))));
      return part && whole ? shareOf(part, whole) : noCell;
    }
  }
}

/** Categories of the first dimension of a role, and how far apart they lie. */
export function axisOf(
  cube: Cube,
  role: 'region' | 'time',
): { readonly codes: readonly string[]; readonly step: number } {
  const at = cube.dimensions.findIndex((dimension) => dimension.role === role);
  return {
    codes: cube.dimensions[at]?.categories.map(({ code }) => code) ?? [],
    step: strides(cube.dimensions)[at] ?? 0,
  };
}

/**
 * The figures of a formula for all regions of a cube in the year at place `time`. A sum needs all of its cells: the first that has no value gives its
 * reason. A share is rounded to four decimals; a share of 0 is not available. A code that the cube lacks gives `noData`.
 */
export function cubeFigures(cube: Cube, formula: Formula, time: number): Figures {
  const region = axisOf(cube, 'region');
  const year = axisOf(cube, 'time').step * time;
  const offsets = new Map<Cell, number | null>();
  const at: CellAt = (cell, r) => {
    const known = offsets.get(cell);
    const offset = known === undefined ? offsetOf(cube, cell) : known;
    if (known === undefined) offsets.set(cell, offset);
    if (offset === null) return noCell;
    const k = offset + year + r * region.step;
    return { value: cube.values[k] ?? NaN, status: (cube.status[k] ?? Reason.noData) as Status };
  };
  const values = new Float64Array(region.codes.length);
  const status = new Uint8Array(region.codes.length);
  for (let r = 0; r < region.codes.length; r++) {
    const found = evaluate(formula, r, at);
    values[r] = found.value;
    status[r] = found.status;
  }
  return { values, status };
}
