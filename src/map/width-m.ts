import type { Bounds } from './fit.ts';

/** Metres across the middle of bounds, from west to east. */
export function widthM([west, south, east, north]: Bounds): number {
  const middle = ((south + north) / 2) * (Math.PI / 180);
  return (east - west) * (Math.PI / 180) * 6371008.8 * Math.cos(middle);
}
