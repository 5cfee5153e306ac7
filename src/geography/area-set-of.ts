import type { AreaProperties } from './area-topology.ts';
import type { AreaSet, Level, Municipality } from './area-set.ts';
import type { PolygonRings } from './rings.ts';
import { insidePoint } from './inside-point.ts';
import { polygonAreaM2 } from './ring-area.ts';

function boundsOf(polygons: readonly PolygonRings[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of polygons.flat())
    for (let k = 0; k + 1 < ring.length; k += 2) {
      const lon = ring[k] ?? 0;
      const lat = ring[k + 1] ?? 0;
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  return [west, south, east, north];
}

/** The municipalities that the areas name, sorted by code; a name is the code itself where none is given. */
function municipalitiesOf(properties: readonly AreaProperties[], known: readonly Municipality[]): Municipality[] {
  const names = new Map(known.map(({ code, name }) => [code, name]));
  const codes = [...new Set(properties.map(({ kommun }) => kommun))].sort();
  return codes.map((code) => ({ code, name: names.get(code) ?? code }));
}

/** The row of each area's RegSO, those being sorted by code as `dissolve` has them; null where any area lacks its own. */
function regsoRows(properties: readonly AreaProperties[]): Uint16Array | null {
  const own = properties.map(({ regso }) => regso ?? '');
  if (own.length === 0 || own.includes('')) return null;
  const rows = new Map([...new Set(own)].sort().map((code, row) => [code, row]));
  return Uint16Array.from(own, (code) => rows.get(code) ?? 0);
}

/** Describes areas from their properties and polygons: names, municipality, RegSO where all know theirs, point inside, bounds, size in m². */
export function areaSetOf(
  level: Level,
  properties: readonly AreaProperties[],
  polygons: readonly (readonly PolygonRings[])[],
  known: readonly Municipality[],
): AreaSet {
  const municipalities = municipalitiesOf(properties, known);
  const index = new Map(municipalities.map(({ code }, m) => [code, m]));
  const n = properties.length;
  const centroids = new Float64Array(2 * n);
  const bounds = new Float64Array(4 * n);
  const areaM2 = new Float64Array(n);
  polygons.forEach((own, i) => {
    centroids.set(insidePoint(own), 2 * i);
    bounds.set(boundsOf(own), 4 * i);
    areaM2[i] = own.reduce((sum, polygon) => sum + polygonAreaM2(polygon), 0);
  });
  const regsoOf = regsoRows(properties);
  return {
    level,
    codes: properties.map(({ code }) => code),
    names: properties.map(({ name }) => name),
    municipalities,
    municipalityOf: Uint16Array.from(properties, ({ kommun }) => index.get(kommun) ?? 0),
    ...(regsoOf && { regsoOf }),
    centroids,
    bounds,
    areaM2,
  };
}
