import type { FeatureCollection } from 'geojson';

const nameWords = /^namn$|^name$/i;
const likeNames = /namn|name|ben[aä]mning|beteckning|titel|title/i;

const known = new WeakMap<FeatureCollection, string>();

/** The property that holds what its features are called: `namn` or `name` before one whose name is like it, before any other with letters in every value; '' where there is none. */
export function nameProperty(collection: FeatureCollection): string {
  const made = known.get(collection) ?? findNameProperty(collection);
  known.set(collection, made);
  return made;
}

function findNameProperty({ features }: FeatureCollection): string {
  const keys = Object.keys(features[0]?.properties ?? {});
  const told = keys.find((key) => nameWords.test(key)) ?? keys.find((key) => likeNames.test(key));
  if (told !== undefined) return told;
  const sample = features.slice(0, 200);
  const hasLetters = (key: string): boolean =>
    sample.every(({ properties }) => {
      const value: unknown = properties?.[key];
      return typeof value === 'string' && /\p{L}/u.test(value);
    });
  return keys.find(hasLetters) ?? '';
}

/** What a feature of a collection is called, at most 80 characters; '' where it has no name. */
export function featureName(collection: FeatureCollection, feature: number): string {
  const value: unknown = collection.features[feature]?.properties?.[nameProperty(collection)];
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text.slice(0, 80);
}
