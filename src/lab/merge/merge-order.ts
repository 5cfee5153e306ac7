import { same } from '../same.ts';

/** The ids of two lists in one order, that of mine: what only the other has stands behind what it stands behind there. Where only the other has put in another order what a shared list had, its order is taken. */
export function mergedOrder(
  mine: readonly string[],
  theirs: readonly string[],
  base: readonly string[] | undefined,
): readonly string[] {
  const hasTheirsMoved = base !== undefined && keepsOrder(mine, base) && !keepsOrder(theirs, base);
  return hasTheirsMoved ? interleaved(theirs, mine) : interleaved(mine, theirs);
}

/** True where what both have stands in the same order. */
function keepsOrder(list: readonly string[], base: readonly string[]): boolean {
  const [here, before] = [new Set(list), new Set(base)];
  return same(
    list.filter((id) => before.has(id)),
    base.filter((id) => here.has(id)),
  );
}

function interleaved(lead: readonly string[], follow: readonly string[]): readonly string[] {
  const [leading, following] = [new Set(lead), new Set(follow)];
  const behind = new Map<string, string[]>();
  let last = '';
  for (const id of follow) {
    if (leading.has(id)) last = id;
    else behind.set(last, [...(behind.get(last) ?? []), id]);
  }
  const order: string[] = [];
  let waiting = behind.get('') ?? [];
  for (const id of lead) {
    if (following.has(id)) {
      order.push(...waiting);
      waiting = behind.get(id) ?? [];
    }
    order.push(id);
  }
  return [...order, ...waiting];
}
