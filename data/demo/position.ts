import type { Point } from './polyline.ts';

/** The region lies in the open North Sea, far from every coast, so that no basemap can mistake it for a place. */
const middleLon = 4.5;
const middleLat = 57.2;
/** Lengths of a degree at 57.2°N on the sphere of 6 371 km. */
const kmPerLon = 60.235;
const kmPerLat = 111.195;

/** One step of the map's grid: 2 m. */
const gridKm = 0.002;
const [west, south] = [-31, -27];

/** TopoJSON's transform from whole grid steps to lon, lat. */
export const gridTransform = {
  scale: [gridKm / kmPerLon, gridKm / kmPerLat] as [number, number],
  translate: [middleLon + west / kmPerLon, middleLat + south / kmPerLat] as [number, number],
};

/** A position in whole steps of the grid. */
export function onGrid([x, y]: Point): [number, number] {
  return [Math.round((x - west) / gridKm), Math.round((y - south) / gridKm)];
}

/** A position in the plane as lon, lat, rounded to about a metre. */
export function toLonLat([x, y]: Point): [number, number] {
  return [round5(middleLon + x / kmPerLon), round5(middleLat + y / kmPerLat)];
}

function round5(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
