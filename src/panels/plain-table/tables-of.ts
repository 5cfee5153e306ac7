import type { SuggestKind } from '../../address/view.ts';
import { never } from '../../problem/never.ts';
import type { Result } from '../../store/result.ts';
import { latest } from '../../store/result.ts';
import { levelOf } from '../../store/settle.ts';
import { developmentTables } from '../../text/between-tables/development.ts';
import { distributionTables } from '../../text/between-tables/distribution.ts';
import { frontierTables } from '../../text/between-tables/frontiers.ts';
import { meetingPlacesTables } from '../../text/between-tables/meeting-places.ts';
import { meetingScaleTables } from '../../text/between-tables/meeting-scale.ts';
import { pairTables } from '../../text/between-tables/pole-pairs.ts';
import { regionTables } from '../../text/between-tables/pole-regions.ts';
import { flowTables } from '../../text/between-tables/relation-flows.ts';
import { scatterTables } from '../../text/between-tables/scatter.ts';
import type { TableParts } from '../../text/between-tables/table-parts.ts';
import { transectTables } from '../../text/between-tables/transect.ts';
import { whatIfTables } from '../../text/between-tables/what-if.ts';
import type { PlainTable } from '../../text/plain-table.ts';
import type { BetweenParts } from '../drawer/parts.ts';

/** The tables of a part, made when they are asked for; none before there is an answer. */
export interface PartTables {
  /** What the answer waits for or failed with; the tables are then of what was there before. */
  readonly result: Result<unknown>;
  readonly tables: () => readonly PlainTable[];
}

/** Kinds of pairs that the table Polpar can show; borders have a table of their own. */
export const poleKinds = ['counterPole', 'contrast', 'across', 'regions', 'flows'] as const satisfies SuggestKind[];

/** The kind of pairs in view, else the nearest counter-poles. */
export function poleKind(suggest: SuggestKind): (typeof poleKinds)[number] {
  return poleKinds.find((kind) => kind === suggest) ?? 'counterPole';
}

/** The tables of what the view asks a table of; none for the areas, which have their own. */
export function tablesOf(parts: BetweenParts): PartTables {
  const { view, between, language, layer } = parts;
  const context = partsOf(parts);
  switch (view.tableOf) {
    case 'areas':
      return { result: { state: 'idle' }, tables: () => [] };
    case 'frontiers':
      return made(between.frontiers, (answer) => frontierTables(answer, context));
    case 'poles':
      return polesTables(parts, context);
    case 'transect':
      return made(between.transect, (answer) => transectTables(answer, context));
    case 'meetingScale':
      return made(between.meetingScale, (answer) => meetingScaleTables(answer, context));
    case 'meetingPlaces':
      return made(between.meetingPlaces, (answer) => meetingPlacesTables(answer, view.reachM, context));
    case 'development':
      return made(between.development, (answer) => developmentTables(answer, layer, context));
    case 'distribution':
      return both(
        made(between.distribution, (answer) => distributionTables(answer, context)),
        made(between.scatter, (answer) => scatterTables(answer, context)),
      );
    case 'whatIf':
      return made(between.whatIf, (answer) => whatIfTables(answer, view.scenario, { ...context, language }));
    default:
      return never(view.tableOf);
  }
}

function polesTables({ view, between }: BetweenParts, context: TableParts): PartTables {
  const kind = poleKind(view.suggest);
  switch (kind) {
    case 'regions':
      return made(between.poleRegions, (answer) => regionTables(answer, context));
    case 'flows':
      return made(between.relationFlows, (answer) => flowTables(answer, context));
    case 'counterPole':
    case 'contrast':
    case 'across':
      return made(between.suggestPairs, (answer) => pairTables(answer, context));
    default:
      return never(kind);
  }
}

function partsOf({ language, pack, view }: BetweenParts): TableParts {
  const { title, columns } = pack.manifest;
  return {
    language,
    areas: levelOf(pack, view.level).areas,
    columns,
    region: title[language.id],
    year: String(view.year),
  };
}

function made<T>(result: Result<T>, tables: (answer: T) => readonly PlainTable[]): PartTables {
  return {
    result,
    tables: () => {
      const answer = latest(result);
      return answer === undefined ? [] : tables(answer);
    },
  };
}

function both(one: PartTables, other: PartTables): PartTables {
  return { result: one.result, tables: () => [...one.tables(), ...other.tables()] };
}
