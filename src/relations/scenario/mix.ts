import type { AreaSet } from '../../geography/area-set.ts';
import type { MoveReport } from './move-report.ts';
import { notMade } from './move-report.ts';
import type { NeighboursByQuartile } from './neighbours-by-quartile.ts';
import { addDwellings } from './new-dwellings.ts';
import type { Newcomers } from './newcomers.ts';
import { newcomersOf, shareInBase } from './newcomers.ts';
import type { Indicator, People } from './people.ts';
import { baseIdOf, quartileIds } from './people.ts';
import type { PlaceRows } from './place-rows.ts';
import type { Mix } from './scenario.ts';
import type { ScenarioDraft } from './scenario-draft.ts';
import { shareOut } from './share-out.ts';
import { usableRows } from './usable-rows.ts';

export const indicators: readonly Indicator[] = ['employmentRate', 'postSecondaryShare', 'disposableIncome'];

/**
 * Blanda: n new dwellings in a place, one household in each. Households by quartile, residents and dwellings by tenure grow by whole numbers that sum
 * exactly; percents of persons follow the persons. Employment, education and income of an area become the mean of those who live there today and the new,
 * who are taken to be as those who live where such households live in the municipality: `neighboursByQuartile`.
 *
 * Everything is worked out from today's figures, so that several such moves add up to the same whichever comes first.
 * Areas without quartiles or with 1–49 residents are passed over; an area without anyone can be built in.
 */
export function mix(
  draft: ScenarioDraft,
  people: People,
  areas: AreaSet,
  neighbours: NeighboursByQuartile,
  { rows: all, reason }: PlaceRows,
  move: Mix,
): MoveReport {
  if (reason) return notMade(move.amount, reason);
  const { basis } = people;
  if (!basis) return notMade(move.amount, 'noColumn');
  const ids: string[] = quartileIds[basis].filter((id) => draft.column(id));
  const { rows, skipped } = usableRows(people, all, basis === 'persons' ? [...ids, 'population'] : ids);
  if (rows.length === 0) return notMade(move.amount, 'nobody', skipped);

  const newcomers = newcomersOf(people, areas, rows, move.amount, move.quartiles);
  addDwellings(draft, people, newcomers, move.tenure);
  quartileIds.households.forEach((id, k) => {
    rows.forEach((row, i) => {
      draft.add(id, row, newcomers.byQuartile[k]?.[i] ?? 0);
    });
  });
  addPersons(draft, newcomers);
  addIndicators(draft, people, areas, neighbours, newcomers);
  const applied = newcomers.households.reduce((sum, one) => sum + one, 0);
  return { asked: move.amount, applied, areas: rows.length, skipped, reason: undefined };
}

/** Percents of persons after the new ones: those before and those of the quartile, over all. */
function addPersons(draft: ScenarioDraft, { rows, households, byQuartile, persons }: Newcomers): void {
  rows.forEach((row, i) => {
    const before = draft.at('population', row);
    const added = persons[i] ?? 0;
    if (!(added > 0) || !(before + added > 0)) return;
    quartileIds.persons.forEach((id, k) => {
      const ofQuartile = (added * (byQuartile[k]?.[i] ?? 0)) / (households[i] ?? NaN);
      draft.set(id, row, (draft.at(id, row) * before + 100 * ofQuartile) / (before + added));
    });
  });
}

/** Indicators and their bases: each base grows by its part of the new residents, each indicator becomes the mean over those before and the new. */
function addIndicators(
  draft: ScenarioDraft,
  people: People,
  areas: AreaSet,
  neighbours: NeighboursByQuartile,
  newcomers: Newcomers,
): void {
  const { rows, households, byQuartile, persons } = newcomers;
  const all = persons.reduce((sum, one) => sum + one, 0);
  const bases = new Set(['population', 'employmentBase', 'educationBase'].filter((id) => draft.column(id)));
  const added = new Map(
    [...bases].map((id) => {
      const part = id === 'population' ? 1 : shareInBase(people, areas, rows, id);
      return [id, shareOut(Math.round(all * part), persons)] as const;
    }),
  );
  for (const indicator of indicators) {
    const baseId = baseIdOf(people.columns, indicator);
    if (baseId === undefined || !draft.column(indicator)) continue;
    rows.forEach((row, i) => {
      const before = draft.at(baseId, row);
      const more = added.get(baseId)?.[i] ?? 0;
      const brought = neighbours.at(row, indicator);
      const mean = brought.reduce(
        (sum, value, k) => sum + value * ((byQuartile[k]?.[i] ?? 0) / (households[i] ?? NaN)),
        0,
      );
      const after = (draft.at(indicator, row) * before + mean * more) / (before + more);
      if (more > 0 && !Number.isNaN(after)) draft.set(indicator, row, after);
    });
  }
  for (const [id, counts] of added)
    rows.forEach((row, i) => {
      draft.add(id, row, counts[i] ?? 0);
    });
}
