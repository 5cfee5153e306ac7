import { never } from '../../problem/never.ts';
import { combined, sameThing } from './combine.ts';
import { evenOut } from './even-out.ts';
import { exchange } from './exchange.ts';
import { mix } from './mix.ts';
import type { MoveReport } from './move-report.ts';
import { notMade } from './move-report.ts';
import { NeighboursByQuartile } from './neighbours-by-quartile.ts';
import type { People } from './people.ts';
import { peopleOf } from './people.ts';
import type { PlaceRows, ScenarioGeography } from './place-rows.ts';
import { placeRows } from './place-rows.ts';
import type { Move, Place, PlacedScenario } from './scenario.ts';
import type { ColumnsById } from './scenario-draft.ts';
import { ScenarioDraft } from './scenario-draft.ts';

/** A year's columns as they would be, and what became of each move. */
export interface ScenarioOutcome {
  /** Those that nothing changed are today's own. */
  readonly columns: ColumnsById;
  /** In the order of the scenario's moves; moves of the same thing in the same place share one. */
  readonly reports: readonly MoveReport[];
}

/**
 * "Tänk om": a year's columns with a scenario's moves made. Arithmetic on the figures there are, no forecast.
 *
 * Counts change by whole numbers that sum exactly to what each report says was applied. The order of the moves does not matter: those of the same thing in
 * the same place are added first, dwellings come before exchanges, those before employment, education and income. Today's columns are not touched, so that
 * taking a move back is leaving it out. Rules and edge cases: `mix`, `exchange`, `evenOut`, `placeRows`. Source: measures.md §8.
 */
export function applyScenario(
  today: ColumnsById,
  geography: ScenarioGeography,
  scenario: PlacedScenario,
): ScenarioOutcome {
  if (scenario.moves.length === 0) return { columns: today, reports: [] };
  const { draft, reports } = drafted(today, geography, scenario);
  return { columns: draft.columns(), reports };
}

/** What a scenario comes to, with what is needed to ask further of it. */
export interface Drafted {
  readonly draft: ScenarioDraft;
  readonly people: People;
  readonly places: Readonly<Record<Place, PlaceRows>>;
  readonly reports: readonly MoveReport[];
}

/** `applyScenario`, left open. */
export function drafted(today: ColumnsById, geography: ScenarioGeography, scenario: PlacedScenario): Drafted {
  const { areas } = geography;
  const draft = new ScenarioDraft(today);
  const people = peopleOf(today);
  const neighbours = new NeighboursByQuartile(people, areas);
  const places = placeRows(geography, scenario);
  const make = (move: Move): MoveReport => {
    switch (move.kind) {
      case 'dwellings':
        return mix(draft, people, areas, neighbours, places[move.place], move);
      case 'exchange':
        return exchange(draft, people, areas, neighbours, places, move);
      case 'employed':
      case 'educated':
      case 'income':
        return evenOut(draft, people, places[move.place], move);
      default:
        return never(move);
    }
  };
  const made = combined(scenario.moves).map((move) => ({ move, report: make(move) }));
  const reports = scenario.moves.map(
    (move) => made.find((one) => sameThing(one.move, move))?.report ?? { ...notMade(0, 'limit'), reason: undefined },
  );
  return { draft, people, places, reports };
}
