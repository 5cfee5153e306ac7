import type { TableLevel, Vintage, Years } from './catalogue.ts';

/** A division into areas as SCB's two services name it. */
export interface Division {
  readonly vintage: Vintage;
  /** Years whose figures follow it. SCB does not recalculate older years. */
  readonly years: Years;
  /** Layers of the open geodata. */
  readonly layers: { readonly deso: string; readonly regso: string };
  /** What follows the bare code of an area in the tables, '' for nothing. */
  readonly suffix: { readonly deso: string; readonly regso: string };
  /** How many areas there are. */
  readonly areas: { readonly deso: number; readonly regso: number };
}

/** DeSO 2018 with RegSO 2020, and DeSO 2025 with RegSO 2025. Their codes overlap and their areas differ: a figure belongs to (vintage, code). */
export const divisions: readonly Division[] = [
  {
    vintage: '2018',
    years: { from: 2010, to: 2023 },
    layers: { deso: 'stat:DeSO_2018', regso: 'stat:RegSO_2020' },
    suffix: { deso: '', regso: '' },
    areas: { deso: 5984, regso: 3363 },
  },
  {
    vintage: '2025',
    years: { from: 2024, to: 2999 },
    layers: { deso: 'stat:DeSO_2025', regso: 'stat:RegSO_2025' },
    suffix: { deso: '_DeSO2025', regso: '_RegSO2025' },
    areas: { deso: 6160, regso: 3363 },
  },
];

/** The division that the figures of a year follow. */
export function divisionOf(year: number): Division {
  const found = divisions.find(({ years }) => year <= years.to) ?? divisions.at(-1);
  if (!found) throw new Error('No division');
  return found;
}

/** The code of an area as the tables write it: `0114A0010_DeSO2025`. */
export function tableCode(code: string, level: TableLevel, { suffix }: Division): string {
  return level === 'kommun' ? code : code + suffix[level];
}
