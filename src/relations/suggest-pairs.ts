import { rowsOfGroups } from '../measures/rows-of-groups.ts';
import { Status } from '../measures/status.ts';
import { acrossBorders, borderingMunicipalities } from './across-borders.ts';
import { CounterPoleColumns } from './counter-pole-columns.ts';
import { nearestCounterPole } from './counter-pole.ts';
import { counterPoles } from './counter-poles.ts';
import { largestContrast } from './largest-contrast.ts';
import { certainContrast } from './pair-measures.ts';
import { contrastOf, poleBalance } from './pole-balance.ts';
import type { SuggestInput } from './suggest-input.ts';
import { areaBalances, suggestedPair } from './suggest-input.ts';
import type { NoPairs, PairKind, SuggestedPair, SuggestedPairs } from './suggested-pair.ts';

/** What pairs are suggested for. */
export interface SuggestPairsInput extends SuggestInput {
  readonly kind: PairKind;
  /** Rows of the chosen A; none where there is none. */
  readonly a: readonly number[];
  /** The least certain contrast of counter-poles, times: above 1. */
  readonly threshold: number;
}

type Listed = SuggestedPairs['pairs'][number];

/**
 * Pairs to look at, each with its reason, by municipality (its name) and then distance; both sides are areas, and neither is ranked.
 *
 * - `counterPole`: every area outside the even class of the map with its nearest counter-pole (`counterPoles`), two that are each other's once.
 * - `contrast`: for each municipality the pair of its areas that differs most with certainty (`largestContrast`).
 * - `across`: for each two municipalities that border each other the nearest counter-poles across (`acrossBorders`).
 *
 * `ofA` is the same asked of the chosen A, which stays A and may be several areas. `none` says why there are no pairs. Source: measures.md §3.
 */
export function suggestPairs(input: SuggestPairsInput): SuggestedPairs {
  const { areas, basis, kind, threshold } = input;
  const pairs = [...listOf(input)].sort(
    (one, other) => byName(input, one, other) || one.pair.distanceM - other.pair.distanceM,
  );
  return {
    kind,
    level: areas.level,
    basis,
    threshold: kind === 'contrast' ? 1 : threshold,
    ofA: input.a.length > 0 ? pairOfA(input) : null,
    pairs,
    none: pairs.length > 0 ? null : reasonOf(input),
  };
}

function byName({ areas: { municipalities } }: SuggestPairsInput, one: Listed, other: Listed): number {
  const name = ({ municipality }: Listed): string => municipalities[municipality]?.name ?? '';
  // By code units: the order of a language belongs to the words, which sort by it again.
  return name(one) < name(other) ? -1 : Number(name(one) > name(other));
}

function listOf(input: SuggestPairsInput): readonly Listed[] {
  switch (input.kind) {
    case 'counterPole':
      return nearestOfAll(input);
    case 'contrast':
      return largestOfEach(input);
    case 'across': {
      const columns = new CounterPoleColumns(input.basis, areaBalances(input));
      return acrossBorders(input, columns, Math.log(input.threshold)).map(
        ({ municipalities: [municipality], low, high }) => ({
          municipality,
          pair: suggestedPair(input, 'acrossBorder', [low], [high]),
        }),
      );
    }
  }
}

function nearestOfAll(input: SuggestPairsInput): readonly Listed[] {
  const { columns, nearest } = counterPoles(input, Math.log(input.threshold));
  const listed: Listed[] = [];
  nearest.forEach((other, own) => {
    if (other < 0 || columns.isPole[own] !== 1) return;
    const isMutual = nearest[other] === own;
    if (isMutual && other < own) return;
    const reason = isMutual ? 'mutual' : columns.side[own] === 1 ? 'nearestToA' : 'nearestToB';
    const [low, high] = columns.side[own] === 1 ? [own, other] : [other, own];
    listed.push({
      municipality: input.areas.municipalityOf[own] ?? 0,
      pair: suggestedPair(input, reason, [low], [high]),
    });
  });
  return listed;
}

function largestOfEach(input: SuggestPairsInput): readonly Listed[] {
  const { areas, basis } = input;
  const columns = new CounterPoleColumns(basis, areaBalances(input));
  const { start, rows } = rowsOfGroups(areas.municipalityOf, areas.municipalities.length);
  return areas.municipalities.flatMap((_, municipality) => {
    const own = [...rows.subarray(start[municipality], start[municipality + 1])];
    const found = largestContrast(columns, own);
    return found ? [{ municipality, pair: suggestedPair(input, 'largest', [found.low], [found.high]) }] : [];
  });
}

function pairOfA(input: SuggestPairsInput): SuggestedPair | null {
  const { areas, a, kind, basis, inputs } = input;
  const threshold = Math.log(input.threshold);
  if (kind === 'contrast') {
    const other = largestOfA(input);
    return other === null ? null : suggestedPair(input, 'largest', a, [other], true);
  }
  const home = new Set(a.map((row) => areas.municipalityOf[row]));
  const elsewhere = areas.codes.map((_, row) => kind === 'counterPole' || !home.has(areas.municipalityOf[row]));
  const found = nearestCounterPole({ areas, inputs, basis, a, threshold, mayBe: (row) => elsewhere[row] === true });
  if (found?.reason !== 'nearestCounterPole') return null;
  const row = areas.codes.indexOf(found.codes[0] ?? '');
  return suggestedPair(input, kind === 'across' ? 'acrossBorder' : 'nearestToA', a, [row], true);
}

/** The area that differs most from A with certainty; null where none does. */
function largestOfA({ areas, inputs, basis, a }: SuggestPairsInput): number | null {
  const poleA = poleBalance(basis, inputs, a);
  const inA = new Set(a);
  let best: number | null = null;
  let most = 0;
  areas.codes.forEach((_, row) => {
    const certain = inA.has(row) ? NaN : certainContrast(contrastOf(basis, poleA, poleBalance(basis, inputs, [row])));
    if (!(certain > most)) return;
    most = certain;
    best = row;
  });
  return best;
}

function reasonOf(input: SuggestPairsInput): NoPairs {
  const { areas, kind } = input;
  const known = areaBalances(input).filter(({ reason }) => reason === Status.present).length;
  if (known === 0) return 'noBalance';
  if (areas.codes.length === 1) return 'oneArea';
  if (kind !== 'across') return 'noContrast';
  if (areas.municipalities.length < 2) return 'oneMunicipality';
  return borderingMunicipalities(areas, input.neighbours).length === 0 ? 'noBorders' : 'noContrast';
}
