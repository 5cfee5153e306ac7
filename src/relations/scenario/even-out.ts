import type { MoveReport } from './move-report.ts';
import { notMade } from './move-report.ts';
import type { Indicator, People } from './people.ts';
import { baseIdOf } from './people.ts';
import type { PlaceRows } from './place-rows.ts';
import type { EvenOut } from './scenario.ts';
import type { ScenarioDraft } from './scenario-draft.ts';
import { shareOut } from './share-out.ts';
import { usableRows } from './usable-rows.ts';

const indicatorOf = {
  employed: 'employmentRate',
  educated: 'postSecondaryShare',
  income: 'disposableIncome',
} as const satisfies Record<EvenOut['kind'], Indicator>;

/** What a rate times its base may miss a whole person by. */
const rounding = 1e-6;

/**
 * Utjämna in one place. Persons are shared out over the areas in proportion to those that the share is of (aged 20–64 for work), so that every area's share
 * moves by equally many points, until all are in work (or none): x_i' = x_i + d_i/base_i, Σ d_i = n exactly. Income: every area's moves by the amount, and
 * never below 0. Areas without a value or with fewer than 50 residents are passed over.
 */
export function evenOut(
  draft: ScenarioDraft,
  people: People,
  { rows: all, reason }: PlaceRows,
  move: EvenOut,
): MoveReport {
  if (reason) return notMade(move.amount, reason);
  const indicator = indicatorOf[move.kind];
  if (!draft.column(indicator)) return notMade(move.amount, 'noColumn');
  if (move.kind === 'income') return raiseIncome(draft, people, all, move.amount);
  const baseId = move.kind === 'employed' ? 'employmentBase' : baseIdOf(people.columns, indicator);
  if (baseId === undefined || !draft.column(baseId)) return notMade(move.amount, 'noColumn');

  const { rows, skipped } = usableRows(people, all, [indicator, baseId]);
  const bases = rows.map((row) => draft.at(baseId, row));
  const having = rows.map((row, i) => draft.at(indicator, row) * (bases[i] ?? NaN));
  const sign = Math.sign(move.amount);
  const room = having.map((persons, i) =>
    Math.max(0, Math.floor((sign > 0 ? (bases[i] ?? 0) - persons : persons) + rounding)),
  );
  if (!room.some((persons) => persons > 0))
    return notMade(move.amount, rows.length === 0 ? 'nobody' : 'limit', skipped);
  const shares = shareOut(Math.abs(move.amount), bases, room);
  let applied = 0;
  rows.forEach((row, i) => {
    const persons = sign * (shares[i] ?? 0);
    applied += persons;
    const share = draft.at(indicator, row) + persons / (bases[i] ?? NaN);
    if (persons !== 0) draft.set(indicator, row, Math.min(1, Math.max(0, share)));
  });
  const limit = applied === move.amount ? undefined : ('limit' as const);
  return { asked: move.amount, applied, areas: rows.length, skipped, reason: limit };
}

function raiseIncome(draft: ScenarioDraft, people: People, all: readonly number[], amount: number): MoveReport {
  const { rows, skipped } = usableRows(people, all, ['disposableIncome']);
  if (rows.length === 0) return notMade(amount, 'nobody', skipped);
  const least = Math.min(...rows.map((row) => draft.at('disposableIncome', row)));
  const applied = Math.max(amount, -Math.floor(least));
  for (const row of rows) draft.add('disposableIncome', row, applied);
  return { asked: amount, applied, areas: rows.length, skipped, reason: applied === amount ? undefined : 'limit' };
}
