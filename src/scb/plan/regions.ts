import type { TableLevel } from '../../../data/catalogue/catalogue.ts';
import type { Division } from '../../../data/catalogue/divisions.ts';
import { municipalities as known } from '../../../data/catalogue/municipalities.ts';
import type { FetchOrder, Selection } from './order.ts';

type Municipalities = FetchOrder['municipalities'];

/** Characters of a bare code. */
const digits = { deso: 9, regso: 8, kommun: 4 } as const;

const areasOf = new Map(known.map(({ code, areas }) => [code, areas]));

/**
 * Most areas that municipalities can have at a level. Of an older division, where only the total is known, a fifth and two more than in that of 2025;
 * never more than the division has.
 */
export function mostAreas(municipalities: Municipalities, level: TableLevel, division: Division): number {
  if (level === 'kommun') return municipalities === 'all' ? known.length : municipalities.length;
  const all = division.areas[level];
  if (municipalities === 'all') return all;
  const room = (areas: number): number => (division.vintage === '2025' ? areas : Math.ceil(areas * 1.2) + 2);
  return Math.min(
    all,
    municipalities.reduce((sum, code) => sum + room(areasOf.get(code)?.[level] ?? all), 0),
  );
}

/**
 * The regions to ask for. `?` is exactly one character: nine of them are every bare DeSO code and nothing else, where `*` would bring the
 * municipality, the older DeSO and the RegSO along. The two are never mixed.
 */
export function regionSelection(municipalities: Municipalities, level: TableLevel, division: Division): Selection {
  const dimension = 'Region';
  if (level === 'kommun') return { dimension, codes: municipalities === 'all' ? ['????'] : municipalities };
  const suffix = division.suffix[level];
  if (municipalities !== 'all') {
    const rest = level === 'regso' ? 'R???' : '?????';
    return { dimension, codes: municipalities.map((code) => code + rest + suffix) };
  }
  if (level === 'deso' && division.vintage === '2025') return { dimension, codelist: 'vs_DeSO2025', codes: ['*'] };
  return { dimension, codes: ['?'.repeat(digits[level]) + suffix] };
}
