import { booleanPointInPolygon, intersect, polygon } from '@turf/turf';
import { Delaunay } from 'd3-delaunay';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { chance } from './chance.ts';
import type { RegisteredArea } from './register.ts';
import type { AreaGeometry } from './area-geometry.ts';

type Point = readonly [lon: number, lat: number];
type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Invented shapes for the areas of a municipality: the cells of points strewn over its outline, cut by it, so that they border on each other and fill it.
 * Areas of one RegSO lie together and codes run from south to north. Without an outline the municipality is a square at sea.
 */
export function fictionalShapes(
  areas: readonly RegisteredArea[],
  outline: AreaGeometry | undefined,
): ReadonlyMap<string, AreaGeometry> {
  const code = areas[0]?.municipality ?? '';
  const within: Feature<AreaGeometry> = { type: 'Feature', properties: {}, geometry: outline ?? squareAtSea(code) };
  const box = boxOf(within.geometry);
  const points = inRows(strew(areas.length, code, within, box), areas.length);
  const cells = Delaunay.from(points as [number, number][]).voronoi([...box]);
  const ordered = [...areas].sort((a, b) => `${a.regso}${a.code}`.localeCompare(`${b.regso}${b.code}`, 'sv'));
  return new Map(
    ordered.map(({ code: own }, i) => [own, rounded(cut(points.length === 1 ? null : cells.cellPolygon(i), within))]),
  );
}

/** Points within the outline, each the loneliest of six that chance offers. */
function strew(count: number, code: string, within: Feature<AreaGeometry>, [west, south, east, north]: Box): Point[] {
  const points: Point[] = [];
  let tried = 0;
  const next = (): Point => {
    for (;;) {
      tried += 1;
      const point: Point = [
        west + (east - west) * chance(`lon/${code}/${tried}`),
        south + (north - south) * chance(`lat/${code}/${tried}`),
      ];
      if (booleanPointInPolygon([...point], within)) return point;
    }
  };
  while (points.length < count) {
    const offers = Array.from({ length: 6 }, next);
    const loneliest = offers.map((offer) => Math.min(...points.map((point) => distance2(point, offer)), Infinity));
    const best = offers[loneliest.indexOf(Math.max(...loneliest))];
    if (best) points.push(best);
  }
  return points;
}

function distance2([lon, lat]: Point, [otherLon, otherLat]: Point): number {
  return ((lon - otherLon) * 0.52) ** 2 + (lat - otherLat) ** 2;
}

/** From south to north in rows, to and fro, so that neighbours in order are neighbours on the ground. */
function inRows(points: readonly Point[], count: number): Point[] {
  const perRow = Math.max(1, Math.round(Math.sqrt(count)));
  const upwards = [...points].sort((a, b) => a[1] - b[1]);
  const rows = Array.from({ length: Math.ceil(count / perRow) }, (_, row) =>
    upwards.slice(row * perRow, (row + 1) * perRow).sort((a, b) => (row % 2 === 0 ? a[0] - b[0] : b[0] - a[0])),
  );
  return rows.flat();
}

function cut(cell: readonly Position[] | null, within: Feature<AreaGeometry>): AreaGeometry {
  if (!cell) return within.geometry;
  const pieces: Feature<Polygon | MultiPolygon> | null = intersect({
    type: 'FeatureCollection',
    features: [polygon([cell as Position[]]), within],
  });
  return pieces?.geometry ?? { type: 'Polygon', coordinates: [[...cell]] };
}

/** Five decimals, as the real boundaries have; a ring that shrinks to a line is left out. */
function rounded(geometry: AreaGeometry): AreaGeometry {
  const ring = (positions: readonly Position[]): Position[] => {
    const near = positions.map(([lon = NaN, lat = NaN]) => [Number(lon.toFixed(5)), Number(lat.toFixed(5))]);
    return near.filter(([lon, lat], i) => i === 0 || lon !== near[i - 1]?.[0] || lat !== near[i - 1]?.[1]);
  };
  const rings = (polygonRings: readonly (readonly Position[])[]): Position[][] =>
    polygonRings.map(ring).filter((one) => one.length >= 4);
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: rings(geometry.coordinates) };
  const parts = geometry.coordinates.map(rings).filter((one) => one.length > 0);
  const [first] = parts;
  return parts.length === 1 && first
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: parts };
}

function squareAtSea(code: string): Polygon {
  const [west, south] = [2 + 2 * chance(`sea/lon/${code}`), 55 + 13 * chance(`sea/lat/${code}`)];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + 0.4, south],
        [west + 0.4, south + 0.2],
        [west, south + 0.2],
        [west, south],
      ],
    ],
  };
}

function boxOf({ type, coordinates }: AreaGeometry): Box {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of rings.flat()) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
