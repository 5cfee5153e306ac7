import type { FeatureCollection } from 'geojson';

/** More values than this are no categories. */
const mostValues = 30;

const known = new WeakMap<FeatureCollection, readonly string[]>();

/** Properties with two to thirty different values, by which marks may tell features apart. */
export function categoryProperties(collection: FeatureCollection): readonly string[] {
  const made = known.get(collection) ?? find(collection);
  known.set(collection, made);
  return made;
}

function find({ features }: FeatureCollection): readonly string[] {
  const values = new Map<string, Set<unknown>>();
  for (const { properties } of features)
    for (const [key, value] of Object.entries(properties ?? {})) {
      const seen = values.get(key) ?? new Set();
      values.set(key, seen);
      if (seen.size <= mostValues && value !== null && typeof value !== 'object') seen.add(value);
    }
  return [...values].filter(([, { size }]) => size > 1 && size <= mostValues).map(([key]) => key);
}
