import type { PackAnswer } from '../../protocol/requests.ts';
import type { SettledView } from '../../store/state.ts';

/**
 * Codes of the DeSO that stand for a pole on a municipality's line, which is made of DeSO at every level: the pole's own, or those that lie in its RegSO.
 * None at the level of municipalities, where all of the line would be the pole.
 */
export function desoOfPole(
  codes: readonly string[],
  level: SettledView['level'],
  pack: PackAnswer | undefined,
): readonly string[] {
  if (level === 'deso') return codes;
  const regsoOf = pack?.deso.areas.regsoOf;
  if (level === 'kommun' || !pack?.regso || !regsoOf) return [];
  const regsos = pack.regso.areas.codes;
  return pack.deso.areas.codes.filter((_, row) => codes.includes(regsos[regsoOf[row] ?? -1] ?? ''));
}
