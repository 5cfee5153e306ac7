import { differingFields } from '../changes/changes-since.ts';
import { same } from '../same.ts';
import { idOf } from '../session-file/ids.ts';
import type { DifferenceKind, MergeChoice } from './comparison.ts';

interface Item {
  readonly id: string;
}

/** One thing of a list of two sessions, found by its id. Undefined is who does not have it. */
export interface Match<T extends Item> {
  readonly id: string;
  readonly mine: T | undefined;
  readonly theirs: T | undefined;
  readonly kind: DifferenceKind | 'alike';
  readonly fields: readonly (keyof T & string)[];
  /** What stands in the merged list for each choice; `both` is what is done where nobody has chosen. */
  readonly becomes: Readonly<Record<MergeChoice, readonly T[]>>;
}

/** The things of a list of both sessions, matched, and what each session's ids are called in the merged one. */
export interface Matched<T extends Item> {
  readonly matches: readonly Match<T>[];
  readonly myIds: ReadonlyMap<string, string>;
  readonly theirIds: ReadonlyMap<string, string>;
}

export interface Lists<T> {
  readonly mine: readonly T[];
  readonly theirs: readonly T[];
  readonly base: readonly T[] | undefined;
}

/** What the parts of a thing that name other things are called in the merged session, for each of the two. */
export interface Renamed<T> {
  readonly mine: (item: T) => T;
  readonly theirs: (item: T) => T;
}

const asItIs = <T>(item: T): T => item;

/** Matches two lists by id. Where a third is known that both go on from, it says who has changed what. */
export function matchLists<T extends Item>(
  { mine, theirs, base }: Lists<T>,
  renamed: Renamed<T> = { mine: asItIs, theirs: asItIs },
): Matched<T> {
  const [here, there, before] = [byId(mine), byId(theirs), byId(base ?? [])];
  const myIds = new Map(mine.map(({ id }) => [id, id]));
  const theirIds = new Map(theirs.map(({ id }) => [id, id]));
  const ids = new Set([...here.keys(), ...there.keys()]);
  const matches = [...ids].map((id): Match<T> => {
    const [own, other, was] = [here.get(id), there.get(id), before.get(id)];
    if (!own || !other) return alone(id, own && renamed.mine(own), other && renamed.theirs(other), was !== undefined);
    const known = alike({ own, other, here, there }, renamed);
    if (known) {
      if (known.copy === 'theirs') theirIds.set(id, copyId(other));
      if (known.copy === 'mine') myIds.set(id, copyId(own));
      return { id, mine: own, theirs: other, kind: 'alike', fields: [], becomes: always(known.item) };
    }
    return differing({ own, other, was }, renamed);
  });
  return { matches, myIds, theirIds };
}

/** The id of a copy: the same for the same thing with the same content, so that what has been copied once is not copied again. */
export function copyId(item: Item): string {
  const content = Object.entries(item)
    .filter(([name]) => name !== 'id')
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${item.id.slice(0, 60)}-${idOf(JSON.stringify(content)).slice(0, 12)}`;
}

function byId<T extends Item>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

function always<T>(item: T): Record<MergeChoice, readonly T[]> {
  return { mine: [item], theirs: [item], both: [item] };
}

function alone<T extends Item>(id: string, mine: T | undefined, theirs: T | undefined, wasThere: boolean): Match<T> {
  const [own, other] = [mine ? [mine] : [], theirs ? [theirs] : []];
  const kind = mine ? (wasThere ? 'removedByTheirs' : 'onlyMine') : wasThere ? 'removedByMine' : 'onlyTheirs';
  return { id, mine, theirs, kind, fields: [], becomes: { mine: own, theirs: other, both: [...own, ...other] } };
}

interface Both<T> {
  readonly own: T;
  readonly other: T;
}

/** What both have, where they say the same, or where one of the sessions already holds a copy of what the other says. */
function alike<T extends Item>(
  {
    own,
    other,
    here,
    there,
  }: Both<T> & { readonly here: ReadonlyMap<string, T>; readonly there: ReadonlyMap<string, T> },
  renamed: Renamed<T>,
): { readonly item: T; readonly copy: 'none' | 'mine' | 'theirs' } | undefined {
  const [mine, theirs] = [renamed.mine(own), renamed.theirs(other)];
  if (same(own, other)) return { item: same(mine, own) ? mine : theirs, copy: 'none' };
  if (same(mine, theirs)) return { item: mine, copy: 'none' };
  if (here.has(copyId(other))) return { item: mine, copy: 'theirs' };
  return there.has(copyId(own)) ? { item: theirs, copy: 'mine' } : undefined;
}

function differing<T extends Item>(
  { own, other, was }: Both<T> & { readonly was: T | undefined },
  renamed: Renamed<T>,
): Match<T> {
  const fields = differingFields(own, other);
  const [mine, theirs] = [renamed.mine(own), renamed.theirs(other)];
  const match = { id: own.id, mine: own, theirs: other, fields };
  const becomes = (both: readonly T[]): Match<T>['becomes'] => ({ mine: [mine], theirs: [theirs], both });
  if (was && same(was, own)) return { ...match, kind: 'changedByTheirs', becomes: becomes([theirs]) };
  if (was && same(was, other)) return { ...match, kind: 'changedByMine', becomes: becomes([mine]) };
  const byMine = was ? fields.filter((field) => !same(was[field], own[field])) : fields;
  const byBoth = was ? byMine.filter((field) => !same(was[field], other[field])) : fields;
  if (byBoth.length > 0) {
    return { ...match, kind: 'conflict', becomes: becomes([mine, { ...theirs, id: copyId(other) }]) };
  }
  const mineOnly = Object.fromEntries(byMine.map((field) => [field, mine[field]])) as Partial<T>;
  return { ...match, kind: 'changedByBoth', becomes: becomes([{ ...theirs, ...mineOnly }]) };
}
