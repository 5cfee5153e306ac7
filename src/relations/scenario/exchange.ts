import type { AreaSet } from '../../geography/area-set.ts';
import type { MoveReport } from './move-report.ts';
import { notMade } from './move-report.ts';
import type { NeighboursByQuartile } from './neighbours-by-quartile.ts';
import { householdSize, shareInBase } from './newcomers.ts';
import { indicators } from './mix.ts';
import type { People } from './people.ts';
import { baseIdOf, quartileIds } from './people.ts';
import type { PlaceRows } from './place-rows.ts';
import type { Exchange } from './scenario.ts';
import type { ScenarioDraft } from './scenario-draft.ts';
import { shareOut } from './share-out.ts';
import { usableRows } from './usable-rows.ts';

/** One pole in an exchange: the quartile that leaves it (0 or 3) is the one that comes to the other. */
interface Side {
  readonly rows: readonly number[];
  readonly leaving: 0 | 3;
}

/** Areas of both poles that can change places, without those in both; with the reason where there are none. */
interface Sides {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly skipped: MoveReport['skipped'];
  readonly reason: MoveReport['reason'];
}

/** How many households can change places in each direction. */
export interface ExchangeRoom {
  /** Low in A with high in B. */
  readonly most: number;
  /** The other way round, as a number not above 0. */
  readonly least: number;
  readonly reason: MoveReport['reason'];
}

/**
 * Byten: n households with low purchasing power in A change places with n with high in B (n < 0: low in B with high in A). Within each pole the leaving are
 * taken in proportion to how many of them each area has, and the coming move into the homes that they leave. Households, residents and dwellings of every
 * area stay as many; the quartiles of both poles together too. Employment, education and income follow those who move, taken to be as those who live where
 * such households live (`neighboursByQuartile`), equally many persons both ways, so that what one pole wins the other loses, but for areas that reach 0 or all.
 *
 * Parts of the stock are left as they are: which homes change hands is not said. More than there are: all there are.
 */
export function exchange(
  draft: ScenarioDraft,
  people: People,
  areas: AreaSet,
  neighbours: NeighboursByQuartile,
  places: { readonly a: PlaceRows; readonly b: PlaceRows },
  move: Exchange,
): MoveReport {
  const sides = sidesOf(people, places);
  const { skipped, reason } = sides;
  if (reason) return notMade(move.amount, reason, skipped);
  const forward = move.amount > 0;
  const from: Side = { rows: sides.a, leaving: forward ? 0 : 3 };
  const to: Side = { rows: sides.b, leaving: forward ? 3 : 0 };
  const size = householdSize(people, areas, [...sides.a, ...sides.b]);
  const wanted = Math.min(Math.abs(move.amount), roomOf(draft, people, size, from, to));
  if (!(wanted > 0)) return notMade(move.amount, 'limit', skipped);
  for (const side of [from, to]) moveHouseholds(draft, side, wanted);
  const persons = movePersons(draft, [from, to], wanted * size);
  moveIndicators(draft, people, areas, neighbours, [from, to], persons);
  const applied = forward ? wanted : -wanted;
  return {
    asked: move.amount,
    applied,
    areas: sides.a.length + sides.b.length,
    skipped,
    reason: applied === move.amount ? undefined : 'limit',
  };
}

/** How many can change places now. */
export function exchangeRoom(
  draft: ScenarioDraft,
  people: People,
  areas: AreaSet,
  places: { readonly a: PlaceRows; readonly b: PlaceRows },
): ExchangeRoom {
  const { a, b, reason } = sidesOf(people, places);
  if (reason) return { most: 0, least: 0, reason };
  const size = householdSize(people, areas, [...a, ...b]);
  const room = (out: 0 | 3, back: 0 | 3): number =>
    roomOf(draft, people, size, { rows: a, leaving: out }, { rows: b, leaving: back });
  return { most: room(0, 3), least: 0 - room(3, 0), reason };
}

function sidesOf(people: People, { a, b }: { readonly a: PlaceRows; readonly b: PlaceRows }): Sides {
  const [inA, inB] = [new Set(a.rows), new Set(b.rows)];
  const none = { a: [], b: [], skipped: [] };
  if (a.reason ?? b.reason) return { ...none, reason: 'noPole' };
  if (!people.basis) return { ...none, reason: 'noColumn' };
  const ids: string[] = [quartileIds[people.basis][0], quartileIds[people.basis][3]];
  if (people.basis === 'persons') ids.push('population');
  const onlyA = usableRows(
    people,
    a.rows.filter((row) => !inB.has(row)),
    ids,
  );
  const onlyB = usableRows(
    people,
    b.rows.filter((row) => !inA.has(row)),
    ids,
  );
  const skipped = [...onlyA.skipped, ...onlyB.skipped];
  const common = a.rows.some((row) => inB.has(row));
  const empty = onlyA.rows.length === 0 || onlyB.rows.length === 0;
  const reason = empty ? (common ? 'overlapping' : 'nobody') : undefined;
  return { a: onlyA.rows, b: onlyB.rows, skipped, reason };
}

