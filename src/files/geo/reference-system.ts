import proj4 from 'proj4';
import type { Position } from 'geojson';

/** Brings a position of a file (east, north) to lon, lat in WGS 84. */
export type ToWgs84 = (position: Position) => [number, number];

/** A reference system that can be converted, and what it is called on the page. */
export interface ReferenceSystem {
  readonly name: string;
  readonly convert: ToWgs84;
}

/** Degrees on ETRS 89, SWEREF 99 or WGS 84: the same to within a metre. */
const geographic: ReadonlySet<number> = new Set([4326, 4258, 4619, 4979, 4937, 4977]);

/** Central meridians of SWEREF 99's twelve local zones, EPSG:3007–3018. Source: Lantmäteriet. */
const localMeridians: readonly string[] = [
  '12',
  '13.5',
  '15',
  '16.5',
  '18',
  '14.25',
  '15.75',
  '17.25',
  '18.75',
  '20.25',
  '21.75',
  '23.25',
];
const localZone = 3007;

/** Central meridians of RT 90's six zones, EPSG:3019–3024: 2.5 gon apart. */
const rt90Meridians: readonly number[] = [0, 1, 2, 3, 4, 5].map((zone) => 11.308_277_777_777_78 + 2.25 * zone);
const rt90Zone = 3019;
/** From RT 90 to SWEREF 99: true to about a metre. Source: Lantmäteriet, seven-parameter transformation. */
const rt90Shift = '+ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0';

const plain: ToWgs84 = ([lon = NaN, lat = NaN]) => [lon, lat];

function definitionOf(epsg: number): string | null {
  const meridian = localMeridians[epsg - localZone];
  if (meridian !== undefined) return `+proj=tmerc +lon_0=${meridian} +k=1 +x_0=150000 +ellps=GRS80 +units=m +no_defs`;
  const older = rt90Meridians[epsg - rt90Zone];
  if (older !== undefined) return `+proj=tmerc +lon_0=${older} +k=1 +x_0=1500000 ${rt90Shift} +units=m +no_defs`;
  if (epsg === 3006) return '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs';
  if (epsg >= 25828 && epsg <= 25838) return `+proj=utm +zone=${epsg - 25800} +ellps=GRS80 +units=m +no_defs`;
  if (epsg >= 32601 && epsg <= 32660) return `+proj=utm +zone=${epsg - 32600} +datum=WGS84 +units=m +no_defs`;
  return epsg === 3857 || epsg === 900913 ? 'EPSG:3857' : null;
}

function converterOf(definition: string): ToWgs84 | null {
  try {
    const converter = proj4(definition, 'WGS84');
    return ([east = NaN, north = NaN]) => {
      if (!Number.isFinite(east) || !Number.isFinite(north)) return [NaN, NaN];
      const [lon, lat] = converter.forward([east, north]);
      return [lon, lat];
    };
  } catch {
    return null;
  }
}

/**
 * The reference system of an EPSG number: WGS 84, SWEREF 99 (geographic, TM and the twelve local zones), RT 90 (six zones), UTM and Web Mercator.
 * Null for any other.
 */
export function systemOfEpsg(epsg: number): ReferenceSystem | null {
  const name = `EPSG:${epsg}`;
  if (geographic.has(epsg)) return { name, convert: plain };
  const definition = definitionOf(epsg);
  const convert = definition === null ? null : converterOf(definition);
  return convert && { name, convert };
}

/** The number of `EPSG:3006`, `urn:ogc:def:crs:EPSG::3006` or `http://www.opengis.net/def/crs/EPSG/0/3006`. */
const nameNumber = /EPSG[:/](?:[\d.]*[:/])?(\d{4,6})$/i;
/** The number that well-known text gives the whole, last of all: `AUTHORITY["EPSG","3006"]]`, `ID["EPSG",3006]]`. */
const textNumber = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d{4,6})"?\s*\]\s*\]\s*$/i;

function statedEpsg(text: string): number {
  return Number((nameNumber.exec(text) ?? textNumber.exec(text))?.[1] ?? NaN);
}

/** The RT 90 zone of a definition that names no number: its converter must know the shift, which the definition does not have. */
function rt90Of(definition: string): number | null {
  if (!/RT.?90/i.test(definition)) return null;
  const meridian = Number(/central_meridian"\s*,\s*([\d.]+)/i.exec(definition)?.[1] ?? NaN);
  const zone = rt90Meridians.findIndex((known) => Math.abs(known - meridian) < 0.01);
  return zone < 0 ? null : rt90Zone + zone;
}

/** What a definition calls itself: the first quoted text of it. */
function ownName(definition: string): string {
  return /"([^"]{1,80})"/.exec(definition)?.[1] ?? definition.slice(0, 80);
}

/**
 * The reference system that a definition describes: well-known text of a `.prj` or of a GeoPackage, or a `crs` name of GeoJSON (`urn:ogc:def:crs:EPSG::3006`).
 * Known systems are found by number; others are left to proj4. Null where neither knows it.
 */
export function systemOfDefinition(definition: string): ReferenceSystem | null {
  const text = definition.trim();
  if (/CRS:?84$|^WGS ?84$/i.test(text)) return { name: 'EPSG:4326', convert: plain };
  if (/^SWEREF ?99 ?TM$/i.test(text)) return systemOfEpsg(3006);
  const known = systemOfEpsg(rt90Of(text) ?? statedEpsg(text));
  if (known) return known;
  if (!/^(PROJ|GEOG|BOUND|COMPOUND|GEOD)[A-Z]*\s*\[/i.test(text)) return null;
  if (/^GEOG/i.test(text) && /WGS|ETRS|SWEREF/i.test(text)) return { name: ownName(text), convert: plain };
  const convert = converterOf(text);
  return convert && { name: ownName(text), convert };
}

/** Where Sweden lies in SWEREF 99 TM: west, east, south, north. The local zones lie west of it (150 km and some more), so that none is taken for it. */
const swerefRange = [250_000, 930_000, 6_100_000, 7_700_000] as const;

/** The reference system that a position seems to have: degrees, or SWEREF 99 TM within Sweden; null for anything else. */
export function systemByPlace([x = NaN, y = NaN]: Position): ReferenceSystem | null {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return systemOfEpsg(4326);
  const [west, east, south, north] = swerefRange;
  return x >= west && x <= east && y >= south && y <= north ? systemOfEpsg(3006) : null;
}
