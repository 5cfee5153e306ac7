import type { AreaSet } from '../../geography/area-set.ts';

/** What an area is called: its name, else its code. */
export function areaName({ names, codes }: AreaSet, row: number): string {
  const name = names[row] ?? '';
  return name === '' ? (codes[row] ?? '') : name;
}
