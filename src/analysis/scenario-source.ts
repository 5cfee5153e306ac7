import type { Level } from '../geography/area-set.ts';
import type { Column } from '../measures/column.ts';
import { Status, hasValue } from '../measures/status.ts';
import type { Scope } from '../protocol/requests.ts';
import { applyScenario } from '../relations/scenario/apply-scenario.ts';
import type { ScenarioGeography } from '../relations/scenario/place-rows.ts';
import type { PlacedScenario } from '../relations/scenario/scenario.ts';
import type { OpenPack } from './open-pack.ts';
import type { YearColumns } from './year-columns.ts';
import { atLevel } from './year-columns.ts';

/** The last scenario of each pack, worked out once for all the questions of a view. */
const kept = new WeakMap<OpenPack, { readonly key: string; readonly levels: Map<Level, Promise<YearColumns>> }>();

/** The geography that a scenario is placed in: moves are made in the finest areas, wherever the poles are chosen. */
export function scenarioGeography(pack: OpenPack, level: Level): ScenarioGeography {
  const { areas, neighbours } = pack.at(level);
  return { areas: pack.at('deso').areas, at: { areas, neighbours } };
}

/** The columns of a year at a level with a scenario's moves made in the finest areas; today's own where the scenario is of another year. */
export function scenarioColumns(
  pack: OpenPack,
  { year, level }: Pick<Scope, 'year' | 'level'>,
  scenario: PlacedScenario,
  signal: AbortSignal,
): Promise<YearColumns> {
  if (scenario.year !== year) return pack.year(year, level, signal);
  const key = JSON.stringify(scenario);
  const known = kept.get(pack);
  const levels = known?.key === key ? known.levels : new Map<Level, Promise<YearColumns>>();
  kept.set(pack, { key, levels });
  const columns = levels.get(level) ?? changed(pack, level, scenario);
  levels.set(level, columns);
  columns.catch(() => levels.delete(level));
  return columns;
}

/** Not aborted with the question: the other questions of the view want the same. */
async function changed(pack: OpenPack, level: Level, scenario: PlacedScenario): Promise<YearColumns> {
  const { signal } = new AbortController();
  const today = await pack.year(scenario.year, 'deso', signal);
  const then = {
    ...today,
    byId: applyScenario(today.byId, scenarioGeography(pack, scenario.level), scenario).columns,
  };
  if (level === 'deso') return then;
  return larger(await pack.year(scenario.year, level, signal), today, then);
}

/**
 * The columns of larger areas: those worked out from the areas are worked out anew; the source's own move by as much as they would have, had they been
 * worked out. A figure that the scenario does not reach is today's, to the last bit.
 */
function larger(today: YearColumns, areasToday: YearColumns, areasThen: YearColumns): YearColumns {
  if (areasThen.byId === areasToday.byId) return today;
  const made = (deso: YearColumns): YearColumns['byId'] =>
    atLevel(today.areas, deso, { columns: {}, problems: [], unread: [] }).byId;
  const [before, after] = [made(areasToday), made(areasThen)];
  const moved = Object.entries(today.byId).map(([id, column]): [string, Column] => {
    const [from, to] = [before[id], after[id]];
    return [id, from && to ? movedBy(column, from, to) : column];
  });
  return { ...today, byId: Object.fromEntries(moved) };
}

function movedBy(column: Column, from: Column, to: Column): Column {
  const most = column.unit === 'share' ? 1 : Infinity;
  const values = column.values.map((value, row) => {
    const [before, after] = [from.values[row] ?? NaN, to.values[row] ?? NaN];
    if (!hasValue(column.status[row] ?? Status.noData) || Number.isNaN(after) || after === before) return value;
    return value === before ? after : Math.min(most, Math.max(0, value + after - before));
  });
  return values.some((value, row) => !Object.is(value, column.values[row])) ? { ...column, values } : column;
}
