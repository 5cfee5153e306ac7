import proj4 from 'proj4';
import type { Position } from 'geojson';
import { fail } from '../problem/problem.ts';

export type Projection = 'wgs84' | 'sweref99tm';

/** EPSG:3006: transverse Mercator on GRS 80, central meridian 15° east. */
const sweref99tm = '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

/** Where Sweden's coordinates lie in SWEREF 99 TM, with room to spare: [least east, greatest east, least north, greatest north]. */
const swerefRange = [0, 1_200_000, 5_800_000, 8_000_000] as const;

function within(value: number | undefined, least: number, greatest: number): boolean {
  return value !== undefined && value >= least && value <= greatest;
}

/** The projection that a `crs` name states, null when it states another. */
function stated(name: string): Projection | null {
  if (/CRS84|EPSG:{1,2}4326$|WGS ?84$/i.test(name)) return 'wgs84';
  if (/EPSG:{1,2}3006$|SWEREF ?99 ?TM/i.test(name)) return 'sweref99tm';
  return null;
}

/**
 * Recognises the projection of a file: by its `crs` name where it has one, else by where its first position lies. Throws `unknownProjection` with
 * the name, or the position, that was found.
 */
export function recogniseProjection(crsName: string | null, position: Position | null, file = ''): Projection {
  const place = file === '' ? {} : { file };
  if (crsName !== null) return stated(crsName) ?? fail('unknownProjection', { found: crsName }, place);
  const [x, y] = position ?? [];
  if (within(x, -180, 180) && within(y, -90, 90)) return 'wgs84';
  const [west, east, south, north] = swerefRange;
  if (within(x, west, east) && within(y, south, north)) return 'sweref99tm';
  return fail('unknownProjection', { found: `${x ?? '–'}, ${y ?? '–'}` }, place);
}

/** Makes the function that brings a position (east, north or lon, lat) to lon, lat in WGS 84. Heights are dropped. */
export function toWgs84(projection: Projection): (position: Position) => [number, number] {
  if (projection === 'wgs84') return ([lon = NaN, lat = NaN]) => [lon, lat];
  const converter = proj4(sweref99tm, 'WGS84');
  return ([east = NaN, north = NaN]) => {
    const [lon, lat] = converter.forward([east, north]);
    return [lon, lat];
  };
}
