import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';

/** How an overlay is drawn over the areas. */
export type OverlayKind = 'line' | 'fill' | 'points';

/** A layer of one's own over the map. The areas below keep their figures. */
export interface Overlay {
  /** Short, of small letters, digits and hyphens: names the map's layer. */
  readonly id: string;
  /** What a person calls it. */
  readonly name: string;
  readonly kind: OverlayKind;
  /** Which of the `overlayColours` categorical colours, from 0. */
  readonly colour: number;
  readonly hidden: boolean;
  /** The property whose values tell its features apart; without it they are all alike. */
  readonly categoryProperty?: string;
  /** lon, lat in WGS 84. */
  readonly collection: FeatureCollection;
}

/** How many colours the calm categorical palette has. */
export const overlayColours = 8;

/** Most vertices of an overlay that a map in an ordinary office draws without a stop. */
export const overlayVertexLimit = 300_000;

const longestName = 80;

/** How many positions a geometry has. */
export function verticesOf(geometry: Geometry): number {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.reduce((sum, member) => sum + verticesOf(member), 0);
    case 'Point':
      return 1;
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates.length;
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.reduce((sum, part) => sum + part.length, 0);
    case 'MultiPolygon':
      return geometry.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0);
  }
}

/** How a collection is best drawn: as surfaces where it has any, else as lines, else as points. */
export function overlayKindOf({ features }: FeatureCollection): OverlayKind {
  const types = new Set(features.map(({ geometry }) => geometry.type.replace('Multi', '')));
  if (types.has('Polygon')) return 'fill';
  return types.has('LineString') ? 'line' : 'points';
}

/** Features that a kind of overlay draws: surfaces are drawn as lines too. */
function drawable(kind: OverlayKind): (feature: Feature) => boolean {
  const shown = { points: /Point$/, line: /(LineString|Polygon)$/, fill: /Polygon$/ }[kind];
  return ({ geometry }) => shown.test(geometry.type);
}

/** Makes an id that no other overlay has, from a name: `Primärområden 2024` becomes `primaromraden-2024`. */
export function overlayId(name: string, taken: ReadonlySet<string>): string {
  const base = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30);
  const first = base || 'lager';
  let id = first;
  for (let k = 2; taken.has(id); k++) id = `${first}-${k}`;
  return id;
}

/** An overlay that can be drawn, and what was left out of it. */
export interface CheckedOverlay {
  readonly overlay: Overlay;
  readonly problems: readonly Problem[];
}

/**
 * Holds an overlay within what can be drawn: the name cut to 80 characters, the colour one of the palette's, a category that the features have, and only
 * features of its kind, the others counted in `geometryLeftOut`. Null and `emptyFile` where nothing is left; null and `tooManyVertices` where it is too much.
 */
export function checkOverlay(
  overlay: Overlay,
): CheckedOverlay | { readonly overlay: null; readonly problems: readonly Problem[] } {
  const { kind, collection, categoryProperty, ...rest } = overlay;
  const features = collection.features.filter(drawable(kind));
  const place = { file: overlay.name };
  if (features.length === 0) return { overlay: null, problems: [problem('emptyFile', {}, place)] };
  const vertices = features.reduce((sum, { geometry }) => sum + verticesOf(geometry), 0);
  if (vertices > overlayVertexLimit)
    return { overlay: null, problems: [problem('tooManyVertices', { vertices, limit: overlayVertexLimit }, place)] };
  const count = collection.features.length - features.length;
  const isKnown =
    categoryProperty !== undefined && features.some(({ properties }) => categoryProperty in (properties ?? {}));
  return {
    overlay: {
      ...rest,
      kind,
      name: overlay.name.trim().slice(0, longestName) || overlay.id,
      colour: ((Math.trunc(overlay.colour) % overlayColours) + overlayColours) % overlayColours,
      ...(isKnown && { categoryProperty }),
      collection: { type: 'FeatureCollection', features },
    },
    problems:
      count === 0 ? [] : [problem('geometryLeftOut', { reason: 'otherKind', count, layer: overlay.name }, place)],
  };
}
