import type { Feature, FeatureCollection, Position } from 'geojson';
import Flatbush from 'flatbush';
import { featureName } from '../geography/feature-names.ts';
import type { Overlay } from '../geography/overlay.ts';
import { linesOf } from './svg-paths.ts';

const indexes = new WeakMap<FeatureCollection, Flatbush>();

/** Most features that are named at one place. */
const mostNamed = 4;

/** Names of the features of layers in sight at a place, topmost first: surfaces that hold it, lines and points within `reach` degrees of latitude. A feature without a name is not told. */
export function overlayNamesAt(
  overlays: readonly Overlay[],
  [lon, lat]: readonly [number, number],
  reach: number,
): readonly string[] {
  const names = overlays
    .filter(({ hidden }) => !hidden)
    .flatMap(({ collection }) => {
      const wide = reach / Math.cos((lat * Math.PI) / 180);
      const near = indexOf(collection)?.search(lon - wide, lat - reach, lon + wide, lat + reach) ?? [];
      return near
        .sort((one, other) => one - other)
        .filter((k) => meets(collection.features[k], lon, lat, reach))
        .map((k) => featureName(collection, k));
    });
  return [...new Set(names.filter((name) => name !== ''))].slice(0, mostNamed);
}

function indexOf(collection: FeatureCollection): Flatbush | undefined {
  const known = indexes.get(collection);
  if (known || collection.features.length === 0) return known;
  const index = new Flatbush(collection.features.length);
  for (const feature of collection.features) index.add(...boundsOf(placesOf(feature).flat()));
  index.finish();
  indexes.set(collection, index);
  return index;
}

function boundsOf(positions: readonly Position[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The lines and rings of a feature; each point as a line of one. */
function placesOf({ geometry }: Feature): readonly (readonly Position[])[] {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  return geometry.type === 'MultiPoint' ? geometry.coordinates.map((one) => [one]) : linesOf(geometry);
}

function meets(feature: Feature | undefined, lon: number, lat: number, reach: number): boolean {
  if (!feature) return false;
  const places = placesOf(feature);
  if (/Polygon$/.test(feature.geometry.type)) return places.filter((ring) => isAround(ring, lon, lat)).length % 2 === 1;
  const shorten = Math.cos((lat * Math.PI) / 180);
  return places.some((line) =>
    line.some((from, k) => fromStretch(from, line[k + 1] ?? from, lon, lat, shorten) <= reach),
  );
}

function isAround(ring: readonly Position[], lon: number, lat: number): boolean {
  let odd = false;
  for (let k = 0; k + 1 < ring.length; k++) {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [ring[k], ring[k + 1]];
    if (y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
  }
  return odd;
}

/** Degrees of latitude from a place to a stretch of a line. */
function fromStretch(
  [x0 = 0, y0 = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
  lon: number,
  lat: number,
  shorten: number,
): number {
  const [dx, dy] = [(x1 - x0) * shorten, y1 - y0];
  const [px, py] = [(lon - x0) * shorten, lat - y0];
  const length = dx * dx + dy * dy;
  const t = length > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / length)) : 0;
  return Math.hypot(px - t * dx, py - t * dy);
}
