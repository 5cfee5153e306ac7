import type { FeatureCollection } from 'geojson';
import { verticesOf } from '../../geography/overlay.ts';
import type { GeoLayer } from '../file-types.ts';

/** A property of a layer's features, for a person to choose by. */
export interface LayerProperty {
  readonly name: string;
  /** How many features have a value. */
  readonly filled: number;
  /** How many different values there are; counting ends at `distinctLimit`. */
  readonly distinct: number;
  /** The first different values, as texts. */
  readonly examples: readonly string[];
}

/** What a layer holds, for a preview. */
export interface LayerSummary {
  readonly name: string;
  readonly features: number;
  readonly polygons: number;
  readonly lines: number;
  readonly points: number;
  readonly vertices: number;
  readonly properties: readonly LayerProperty[];
  /** Properties that can tell every surface apart, likeliest first; a person may choose another. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly municipalities: readonly string[];
  /** Properties of few values, which may colour the features of an overlay. */
  readonly categories: readonly string[];
  /** True where surfaces are in majority and a property tells them apart: they may be areas with figures of their own. */
  readonly mayBeAreas: boolean;
}

const shownExamples = 3;
export const distinctLimit = 20_000;
/** More values than this are no categories that colours can tell apart. */
const mostCategories = 12;

const codeWords = /^(deso|regso|area)?_?(kod|code|id|nr|nummer|desokod|regsokod)$|kod$|_?(id|nr|code)$/i;
const nameWords = /namn|name|ben[aä]mning|beteckning/i;
const municipalityWords = /^kommun(_?kod|_?nr)?$|^kommunkod$/i;

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}

function propertiesOf({ features }: FeatureCollection): readonly LayerProperty[] {
  const found = new Map<string, { filled: number; values: Set<string> }>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties ?? {})) {
      const known = found.get(name) ?? { filled: 0, values: new Set<string>() };
      found.set(name, known);
      const text = textOf(value);
      if (text === '') continue;
      known.filled += 1;
      if (known.values.size < distinctLimit) known.values.add(text);
    }
  return [...found].map(([name, { filled, values }]) => ({
    name,
    filled,
    distinct: values.size,
    examples: [...values].slice(0, shownExamples),
  }));
}

/** Those that a test holds of, the ones whose name is like the words first; the file's order otherwise. */
function likeliest(
  properties: readonly LayerProperty[],
  words: RegExp,
  may: (property: LayerProperty) => boolean,
): readonly string[] {
  const possible = properties.filter(may).map(({ name }) => name);
  return [...possible.filter((name) => words.test(name)), ...possible.filter((name) => !words.test(name))];
}

/** Tells what a layer holds: geometry by kind, properties with examples, and which of them may be code, name, municipality and category. */
export function summariseLayer({ name, collection }: GeoLayer): LayerSummary {
  const { features } = collection;
  const ofKind = (pattern: RegExp): number => features.filter(({ geometry }) => pattern.test(geometry.type)).length;
  const properties = propertiesOf(collection);
  const polygons = ofKind(/Polygon$/);
  // The row id of a GeoPackage tells features apart but is nobody's code: it comes last.
  const isRowid = (property: LayerProperty): boolean => /^(fid|ogc_fid|objectid)$/i.test(property.name);
  const apart = ({ filled, distinct }: LayerProperty): boolean =>
    filled === features.length && (distinct === filled || distinct === distinctLimit);
  const own = properties.filter((property) => !isRowid(property));
  const codes = [
    ...likeliest(own, codeWords, apart),
    ...properties.filter((property) => isRowid(property) && apart(property)).map((property) => property.name),
  ];
  return {
    name,
    features: features.length,
    polygons,
    lines: ofKind(/LineString$/),
    points: ofKind(/Point$/),
    vertices: features.reduce((sum, { geometry }) => sum + verticesOf(geometry), 0),
    properties,
    codes,
    names: likeliest(own, nameWords, ({ examples }) => examples.some((text) => /\p{L}/u.test(text))),
    municipalities: own.map((property) => property.name).filter((one) => municipalityWords.test(one)),
    categories: own
      .filter(({ distinct }) => distinct > 1 && distinct <= mostCategories)
      .map((property) => property.name),
    mayBeAreas: polygons > features.length / 2 && codes.length > 0,
  };
}
