import type { AreaSet } from '../../../src/geography/area-set.ts';
import type { Inputs } from '../../../src/measures/roles.ts';
import { givenAreaSet, givenColumn } from '../../relations/given-areas.ts';

const stems = ['Bergsåsen', 'Ekbacken', 'Åkerby', 'Norrtorp', 'Alvik', 'Lunden', 'Hamnen', 'Ängsvik', 'Strandängen'];

/** Municipalities with so many areas each; every one runs from much low to much high purchasing power, as real ones do: most areas near even. */
export function givenPlaces(sizes: readonly number[]): { readonly areas: AreaSet; readonly inputs: Inputs } {
  const plain = givenAreaSet(sizes);
  const n = plain.codes.length;
  const rows = Array.from({ length: n }, (_, row) => row);
  const first = rows.map((row) => plain.municipalityOf.indexOf(plain.municipalityOf[row] ?? 0));
  const spread = rows.map((row) => {
    const size = sizes[plain.municipalityOf[row] ?? 0] ?? 1;
    const place = size > 1 ? (row - (first[row] ?? 0)) / (size - 1) : 0.5;
    // An S from ln 11 to −ln 5, steep at both ends.
    const around = 1 - 2 * place;
    return 0.4 + 0.6 * around + 1.4 * around ** 5 - 0.35 * (plain.municipalityOf[row] ?? 0);
  });
  const base = rows.map((row) => 300 + ((row * 137) % 260));
  const names = rows.map((row) => {
    const size = sizes[plain.municipalityOf[row] ?? 0] ?? 1;
    const at = row - (first[row] ?? 0);
    if (at === size - 1 && size > 1) return 'Strandängen';
    const round = Math.floor(at / (stems.length - 1));
    return `${stems[at % (stems.length - 1)] ?? ''}${round === 0 ? '' : ` ${String(round + 1)}`}`;
  });
  const share = (y: number): number => 1 / (1 + Math.exp(-y));
  return {
    areas: {
      ...plain,
      names,
      municipalities: plain.municipalities.map(({ code }, at) => ({
        code,
        name: ['Storhamn', 'Ålunda', 'Kvarnby'][at] ?? code,
      })),
    },
    inputs: {
      population: givenColumn(base.map((size) => size * 4)),
      q1: givenColumn(rows.map((row) => Math.round((base[row] ?? 0) * share(spread[row] ?? 0)))),
      q4: givenColumn(rows.map((row) => Math.round((base[row] ?? 0) * (1 - share(spread[row] ?? 0))))),
    },
  };
}
