import type { AreaSet } from '../../geography/area-set.ts';
import { composite, indicatorRoles } from '../../measures/composite.ts';
import { fewestAreas } from '../../measures/segregation-index.ts';
import type { Inputs } from '../../measures/roles.ts';
import { isRole } from '../../measures/roles.ts';
import { Status } from '../../measures/status.ts';
import { weightedMean } from '../pole-indicators.ts';
import { reasonOf } from '../pole-quartiles.ts';
import { combined, withMove } from './combine.ts';
import { evenOut } from './even-out.ts';
import type { People } from './people.ts';
import type { PlaceRows } from './place-rows.ts';
import type { EvenOut, Place, Scenario } from './scenario.ts';
import type { ColumnsById } from './scenario-draft.ts';
import { ScenarioDraft, valueAt } from './scenario-draft.ts';

/** What it takes for a pole to reach the median of its municipality in one indicator. */
export interface MedianGoal {
  readonly kind: EvenOut['kind'];
  readonly pole: 'a' | 'b';
  /**
   * `reached`: at or above the median. `reachable`: `amount` more does it. `beyond`: not even if all had it. `unknown`: a figure is missing, or the
   * municipality has too few areas for a median, or the pole lies in several.
   */
  readonly status: 'reached' | 'reachable' | 'beyond' | 'unknown';
  /** The pole's own figure, with what is tried; NaN when unknown. */
  readonly value: number;
  readonly median: number;
  /** Persons or kSEK more than what is tried; 0 unless `reachable`. */
  readonly amount: number;
}

/** What goals are solved from: the columns after everything but evening out, and what is evened out so far. */
export interface MedianCase {
  readonly people: People;
  readonly areas: AreaSet;
  readonly places: Readonly<Record<Place, PlaceRows>>;
  /** With dwellings and exchanges made. */
  readonly columns: ColumnsById;
  readonly moves: Scenario;
}

const indicatorNumber = { employed: 0, income: 1, educated: 2 } as const satisfies Record<EvenOut['kind'], number>;

/** More kSEK than any area lacks. */
const mostIncome = 9_999;

/**
 * How many more in a pole (in work, with post-secondary education, or kSEK of income) it takes to reach the unweighted median over its municipality's areas, the
 * one that the segregation index has. The pole's own areas are among them, so the median moves too; the pole gains on it all the same, and halving an
 * interval of whole numbers finds the fewest. The answer is that of `applyScenario` with the move added.
 */
export function medianGoal(given: MedianCase, kind: EvenOut['kind'], pole: 'a' | 'b'): MedianGoal {
  const rows = given.places[pole].rows;
  const municipality = municipalityRows(given.areas, rows);
  const evened = given.moves.filter((move) => move.kind === kind);
  const at = (amount: number): Figures => {
    const draft = new ScenarioDraft(given.columns);
    const moves = combined(amount === 0 ? evened : withMove(evened, { kind, place: pole, amount }));
    for (const move of moves) if (move.kind === kind) evenOut(draft, given.people, given.places[move.place], move);
    return figures(inputsOf(draft.columns()), kind, rows, municipality);
  };
  const hidden = rows.some((row) => given.people.isHidden(row));
  const now = hidden ? { value: NaN, median: NaN } : at(0);
  const none = { kind, pole, ...now, amount: 0 };
  if (Number.isNaN(now.value) || Number.isNaN(now.median)) return { ...none, status: 'unknown' };
  const isThere = ({ value, median }: Figures): boolean => value >= median - 1e-12;
  if (isThere(now)) return { ...none, status: 'reached' };
  const most = roomFor(given, kind, rows);
  if (!isThere(at(most))) return { ...none, status: 'beyond' };
  let [below, above] = [0, most];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (isThere(at(middle))) above = middle;
    else below = middle;
  }
  return { ...none, status: 'reachable', amount: above };
}

/** Above how many more nobody is left to have it. */
function roomFor({ columns }: MedianCase, kind: EvenOut['kind'], rows: readonly number[]): number {
  if (kind === 'income') return mostIncome;
  const base = columns[kind === 'employed' ? 'employmentBase' : 'educationBase'] ?? columns['population'];
  return rows.reduce((sum, row) => sum + (valueAt(base, row) || 0), 0);
}

interface Figures {
  readonly value: number;
  readonly median: number;
}

function figures(
  inputs: Inputs,
  kind: EvenOut['kind'],
  rows: readonly number[],
  municipality: readonly number[],
): Figures {
  const none = { value: NaN, median: NaN };
  const column = inputs[indicatorRoles[indicatorNumber[kind]]];
  if (!column || reasonOf(rows, column) !== Status.present) return none;
  const { rows: counted, medians } = composite(inputs, municipality);
  if (counted.length < fewestAreas) return none;
  const [only] = rows;
  const weight = kind === 'employed' ? (inputs.employmentBase ?? inputs.population) : inputs.population;
  const value = rows.length === 1 ? (column.values[only ?? -1] ?? NaN) : weightedMean(column, weight, rows).value;
  return { value, median: medians[indicatorNumber[kind]] };
}

/** The areas of a pole's municipality; none where it lies in several. */
export function municipalityRows({ municipalityOf, codes }: AreaSet, rows: readonly number[]): readonly number[] {
  const own = new Set(rows.map((row) => municipalityOf[row]));
  if (own.size !== 1) return [];
  return Array.from(codes.keys()).filter((row) => own.has(municipalityOf[row]));
}

/** Columns by role. */
export function inputsOf(columns: ColumnsById): Inputs {
  return Object.fromEntries(Object.entries(columns).filter(([id]) => isRole(id)));
}
