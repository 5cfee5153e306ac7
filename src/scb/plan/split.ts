/** What one call asks for: so many regions, of so many years, and the codes of further dimensions. */
export interface Ask {
  readonly municipalities: readonly string[] | 'all';
  readonly years: readonly number[];
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/** Codes of the further dimensions, multiplied. */
export function cellsPerRegionYear({ codes }: Ask): number {
  return [...codes.values()].reduce((product, own) => product * own.length, 1);
}

/** A list in so many pieces of as equal length as can be, in its order; none is empty. */
function pieces<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  return Array.from({ length: count }, (_, i) =>
    list.slice(Math.floor((i * list.length) / count), Math.floor(((i + 1) * list.length) / count)),
  );
}

/** The dimension with the most codes. */
function widest(codes: Ask['codes']): readonly [string, readonly string[]] {
  return [...codes].reduce((most, one) => (one[1].length > most[1].length ? one : most), ['', [] as readonly string[]]);
}

function once(ask: Ask, need: number): readonly Ask[] {
  const { years, municipalities, codes } = ask;
  if (years.length > 1)
    return pieces(years, Math.min(years.length, Math.max(2, need))).map((own) => ({ ...ask, years: own }));
  if (municipalities !== 'all' && municipalities.length > 1)
    return pieces(municipalities, 2).map((own) => ({ ...ask, municipalities: own }));
  const [dimension, wide] = widest(codes);
  if (wide.length < 2) return [];
  return pieces(wide, 2).map((own) => ({ ...ask, codes: new Map(codes).set(dimension, own) }));
}

/**
 * Splits a question into questions of fewer than `limit` cells each, that together ask the same and nothing twice: by years first, then by
 * municipalities, then by the codes of the widest dimension. `regions` says how many regions municipalities have at most. One region's one cell is
 * never split, whatever the limit.
 */
export function split(
  ask: Ask,
  limit: number,
  regions: (municipalities: Ask['municipalities']) => number,
): readonly Ask[] {
  const cells = regions(ask.municipalities) * ask.years.length * cellsPerRegionYear(ask);
  if (cells < limit) return [ask];
  const smaller = once(ask, Math.floor(cells / limit) + 1);
  return smaller.length === 0 ? [ask] : smaller.flatMap((one) => split(one, limit, regions));
}
