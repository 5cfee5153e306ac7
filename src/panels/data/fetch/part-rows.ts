import type { Vintage } from '../../../../data/catalogue/catalogue.ts';
import type { PartState } from '../../../imports/requests.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { FetchPart } from '../../../scb/plan/order.ts';
import type { FetchRun } from './fetch-state.ts';
import { isHere } from './fetch-state.ts';

/** The parts of an order that are of one municipality's boundaries, or of one table, as a line of the progress. */
export interface PartRow {
  readonly kind: FetchPart['kind'];
  /** Code of a municipality, `all`, or id of a table. */
  readonly key: string;
  /** Of boundaries. */
  readonly vintage: Vintage | undefined;
  readonly done: number;
  readonly total: number;
  readonly state: 'coming' | 'asking' | 'waiting' | 'arrived' | 'failed';
  /** Of the part that says the most: what it waits after, or what it failed of. */
  readonly problem: Problem | undefined;
  readonly attempt: number;
}

/** Code of the municipality whose boundaries a part is, `all`, or the id of its table. */
export function keyOf(part: FetchPart): string {
  if (part.kind === 'table') return part.source;
  return part.municipalities === 'all' ? 'all' : (part.municipalities[0] ?? '');
}

/** What says the most, first: a wait that somebody asked for, what is under way, what has failed. */
const telling: readonly ((state: PartState) => boolean)[] = [
  ({ state, problem }) => state === 'waiting' && problem !== undefined,
  ({ state }) => state === 'asking',
  ({ state }) => state === 'waiting',
  ({ state }) => state === 'failed',
];

function rowOf(parts: readonly FetchPart[], states: ReadonlyMap<string, PartState>): PartRow {
  const known = parts.map(({ id }) => states.get(id));
  const done = known.filter(isHere).length;
  const told = telling.map((says) => known.find((one) => one && says(one))).find((one) => one !== undefined);
  const rest = done === parts.length ? 'arrived' : 'coming';
  const [first] = parts;
  return {
    kind: first?.kind ?? 'table',
    key: first ? keyOf(first) : '',
    vintage: first?.kind === 'areas' ? first.vintage : undefined,
    done,
    total: parts.length,
    state: (told?.state as PartRow['state'] | undefined) ?? rest,
    problem: told?.problem,
    attempt: told?.attempt ?? 0,
  };
}

/** A run as lines: boundaries by municipality and division, figures by table, in the order of the plan. */
export function partRows({ plan, parts }: FetchRun): readonly PartRow[] {
  const groups = new Map<string, FetchPart[]>();
  for (const part of plan.parts) {
    const key = `${part.kind} ${keyOf(part)} ${part.kind === 'areas' ? part.vintage : ''}`;
    const known = groups.get(key);
    if (known) known.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()].map((own) => rowOf(own, parts));
}
