import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaSet, Shapes } from '../geography/area-set.ts';
import { edgesOfArea, edgesOfGeometry } from '../geography/edges.ts';
import { sharedAreaM2 } from '../geography/shared-area.ts';

/** How much of an area lies within a polygon. */
export interface AreaPart {
  readonly row: number;
  /** Share of the area's surface, above 0 and at most 1. */
  readonly weight: number;
}

/** A polygon of one's own, told by the areas that it is made of. */
export interface AreaWeights {
  /** In the order of the rows. */
  readonly parts: readonly AreaPart[];
  /** Surface of the polygon, m². */
  readonly areaM2: number;
  /** Share of the polygon's surface that lies within the areas; the rest is outside of the region. */
  readonly covered: number;
}

/** A share closer than this to 0 or to 1 is a trace of drawing, not a part: borders of two files never agree to the last metre. */
const trace = 0.001;

function snapped(share: number): number {
  if (share < trace) return 0;
  return share > 1 - trace ? 1 : share;
}

/** Bounds in degrees: west, south, east, north. */
function boundsOf(geometry: Polygon | MultiPolygon): readonly [number, number, number, number] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of polygons.flat(2)) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/**
 * How much of each area lies within a polygon (lon, lat in WGS 84, either way round, not crossing itself): wᵢ = surface of (area ∩ polygon) / surface of the area.
 *
 * Range: above 0 to 1; shares within 0.001 of 0 or 1 are taken as none and all. Halves of a polygon have weights that add up to the whole's.
 * Edge cases: a polygon outside of the areas, or without surface, has no parts and `covered` 0.
 */
export function areaWeights(
  { areas, shapes }: { readonly areas: Pick<AreaSet, 'codes' | 'bounds'>; readonly shapes: Shapes },
  polygon: Polygon | MultiPolygon,
): AreaWeights {
  const own = edgesOfGeometry(polygon);
  const [west, south, east, north] = boundsOf(polygon);
  const parts: AreaPart[] = [];
  let sharedM2 = 0;
  areas.codes.forEach((_, row) => {
    const [areaWest = NaN, areaSouth = NaN, areaEast = NaN, areaNorth = NaN] = areas.bounds.subarray(
      4 * row,
      4 * row + 4,
    );
    if (!(areaWest < east && areaEast > west && areaSouth < north && areaNorth > south)) return;
    const area = edgesOfArea(shapes, row);
    const shared = sharedAreaM2(area, own);
    const weight = area.areaM2 > 0 ? snapped(shared / area.areaM2) : 0;
    sharedM2 += shared;
    if (weight > 0) parts.push({ row, weight });
  });
  return { parts, areaM2: own.areaM2, covered: own.areaM2 > 0 ? snapped(Math.min(1, sharedM2 / own.areaM2)) : 0 };
}
