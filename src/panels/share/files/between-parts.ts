import type { TableOf } from '../../../address/view.ts';
import { latest } from '../../../store/result.ts';
import type { State } from '../../../store/state.ts';
import type { BetweenLanguage } from '../../../text/load-between-text.ts';
import type { PlainTable } from '../../../text/plain-table.ts';
import type { BetweenParts } from '../../drawer/parts.ts';
import { tablesOf } from '../../plain-table/tables-of.ts';

/** A table of what lies between that can be saved. */
export interface BetweenTable {
  readonly of: TableOf;
  readonly table: PlainTable;
}

const kinds = [
  'frontiers',
  'poles',
  'transect',
  'meetingScale',
  'meetingPlaces',
  'development',
  'distribution',
  'whatIf',
] as const satisfies readonly TableOf[];

/** What tables of what lies between are made from, as the state is now; undefined until a region is open. */
export function betweenParts(state: State, language: BetweenLanguage): BetweenParts | undefined {
  const { settled: view, between, pointed, overlays, palette } = state;
  const pack = latest(state.pack);
  if (!view || !pack) return undefined;
  return {
    ...{ language, view, pack, between, pointed, overlays, palette },
    relation: latest(state.pair),
    layer: latest(state.layer),
    index: latest(state.index) ?? [],
    reducedMotion: false,
    arrived: true,
  };
}

/** Every table of what has been worked out and holds anything, in the order of the tabs. Only what stands ready: what is on its way is of another view. */
export function betweenTables(parts: BetweenParts): readonly BetweenTable[] {
  return kinds.flatMap((of) => {
    const { result, tables } = tablesOf({ ...parts, view: { ...parts.view, tableOf: of } });
    if (result.state !== 'ready') return [];
    return tables()
      .filter(({ length }) => length > 0)
      .map((table) => ({ of, table }));
  });
}
