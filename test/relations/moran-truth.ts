import { openDbf } from 'shapefile';
import type { Neighbours } from '../../src/geography/area-set.ts';
import { readBytes, readText } from '../measures/golden.ts';
import { neighboursOf } from './pair-case.ts';

/** Numbers and who borders whom. */
export interface MoranCase {
  readonly values: Float64Array;
  readonly neighbours: Neighbours;
}

interface Derived {
  readonly desmith: { readonly Is: readonly number[]; readonly q: readonly number[] };
  readonly sids2_moran_SIDR74: { readonly I: number };
  readonly sacramento_moran_HSG_VAL_queen_r: { readonly Is_first10: readonly number[] };
  readonly wasserstein_1d: readonly {
    readonly u: readonly number[];
    readonly v: readonly number[];
    readonly uw?: readonly number[];
    readonly vw?: readonly number[];
    readonly expected: number;
  }[];
}

/** Figures from PySAL and SciPy. */
export function readDerived(): Derived {
  return JSON.parse(readText('derived.json')) as Derived;
}

/** Weights as GeoDa writes them: a header, then for each area its id, the number of its neighbours, and their ids. */
function readGal(path: string, placeOf: (id: string) => number): Neighbours {
  const lines = readText(path).trim().split(/\r?\n/).slice(1);
  const borders: [number, number, number][] = [];
  for (let k = 0; k + 1 < lines.length; k += 2) {
    const i = placeOf(lines[k]!.trim().split(/\s+/)[0]!);
    for (const id of lines[k + 1]!.trim().split(/\s+/).filter(Boolean)) {
      const j = placeOf(id);
      if (i < j) borders.push([i, j, 1]);
    }
  }
  return neighboursOf(lines.length / 2, borders);
}

export function desmith(): MoranCase {
  const rows = readText('desmith/desmith.txt').trim().split(/\r?\n/).slice(2);
  return {
    values: Float64Array.from(rows, (row) => Number(row.split(',')[1])),
    neighbours: readGal('desmith/desmith.gal', (id) => Number(id) - 1),
  };
}

export async function sids2(): Promise<MoranCase> {
  const source = await openDbf(readBytes('sids2/sids2.dbf'));
  const counties: { id: string; rate: number }[] = [];
  for (let row = await source.read(); !row.done; row = await source.read())
    counties.push({ id: String(row.value?.['FIPSNO']), rate: Number(row.value?.['SIDR74']) });
  const placeOf = new Map(counties.map(({ id }, i) => [id, i]));
  return {
    values: Float64Array.from(counties, ({ rate }) => rate),
    neighbours: readGal('sids2/sids2.gal', (id) => placeOf.get(id)!),
  };
}

/** The Sacramento tracts by the borders that they share: tracts that meet in a point only are not neighbours here. */
export function sacramento(values: readonly number[]): MoranCase {
  const borders = readText('sacramento/edges_rook_utm.csv')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').slice(0, 3).map(Number) as [number, number, number]);
  return { values: Float64Array.from(values), neighbours: neighboursOf(values.length, borders) };
}
