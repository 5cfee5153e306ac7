import type { KeptPair } from '../../../lab/session.ts';
import { latest } from '../../../store/result.ts';
import { levelOf, rowByCode } from '../../../store/settle.ts';
import type { LabParts } from '../lab-parts.ts';
import type { NewPair } from './board-state.ts';

/** The pair on screen, in a list of pairs, while it has not been kept. */
export const onScreen = 'screen';

/** What the poles of a pair are called. */
export interface PoleNames {
  readonly a: string;
  readonly b: string;
}

/** The names of a pair's poles; undefined where its region is not the open one. */
export function poleNames(
  { pack, level, a, b }: Pick<KeptPair, 'pack' | 'level' | 'a' | 'b'>,
  { state, language }: Pick<LabParts, 'state' | 'language'>,
): PoleNames | undefined {
  const open = latest(state.pack);
  if (!open || open.manifest.id !== pack) return undefined;
  const { areas } = levelOf(open, level);
  const rows = rowByCode(areas);
  const named = (codes: readonly string[]): string => {
    const names = codes.map((code) => areas.names[rows.get(code) ?? -1] ?? code);
    const [first = '', ...others] = names;
    return names.length < 3
      ? language.format.list(names)
      : language.lab.board.poleOfMany(first, language.format.count(others.length));
  };
  return { a: named(a), b: named(b) };
}

/** The pair on screen as it would be kept, with a name; undefined while a pole is missing. */
export function pairOnScreen(parts: Pick<LabParts, 'state' | 'language'>): NewPair | undefined {
  const { settled } = parts.state;
  const pack = latest(parts.state.pack)?.manifest.id;
  if (!settled || !pack || settled.a.length === 0 || settled.b.length === 0) return undefined;
  const pair = { pack, level: settled.level, a: settled.a, b: settled.b, route: settled.route };
  const names = poleNames(pair, parts);
  return { ...pair, name: names ? parts.language.lab.board.pairName(names.a, names.b) : '' };
}
