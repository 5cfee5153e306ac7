import type { AreaSet } from '../geography/area-set.ts';

const orders = new WeakMap<AreaSet, Uint32Array>();
const known = new WeakMap<AreaSet, Uint32Array>();

/** Rows in the order that ranks nobody: municipality, then name, then code, by the alphabet of Swedish. Kept per level. */
export function areaOrder(areas: AreaSet): Uint32Array {
  const before = orders.get(areas);
  if (before) return before;
  const { compare } = new Intl.Collator('sv', { numeric: true });
  const municipalityRank = ranksOf(areas.municipalities.map(({ name }) => name));
  const order = Uint32Array.from(areas.codes, (_, i) => i).sort(
    (i, j) =>
      (municipalityRank[areas.municipalityOf[i] ?? 0] ?? 0) - (municipalityRank[areas.municipalityOf[j] ?? 0] ?? 0) ||
      compare(areas.names[i] ?? '', areas.names[j] ?? '') ||
      compare(areas.codes[i] ?? '', areas.codes[j] ?? ''),
  );
  orders.set(areas, order);
  return order;
}

/** Each area's place in that order. */
export function areaRanks(areas: AreaSet): Uint32Array {
  const before = known.get(areas);
  if (before) return before;
  const rank = placesOf(areaOrder(areas));
  known.set(areas, rank);
  return rank;
}

/** Each name's place in the alphabet of Swedish, numbers in names by their size. Equal names keep their order. */
export function ranksOf(names: readonly string[]): Uint32Array {
  const { compare } = new Intl.Collator('sv', { numeric: true });
  return placesOf(names.map((_, i) => i).sort((i, j) => compare(names[i] ?? '', names[j] ?? '')));
}

function placesOf(order: ArrayLike<number>): Uint32Array {
  const rank = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) rank[order[at] ?? 0] = at;
  return rank;
}