/** Households, where the quartiles count those; else the persons of the quartile over the size of a household. */
function roomOf(draft: ScenarioDraft, people: People, size: number, ...sides: readonly Side[]): number {
  const counts = sides.map(({ rows, leaving }) =>
    people.basis === 'households'
      ? rows.reduce((sum, row) => sum + draft.at(quartileIds.households[leaving], row), 0)
      : personsOf(draft, { rows, leaving }) / size,
  );
  return Math.floor(Math.min(...counts) + 1e-9);
}

function personsOf(draft: ScenarioDraft, { rows, leaving }: Side): number {
  return rows.reduce((sum, row) => sum + personsAt(draft, row, leaving), 0);
}

function personsAt(draft: ScenarioDraft, row: number, quartile: 0 | 3): number {
  return (draft.at(quartileIds.persons[quartile], row) * draft.at('population', row)) / 100 || 0;
}

function moveHouseholds(draft: ScenarioDraft, { rows, leaving }: Side, wanted: number): void {
  if (!draft.column('q1') || !draft.column('q4')) return;
  const held = rows.map((row) => draft.at(quartileIds.households[leaving], row));
  const coming = quartileIds.households[3 - leaving] ?? '';
  shareOut(wanted, held, held).forEach((households, i) => {
    draft.add(quartileIds.households[leaving], rows[i] ?? -1, -households);
    draft.add(coming, rows[i] ?? -1, households);
  });
}

/** Moves persons between the percents; gives how many moved out of each area, one array for each side. */
function movePersons(draft: ScenarioDraft, sides: readonly Side[], wanted: number): readonly Float64Array[] {
  const held = sides.map((side) => side.rows.map((row) => personsAt(draft, row, side.leaving)));
  const sums = held.map((persons) => persons.reduce((sum, one) => sum + one, 0));
  const counted = sums.every((sum) => sum > 0);
  const moved = counted ? Math.min(wanted, ...sums) : wanted;
  return sides.map(({ rows, leaving }, s) => {
    const weights = rows.map((row, i) => (counted ? (held[s]?.[i] ?? 0) : draft.at('population', row) || 0));
    const whole = weights.reduce((sum, one) => sum + one, 0);
    return Float64Array.from(rows, (row, i) => {
      const persons = whole > 0 ? (moved * (weights[i] ?? 0)) / whole : 0;
      const percent = (100 * persons) / draft.at('population', row);
      if (counted && percent > 0) {
        draft.add(quartileIds.persons[leaving], row, -percent);
        draft.add(quartileIds.persons[3 - leaving] ?? '', row, percent);
      }
      return persons;
    });
  });
}

/** x_i' = x_i + (persons in the base who change place / base_i) · (what the coming have − what the leaving have). */
function moveIndicators(
  draft: ScenarioDraft,
  people: People,
  areas: AreaSet,
  neighbours: NeighboursByQuartile,
  sides: readonly [Side, Side],
  persons: readonly Float64Array[],
): void {
  const all = sides.flatMap(({ rows }) => rows);
  for (const indicator of indicators) {
    const baseId = baseIdOf(people.columns, indicator);
    if (baseId === undefined || !draft.column(indicator)) continue;
    const inBase = baseId === 'population' ? 1 : shareInBase(people, areas, all, baseId);
    const brought = sides.map((side, s) => meanOfLeaving(neighbours, side, persons[s], indicator));
    sides.forEach(({ rows }, s) => {
      const gain = (brought[1 - s] ?? NaN) - (brought[s] ?? NaN);
      rows.forEach((row, i) => {
        const part = ((persons[s]?.[i] ?? 0) * inBase) / draft.at(baseId, row);
        const after = draft.at(indicator, row) + part * gain;
        if (Number.isFinite(after)) draft.set(indicator, row, within(indicator, after));
      });
    });
  }
}

function meanOfLeaving(
  neighbours: NeighboursByQuartile,
  { rows, leaving }: Side,
  persons: Float64Array | undefined,
  indicator: (typeof indicators)[number],
): number {
  let [weighted, size] = [0, 0];
  rows.forEach((row, i) => {
    const moving = persons?.[i] ?? 0;
    weighted += moving * neighbours.at(row, indicator)[leaving];
    size += moving;
  });
  return weighted / size;
}

function within(indicator: (typeof indicators)[number], value: number): number {
  const most = indicator === 'disposableIncome' ? Infinity : 1;
  return Math.min(most, Math.max(0, value));
}
