import Flatbush from 'flatbush';
import type { AreaSet, Shapes } from './area-set.ts';

/** Answers which area a place lies in, on the processor: a few microseconds among thousands of areas, and the same with and without WebGL. */
export interface Picker {
  /** The area that holds the place; −1 for none. A place on a border belongs to one of the areas that share it. */
  at(lon: number, lat: number): number;
  /** Areas whose bounds meet the bounds given, in no order. */
  within(west: number, south: number, east: number, north: number): number[];
}

/** Indexes the areas by their bounds. Areas without an extent are never found. */
export function createPicker(areas: Pick<AreaSet, 'bounds' | 'codes'>, shapes: Shapes): Picker {
  const count = areas.codes.length;
  if (count === 0) return { at: () => -1, within: () => [] };
  const index = new Flatbush(count);
  const { bounds } = areas;
  for (let i = 0; i < count; i++) {
    index.add(bounds[i * 4] ?? NaN, bounds[i * 4 + 1] ?? NaN, bounds[i * 4 + 2] ?? NaN, bounds[i * 4 + 3] ?? NaN);
  }
  index.finish();
  return {
    at: (lon, lat) => index.search(lon, lat, lon, lat).find((area) => contains(shapes, area, lon, lat)) ?? -1,
    within: (west, south, east, north) => index.search(west, south, east, north),
  };
}

/** Whether a place lies inside an area: odd number of its rings around it, so holes and parts need no order. */
export function contains(shapes: Shapes, area: number, lon: number, lat: number): boolean {
  let inside = false;
  for (let ring = shapes.areaStart[area] ?? 0; ring < (shapes.areaStart[area + 1] ?? 0); ring++) {
    if (crossesOdd(shapes, ring, lon, lat)) inside = !inside;
  }
  return inside;
}

function crossesOdd({ positions, ringStart }: Shapes, ring: number, lon: number, lat: number): boolean {
  let odd = false;
  const end = (ringStart[ring + 1] ?? 0) - 1;
  for (let v = ringStart[ring] ?? 0; v < end; v++) {
    const y0 = positions[v * 2 + 1] ?? 0;
    const y1 = positions[v * 2 + 3] ?? 0;
    if (y0 > lat === y1 > lat) continue;
    const x0 = positions[v * 2] ?? 0;
    const x1 = positions[v * 2 + 2] ?? 0;
    if (lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
  }
  return odd;
}
